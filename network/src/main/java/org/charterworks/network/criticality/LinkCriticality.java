package org.charterworks.network.criticality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.charterworks.network.assignment.ChangedEquilibrium;
import org.charterworks.network.assignment.LinkChange;
import org.charterworks.network.assignment.Scenarios;
import org.jspecify.annotations.Nullable;

/// Ranks links by what their loss does once traffic has found its new equilibrium (N-1).
///
/// Every loss is solved from the base, so the answer does not depend on their order or on the number of
/// threads.
public final class LinkCriticality {
    private static final Comparator<ChangedEquilibrium> WORST_FIRST = Comparator.comparingDouble(
                    ChangedEquilibrium::unservedTrips)
            .thenComparingDouble(ChangedEquilibrium::costIncrease)
            .reversed()
            .thenComparingInt(loss -> loss.change().arc());

    private LinkCriticality() {}

    /// Hears how many losses are solved; called by one thread at a time.
    @FunctionalInterface
    public interface Progress {
        Progress SILENT = (solved, all) -> true;

        /// Returns false to stop; what is solved so far is given back.
        boolean goesOn(int solved, int all);
    }

    /// The removal of every link of the network, in the order given to the graph.
    public static List<LinkChange> everyRemoval(Scenarios scenarios) {
        return IntStream.range(0, scenarios.problem().arcCount())
                .mapToObj(LinkChange::removal)
                .toList();
    }

    /// Solves each change and ranks them.
    ///
    /// @param threads  at least 1
    public static Ranking rank(Scenarios scenarios, List<LinkChange> changes, int threads, Progress progress) {
        @Nullable ChangedEquilibrium[] solved = new ChangedEquilibrium[changes.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean isStopped = new AtomicBoolean();
        Object turn = new Object();
        Runnable work = () -> {
            Scenarios.Worker worker = scenarios.worker();
            for (int i = next.getAndIncrement(); i < solved.length && !isStopped.get(); i = next.getAndIncrement()) {
                solved[i] = worker.solve(changes.get(i));
                synchronized (turn) {
                    if (!progress.goesOn(done.incrementAndGet(), solved.length)) {
                        isStopped.set(true);
                    }
                }
            }
        };
        run(work, threads);
        List<ChangedEquilibrium> losses = new ArrayList<>();
        for (ChangedEquilibrium each : solved) {
            if (each != null) {
                losses.add(each);
            }
        }
        losses.sort(WORST_FIRST);
        return new Ranking(
                scenarios.base(),
                scenarios.problem().unservedCost().orElseThrow(),
                losses,
                losses.size() == changes.size());
    }

    private static void run(Runnable work, int threads) {
        if (threads == 1) {
            work.run();
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(work));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(Objects.requireNonNull(failed.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
