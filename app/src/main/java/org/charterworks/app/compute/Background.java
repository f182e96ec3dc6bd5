package org.charterworks.app.compute;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Answers that take longer than a page may wait. Each is begun once for a question and an edition, computed beside
/// the threads that answer requests, and kept as long as the edition is.
///
/// @param <Q> questions, equal when their answers are
public final class Background<Q, A> {
    private static final Executor THREADS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("background-", 1).factory());

    private final Workspace workspace;
    private final Function<Q, A> answer;
    private final Map<Edition, Map<Q, CompletableFuture<A>>> kept = Collections.synchronizedMap(new WeakHashMap<>());

    /// @param answer finds the answer in the workspace, which speaks of the edition of the question while it does
    public Background(Workspace workspace, Function<Q, A> answer) {
        this.workspace = workspace;
        this.answer = answer;
    }

    /// The answer if it is there; else it is begun, to be asked for again.
    public Optional<A> find(Q question) {
        CompletableFuture<A> begun = begun(question);
        if (!begun.isDone()) {
            workspace.leaveUnfinished();
            return Optional.empty();
        }
        return Optional.of(begun.join());
    }

    /// The answer, waited for where it is not there yet.
    public A await(Q question) {
        return begun(question).join();
    }

    private CompletableFuture<A> begun(Q question) {
        Edition edition = workspace.edition();
        Map<Q, CompletableFuture<A>> answers = kept.computeIfAbsent(edition, _ -> new ConcurrentHashMap<>());
        CompletableFuture<A> begun = answers.computeIfAbsent(
                question,
                _ -> CompletableFuture.supplyAsync(
                        () -> workspace.showing(edition, () -> answer.apply(question)), THREADS));
        if (begun.isCompletedExceptionally()) {
            answers.remove(question, begun);
        }
        return begun;
    }
}
