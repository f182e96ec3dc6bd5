package org.charterworks.register.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that takes time in a plan, known by a key.
///
/// @param durationDays how long it takes, 0 for a point in time, null when not known, which is not zero
/// @param after        what it waits for
/// @param notBefore    the first day on which it may start, counted from the plan's day 0
/// @param notAfter     the last day by which it is to be finished, null when only the plan's end counts
public record Activity<K extends Comparable<K>>(
        K key,
        @Nullable Integer durationDays,
        List<Precedence<K>> after,
        int notBefore,
        @Nullable Integer notAfter) {
    public Activity {
        after = List.copyOf(after);
        if (durationDays != null && durationDays < 0) {
            throw new IllegalArgumentException(key + " takes " + durationDays + " days; expected 0 or more");
        }
    }

    /// How one activity waits for another.
    public enum Relation {
        /// It starts once the other is finished.
        FINISH_TO_START,
        /// It starts once the other has started.
        START_TO_START,
        /// It finishes once the other is finished.
        FINISH_TO_FINISH
    }

    /// One activity waiting for another, by so many days more, or fewer when negative.
    public record Precedence<K extends Comparable<K>>(K other, Relation relation, int lagDays) {}

    /// An activity that starts once all of some others are finished.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <K extends Comparable<K>> Activity<K> of(K key, int durationDays, K... finished) {
        List<Precedence<K>> after = List.of(finished).stream()
                .map(other -> new Precedence<>(other, Relation.FINISH_TO_START, 0))
                .toList();
        return new Activity<>(key, durationDays, after, 0, null);
    }
}
