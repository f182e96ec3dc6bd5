package org.charterworks.network.digraph;

import java.util.function.BooleanSupplier;

/// How much a search may do before it stops with what it has.
///
/// @param steps        at most this many; what a step is, the search says
/// @param isCancelled  asked now and then; true stops the search
public record WorkLimit(long steps, BooleanSupplier isCancelled) {
    /// Steps between two questions whether to stop, less one; a power of two less one.
    private static final long ASKED_EVERY = 1023;

    public WorkLimit {
        if (steps < 1) {
            throw new IllegalArgumentException("a limit of " + steps + " steps; expected 1 or more");
        }
    }

    /// A limit that nobody cancels.
    public static WorkLimit of(long steps) {
        return new WorkLimit(steps, () -> false);
    }

    /// How a search ends that has done so many steps; [Ending#COMPLETE] while it may go on.
    public Ending after(long done) {
        if (done >= steps) {
            return Ending.WORK_LIMIT;
        }
        return (done & ASKED_EVERY) == 0 && isCancelled.getAsBoolean() ? Ending.CANCELLED : Ending.COMPLETE;
    }
}
