package org.charterworks.register.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// A date promised first that a decision moved, with when and where that was decided.
///
/// @param before null when none had been promised
public record BaselineMove(
        DecisionId decision,
        MeetingId meeting,
        PeriodDate decidedOn,
        @Nullable PeriodDate before,
        PeriodDate after) {

    /// How decisions moved the date promised first for a milestone, oldest first. Decisions of a meeting that is not
    /// found are passed over.
    public static List<BaselineMove> of(
            Subject milestone, List<Decision> decisions, Function<MeetingId, Optional<Meeting>> meetings) {
        List<BaselineMove> moves = new ArrayList<>();
        for (Decision decision : decisions) {
            for (DecidedChange change : decision.changes()) {
                if (change instanceof DecidedChange.BaselineMoved moved
                        && moved.milestone().equals(milestone)) {
                    meetings.apply(decision.meeting())
                            .ifPresent(meeting -> moves.add(new BaselineMove(
                                    decision.id(), meeting.id(), meeting.on(), moved.before(), moved.after())));
                }
            }
        }
        moves.sort(Comparator.comparing(BaselineMove::decidedOn));
        return List.copyOf(moves);
    }
}
