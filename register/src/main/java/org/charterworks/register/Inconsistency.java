package org.charterworks.register;

import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;

/// Something in a register that does not fit together. A problem must be repaired before the register can be
/// relied on; a note is worth knowing.
public sealed interface Inconsistency {

    /// How much it matters.
    enum Severity {
        PROBLEM,
        NOTE
    }

    /// A reference to something that is not there.
    ///
    /// @param expects what sort of thing was referred to
    record UnknownReference(Place place, String expects, String id) implements Inconsistency {}

    /// Two things of one kind with one id. Lookups find the first.
    record DuplicateId(Place place) implements Inconsistency {}

    /// Milestones that depend on each other in a circle.
    ///
    /// @param members each depends on the next and the last on the first
    record MilestoneCycle(List<MilestoneId> members) implements Inconsistency {
        public MilestoneCycle {
            members = List.copyOf(members);
        }
    }

    /// A forecast whose earliest, expected and latest dates are not in that order.
    record ForecastOutOfOrder(MilestoneId milestone, String dates) implements Inconsistency {}

    /// An amount of money that no source is named for.
    record AmountWithoutSource(ProjectId project, String what) implements Inconsistency {}

    /// A commitment that is firmer or weaker than the verb of its provision.
    record KindDiffersFromVerb(CommitmentId commitment, Force kind, Force verb) implements Inconsistency {}

    /// A position or a permission that has a date. It is never late, so the date has no effect.
    record DateWithoutDuty(CommitmentId commitment, Force kind) implements Inconsistency {}

    /// A provision whose verb gives rise to a commitment, without one.
    record ProvisionWithoutCommitment(ProvisionId provision) implements Inconsistency {}

    /// Evidence that is about nothing in the register.
    record EvidenceAboutNothing(EvidenceId evidence) implements Inconsistency {}

    default Severity severity() {
        return switch (this) {
            case UnknownReference unknown -> Severity.PROBLEM;
            case DuplicateId duplicate -> Severity.PROBLEM;
            case MilestoneCycle cycle -> Severity.PROBLEM;
            case ForecastOutOfOrder order -> Severity.PROBLEM;
            case AmountWithoutSource amount -> Severity.PROBLEM;
            case KindDiffersFromVerb differs -> Severity.NOTE;
            case DateWithoutDuty date -> Severity.NOTE;
            case ProvisionWithoutCommitment lonely -> Severity.NOTE;
            case EvidenceAboutNothing idle -> Severity.NOTE;
        };
    }

    /// Where it is.
    default Place place() {
        return switch (this) {
            case UnknownReference unknown -> unknown.place();
            case DuplicateId duplicate -> duplicate.place();
            case MilestoneCycle cycle ->
                new Place("milestone", cycle.members().getFirst().value(), "depends_on");
            case ForecastOutOfOrder order ->
                new Place("milestone", order.milestone().value(), "forecast");
            case AmountWithoutSource amount ->
                new Place("project", amount.project().value(), "costs");
            case KindDiffersFromVerb differs ->
                new Place("commitment", differs.commitment().value(), "kind");
            case DateWithoutDuty date ->
                new Place("commitment", date.commitment().value(), "deadline");
            case ProvisionWithoutCommitment lonely ->
                new Place("provision", lonely.provision().value(), "verb");
            case EvidenceAboutNothing idle ->
                new Place("evidence", idle.evidence().value(), "about");
        };
    }

    /// What was found, with the value seen.
    default String what() {
        return switch (this) {
            case UnknownReference unknown -> "there is no " + unknown.expects() + " \"" + unknown.id() + "\"";
            case DuplicateId duplicate -> "this id is used more than once";
            case MilestoneCycle cycle -> "milestones depend on each other in a circle: " + members(cycle.members());
            case ForecastOutOfOrder order -> "the forecast dates are out of order: " + order.dates();
            case AmountWithoutSource amount -> "the amount for \"" + amount.what() + "\" has no source";
            case KindDiffersFromVerb differs ->
                "the commitment is stated as " + differs.kind().code() + ", the verb of its provision as "
                        + differs.verb().code();
            case DateWithoutDuty date -> "a date is set for a " + date.kind().code() + ", which is never late";
            case ProvisionWithoutCommitment lonely -> "the verb gives rise to a commitment and there is none";
            case EvidenceAboutNothing idle -> "it is about nothing in the register";
        };
    }

    /// What to do about it.
    default String advice() {
        return switch (this) {
            case UnknownReference unknown -> "correct the id or add the " + unknown.expects();
            case DuplicateId duplicate -> "give each its own id";
            case MilestoneCycle cycle -> "remove one of these dependencies";
            case ForecastOutOfOrder order -> "order them earliest, expected, latest";
            case AmountWithoutSource amount -> "name the source, or leave the amount out";
            case KindDiffersFromVerb differs -> "check the words of the provision";
            case DateWithoutDuty date -> "check the kind or remove the date";
            case ProvisionWithoutCommitment lonely -> "add the commitment, or check the verb";
            case EvidenceAboutNothing idle -> "say what it is about, or leave it as background";
        };
    }

    private static String members(List<MilestoneId> members) {
        return members.stream().map(MilestoneId::value).collect(Collectors.joining(" → ")) + " → " + members.getFirst();
    }
}
