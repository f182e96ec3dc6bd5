package org.charterworks.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.Verb.CreatesCommitment;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneOrder;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;

/// Finds everything in a register that does not fit together, problems before notes.
final class ConsistencyCheck {
    private final RegisterContents contents;
    private final Instrument instrument;
    private final List<Milestone> milestones;

    ConsistencyCheck(RegisterContents contents) {
        this.contents = contents;
        instrument = contents.instrument();
        milestones = contents.projects().stream()
                .flatMap(project -> project.milestones().stream())
                .toList();
    }

    List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>();
        Declared declared = Declared.in(contents);
        declared.twice().forEach(place -> found.add(new Inconsistency.DuplicateId(place)));
        References.in(contents).stream()
                .filter(reference -> !declared.has(reference.kind(), reference.id()))
                .map(reference ->
                        new Inconsistency.UnknownReference(reference.from(), reference.kind(), reference.id()))
                .forEach(found::add);
        MilestoneOrder.cycles(milestones).forEach(cycle -> found.add(new Inconsistency.MilestoneCycle(cycle)));
        milestones.forEach(milestone -> checkForecast(milestone).ifPresent(found::add));
        contents.projects().forEach(project -> found.addAll(checkCosts(project)));
        contents.commitments().forEach(commitment -> found.addAll(checkKind(commitment)));
        found.addAll(provisionsWithoutCommitment());
        contents.evidence().stream()
                .filter(item -> item.about().isEmpty())
                .forEach(item -> found.add(new Inconsistency.EvidenceAboutNothing(item.id())));
        return List.copyOf(found);
    }

    private static Optional<Inconsistency> checkForecast(Milestone milestone) {
        Milestone.Forecast forecast = milestone.forecast();
        if (forecast == null) {
            return Optional.empty();
        }
        List<PeriodDate> dates = Stream.of(forecast.earliest(), forecast.expected(), forecast.latest())
                .filter(Objects::nonNull)
                .toList();
        boolean ordered = dates.stream().sorted().toList().equals(dates);
        String seen = dates.stream().map(PeriodDate::toString).collect(Collectors.joining(", "));
        return ordered ? Optional.empty() : Optional.of(new Inconsistency.ForecastOutOfOrder(milestone.id(), seen));
    }

    private static List<Inconsistency> checkCosts(Project project) {
        return project.costs().stream()
                .filter(cost -> cost.money() != null && cost.source() == null)
                .<Inconsistency>map(cost -> new Inconsistency.AmountWithoutSource(project.id(), cost.what()))
                .toList();
    }

    private List<Inconsistency> checkKind(Commitment commitment) {
        List<Inconsistency> found = new ArrayList<>();
        Force kind = commitment.kind();
        instrument
                .findProvision(commitment.provision())
                .flatMap(provision -> instrument.findVerb(provision.verb()))
                .map(Verb::force)
                .filter(force -> force != kind)
                .ifPresent(force -> found.add(new Inconsistency.KindDiffersFromVerb(commitment.id(), kind, force)));
        if (!kind.asksForAction() && !(commitment.deadline() instanceof DeadlineRule.None)) {
            found.add(new Inconsistency.DateWithoutDuty(commitment.id(), kind));
        }
        return found;
    }

    private List<Inconsistency> provisionsWithoutCommitment() {
        Set<?> kept = contents.commitments().stream().map(Commitment::provision).collect(Collectors.toSet());
        return instrument.provisions().stream()
                .filter(provision -> !kept.contains(provision.id()) && createsCommitment(provision))
                .<Inconsistency>map(provision -> new Inconsistency.ProvisionWithoutCommitment(provision.id()))
                .toList();
    }

    private boolean createsCommitment(Provision provision) {
        return instrument
                .findVerb(provision.verb())
                .filter(verb -> verb.createsCommitment() == CreatesCommitment.YES)
                .isPresent();
    }

    /// Every id a register declares, by kind, and those declared more than once.
    private record Declared(Set<Reference> ids, List<Place> twice) {
        private static final Place NOWHERE = new Place("", "", "");

        static Declared in(RegisterContents contents) {
            Declared declared = new Declared(new HashSet<>(), new ArrayList<>());
            Instrument instrument = contents.instrument();
            instrument.parties().forEach(party -> declared.add("party", party.id()));
            instrument.areas().forEach(area -> declared.add("area", area.id()));
            instrument.verbs().forEach(verb -> declared.add("verb", verb.verb()));
            instrument.sections().forEach(section -> declared.add("section", section.id()));
            instrument.provisions().forEach(provision -> declared.add("provision", provision.id()));
            contents.commitments().forEach(commitment -> declared.add("commitment", commitment.id()));
            contents.readings().forEach(reading -> declared.add("reading", reading.id()));
            contents.bodies().forEach(body -> declared.add("body", body.id()));
            contents.meetings().forEach(meeting -> declared.add("meeting", meeting.id()));
            contents.decisions().forEach(decision -> declared.add("decision", decision.id()));
            contents.actions().forEach(action -> declared.add("action", action.id()));
            for (Project project : contents.projects()) {
                declared.add("project", project.id());
                project.milestones().forEach(milestone -> declared.add("milestone", milestone.id()));
            }
            contents.evidence().forEach(item -> declared.add("evidence", item.id()));
            contents.conflicts().forEach(conflict -> declared.add("conflict", conflict.id()));
            contents.assessors().forEach(assessor -> declared.add("assessor", assessor.id()));
            contents.statements().forEach(statement -> declared.add("statement", statement.id()));
            contents.indicators().forEach(indicator -> declared.add("indicator", indicator.id()));
            contents.sources().forEach(source -> declared.add("source", source.id()));
            return declared;
        }

        private void add(String kind, Object id) {
            if (!ids.add(new Reference(NOWHERE, kind, id.toString()))) {
                twice.add(new Place(kind, id.toString(), "id"));
            }
        }

        boolean has(String kind, String id) {
            return ids.contains(new Reference(NOWHERE, kind, id));
        }
    }
}
