package org.charterworks.roadmap.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.charterworks.register.project.ProjectId;

/// All runs of a question: dates, what drives them, and what lateness costs. Each run writes to places of its own,
/// so the result is the same for any number of threads.
final class Sampling {

    private static final int CHUNK = 250;

    private final RiskNet net;
    private final Worths worths;
    private final Buckets buckets;
    private final int runs;
    private final int[] workMilestone;
    private final int[] plannedMonths;
    private final double plannedUsd;
    private final boolean[] isLast;
    private final int[] yearEnds;
    private final int[] projectOf;

    /// By milestone and run: the day it came.
    final double[][] day;

    /// By milestone and run: 1 when it set the date of one that nothing waits for.
    final byte[][] drives;

    /// By run.
    final double[] lossUsd;

    /// Those with a work that makes a difference.
    final List<ProjectId> projects;

    /// By project and run.
    final double[][] aloneUsd;

    /// By project and run.
    final double[][] savedUsd;

    /// By year and run: what is delivered by its end is worth, above nothing.
    final double[][] yearUsd;

    Sampling(RiskNet net, Worths worths, Buckets buckets, int runs) {
        this.net = net;
        this.worths = worths;
        this.buckets = buckets;
        this.runs = runs;
        int n = net.size();
        this.day = new double[n][runs];
        this.drives = new byte[n][runs];
        this.lossUsd = new double[runs];
        this.workMilestone = worths.all().stream()
                .mapToInt(work -> net.order().indexOf(work.milestone()))
                .toArray();
        this.isLast = new boolean[n];
        Arrays.fill(isLast, true);
        for (int i = 0; i < n; i++) {
            for (int needed : net.waitsFor(i)) {
                isLast[needed] = false;
            }
        }
        double[] planned = IntStream.range(0, n).mapToDouble(net::plannedDay).toArray();
        this.plannedMonths = months(planned);
        this.plannedUsd = worths.usd(plannedMonths);
        this.yearEnds = IntStream.range(0, buckets.months())
                .filter(month -> buckets.firstDay(month).getMonthValue() == 12)
                .toArray();
        this.yearUsd = new double[yearEnds.length][runs];
        this.projects = worths.all().stream()
                .map(work -> work.milestone().project())
                .distinct()
                .sorted()
                .toList();
        this.projectOf = net.order().stream()
                .mapToInt(milestone -> projects.indexOf(milestone.project()))
                .toArray();
        this.aloneUsd = new double[projects.size()][runs];
        this.savedUsd = new double[projects.size()][runs];
    }

    /// The years whose ends lie before the horizon.
    List<Integer> years() {
        return IntStream.of(yearEnds)
                .mapToObj(month -> buckets.firstDay(month).getYear())
                .toList();
    }

    /// What is delivered by the end of a year on plan is worth, above nothing.
    double plannedYearUsd(int year) {
        return aboveNothing(yearEnds[year], plannedMonths);
    }

    void run(int threads, DoubleConsumer progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, task -> Thread.ofPlatform().daemon().name("risk").unstarted(task))) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> {
                    Run one = new Run();
                    int from = next.getAndAdd(CHUNK);
                    while (from < runs) {
                        int to = Math.min(runs, from + CHUNK);
                        for (int run = from; run < to; run++) {
                            one.draw(run);
                        }
                        progress.accept((double) done.addAndGet(to - from) / runs);
                        from = next.getAndAdd(CHUNK);
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing dates", interrupted);
        }
    }

    /// By work, the month from which it acts in full, given the day of every milestone.
    private int[] months(double[] days) {
        int[] months = new int[workMilestone.length];
        for (int work = 0; work < months.length; work++) {
            months[work] = buckets.monthFrom(days[workMilestone[work]])
                    + worths.all().get(work).rampUpMonths() / 2;
        }
        return months;
    }

    private double aboveNothing(int month, int[] comesInMonth) {
        int[] never = comesInMonth.clone();
        Arrays.fill(never, Integer.MAX_VALUE);
        return worths.usdPerYear(month, comesInMonth) - worths.usdPerYear(month, never);
    }

    /// The workspace of one thread.
    private final class Run {
        private final RiskNet.Drawing drawing = new RiskNet.Drawing(net.size());
        private final double[] days = new double[net.size()];
        private final double[] others = new double[net.size()];
        private final boolean[] asPlanned = new boolean[net.size()];
        private final boolean[] driving = new boolean[net.size()];

        void draw(int run) {
            net.draw(run, drawing);
            Arrays.fill(asPlanned, false);
            net.settle(drawing, asPlanned, days);
            Arrays.fill(driving, false);
            for (int i = 0; i < days.length; i++) {
                day[i][run] = days[i];
                if (isLast[i]) {
                    net.drivers(i, drawing, days, driving);
                }
            }
            for (int i = 0; i < days.length; i++) {
                drives[i][run] = (byte) (driving[i] ? 1 : 0);
            }
            int[] months = months(days);
            double usd = worths.usd(months);
            lossUsd[run] = plannedUsd - usd;
            for (int year = 0; year < yearEnds.length; year++) {
                yearUsd[year][run] = aboveNothing(yearEnds[year], months);
            }
            for (int project = 0; project < projects.size(); project++) {
                aloneUsd[project][run] = plannedUsd - usdWhen(project, false);
                savedUsd[project][run] = usdWhen(project, true) - usd;
            }
        }

        /// The worth when a project is on plan and the others as drawn, or the other way round.
        private double usdWhen(int project, boolean projectOnPlan) {
            for (int i = 0; i < asPlanned.length; i++) {
                asPlanned[i] = (projectOf[i] == project) == projectOnPlan;
            }
            net.settle(drawing, asPlanned, others);
            return worths.usd(months(others));
        }
    }
}
