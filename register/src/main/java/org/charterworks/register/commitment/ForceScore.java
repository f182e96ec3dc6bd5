package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.register.instrument.Force;

/// The scorecard of the commitments of one force. Forces are never rolled up into one: what was intended and
/// what was owed are not the same kind of thing.
public record ForceScore(Force force, Scorecard card) {

    /// One scorecard for each force that asks for action and that some assessment has, the firmest first.
    public static List<ForceScore> of(List<Assessment> assessments, LocalDate on) {
        List<ForceScore> scores = new ArrayList<>();
        for (Force force : List.of(Force.DUTY, Force.INTENT, Force.WEAK_INTENT)) {
            List<Assessment> same =
                    assessments.stream().filter(item -> item.kind() == force).toList();
            if (!same.isEmpty()) {
                scores.add(new ForceScore(force, Scorecard.of(same, on)));
            }
        }
        return List.copyOf(scores);
    }
}
