package org.charterworks.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.commitment.ForceScore;
import org.charterworks.register.commitment.Scorecard;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.group.Body;

/// Every commitment of a register as it stands on a day, and the bodies that are permitted and not created.
///
/// Each assessment is in exactly one of done, late, without evidence, to come, undated, principles and permitted.
///
/// @param rule                the status rule in words
/// @param assessments         dated ones first by due date, then the others, each in the register's order
/// @param permittedNotCreated in the register's order, without bodies of readings not followed; never late
public record DeadlineBoard(
        LocalDate on, String rule, List<Assessment> assessments, List<Body> permittedNotCreated, Scorecard scorecard) {
    private static final Comparator<Assessment> BY_DUE_DATE = Comparator.comparing(DeadlineBoard::dueOn);

    public DeadlineBoard {
        assessments = List.copyOf(assessments);
        permittedNotCreated = List.copyOf(permittedNotCreated);
    }

    /// The board of a register on a day.
    public static DeadlineBoard of(Register register, StatusRule rule, LocalDate on) {
        List<Assessment> assessments = register.commitments().stream()
                .flatMap(commitment -> register.assess(commitment, rule, on).stream())
                .sorted(BY_DUE_DATE)
                .toList();
        List<Body> notCreated = register.countedBodies().stream()
                .filter(body -> body.isPermittedAndNotCreated(on))
                .toList();
        return new DeadlineBoard(on, rule.text(), assessments, notCreated, Scorecard.of(assessments, on));
    }

    /// One scorecard for each force, the firmest first; forces are never rolled up.
    public List<ForceScore> scores() {
        return ForceScore.of(assessments, on);
    }

    /// Everything whose date has passed, done or not.
    public List<Assessment> dueSoFar() {
        return assessments.stream().filter(Assessment::isPastDue).toList();
    }

    /// Completed against a date: early, on time or late.
    public List<Assessment> done() {
        return with(EnumSet.of(Timeliness.DONE_EARLY, Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE));
    }

    /// Past its date, and evidence shows it incomplete.
    public List<Assessment> late() {
        return with(EnumSet.of(Timeliness.LATE));
    }

    /// Past its date, and nothing was found either way.
    public List<Assessment> noEvidenceFound() {
        return with(EnumSet.of(Timeliness.NO_EVIDENCE_FOUND));
    }

    /// Dated, open and not past its date, whether on track or not.
    public List<Assessment> toCome() {
        return with(EnumSet.of(Timeliness.NOT_DUE, Timeliness.ON_TRACK, Timeliness.AT_RISK, Timeliness.STALE));
    }

    /// To be done without a date, complete or not: a class of its own.
    public List<Assessment> undated() {
        return with(EnumSet.of(Timeliness.UNDATED));
    }

    /// States a position.
    public List<Assessment> principles() {
        return with(EnumSet.of(Timeliness.PRINCIPLE));
    }

    /// May be done.
    public List<Assessment> permitted() {
        return with(EnumSet.of(Timeliness.PERMITTED));
    }

    private List<Assessment> with(Set<Timeliness> wanted) {
        return assessments.stream()
                .filter(item -> wanted.contains(item.timeliness()))
                .toList();
    }

    private static LocalDate dueOn(Assessment item) {
        Due due = item.due();
        return due == null ? LocalDate.MAX : due.on();
    }
}
