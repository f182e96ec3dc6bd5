package org.charterworks.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.ActionId;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// Leaves out of a register what a viewer may not see: the things themselves, every reference to them, and
/// sources that only they cite. Texts are left as they are.
final class Redaction {
    private final RegisterContents full;
    private final Viewer viewer;
    private final List<Citation> outside;
    private final Set<String> hiddenAnyway;
    private final Visibilities visibilities;
    private final Set<String> hiddenBodies;
    private final Set<ActionId> seenActions;

    /// @param outside      where sources are cited from outside the register
    /// @param hiddenAnyway ids of things to leave out whatever their visibility
    Redaction(RegisterContents full, Viewer viewer, List<Citation> outside, Set<String> hiddenAnyway) {
        this.full = full;
        this.viewer = viewer;
        this.outside = outside;
        this.hiddenAnyway = hiddenAnyway;
        visibilities = new Visibilities(full);
        hiddenBodies = full.bodies().stream()
                .map(Body::id)
                .filter(body -> !sees(body.subject()))
                .map(BodyId::value)
                .collect(Collectors.toSet());
        seenActions = full.actions().stream().filter(this::sees).map(Action::id).collect(Collectors.toSet());
    }

    RegisterContents contents() {
        RegisterContents shown = new RegisterContents(
                instrument(full.instrument()),
                kept(full.commitments(), item -> item.id().subject())
                        .map(this::commitment)
                        .toList(),
                full.readings().stream().map(this::reading).toList(),
                kept(full.bodies(), item -> item.id().subject()).toList(),
                full.meetingRhythm(),
                kept(full.meetings(), item -> item.id().subject())
                        .map(this::meeting)
                        .toList(),
                full.decisions().stream()
                        .filter(item -> sees(
                                item.id().value(),
                                visibilities.saidAt(item.meeting().subject(), item.visibility())))
                        .filter(item -> sees(item.meeting().subject()))
                        .map(item -> item.withAbout(seen(item.about()))
                                .withChanges(item.changes().stream()
                                        .filter(this::sees)
                                        .toList()))
                        .toList(),
                full.actions().stream().filter(this::sees).map(this::action).toList(),
                full.people(),
                kept(full.projects(), item -> item.id().subject())
                        .map(this::project)
                        .toList(),
                full.evidence().stream()
                        .filter(item -> sees(item.id().value(), visibilities.of(item)))
                        .filter(item -> isAboutSomethingSeen(item.about()))
                        .map(item -> item.withAbout(seen(item.about())))
                        .toList(),
                full.conflicts().stream()
                        .filter(item -> sees(item.id().value(), visibilities.strictest(item.about())))
                        .filter(item -> item.about().stream().allMatch(this::sees))
                        .toList(),
                full.assessors(),
                full.statements().stream()
                        .filter(item ->
                                sees(item.id().value(), visibilities.saidAbout(item.about(), item.visibility())))
                        .filter(item -> sees(item.about()))
                        .toList(),
                full.codings(),
                full.indicators().stream()
                        .filter(item -> sees(item.id().value(), visibilities.of(item)))
                        .filter(item -> isAboutSomethingSeen(item.about()))
                        .map(item -> item.withAbout(seen(item.about())))
                        .toList(),
                full.sources());
        return shown.withSources(sources(shown));
    }

    private Instrument instrument(Instrument instrument) {
        List<Section> sections = instrument.sections().stream()
                .map(section -> section.withProvisions(section.provisions().stream()
                        .map(provision -> provision.withActors(seenActors(provision.actors())))
                        .toList()))
                .toList();
        return instrument.withSections(sections);
    }

    private Commitment commitment(Commitment commitment) {
        return commitment
                .withOwedBy(seenActors(commitment.owedBy()))
                .withBeneficiaries(seenActors(commitment.beneficiaries()))
                .withLeadBody(seen(commitment.leadBody()));
    }

    private BodyReading reading(BodyReading reading) {
        return reading.withBodies(
                reading.bodies().stream().filter(body -> sees(body.subject())).toList());
    }

    private Meeting meeting(Meeting meeting) {
        return meeting.withBody(seen(meeting.body()));
    }

    private Action action(Action action) {
        return action.withOwners(seenActors(action.owners()));
    }

    private Project project(Project project) {
        List<Milestone> milestones = project.milestones().stream()
                .map(milestone -> milestone.withDependsOn(milestone.dependsOn().stream()
                        .filter(needed -> sees(needed.subject()))
                        .toList()))
                .toList();
        return project.withMilestones(milestones)
                .withDependsOn(project.dependsOn().stream()
                        .filter(needed -> sees(needed.project().subject()))
                        .toList());
    }

    /// Sources that something shown cites, and those that nothing cites at all.
    private List<Source> sources(RegisterContents shown) {
        Set<String> citedOnlyByHidden = new HashSet<>(citedSources(full));
        outside.forEach(citation -> citedOnlyByHidden.add(citation.source().value()));
        citedOnlyByHidden.removeAll(citedSources(shown));
        outside.stream()
                .filter(citation -> citation.with().map(this::sees).orElse(true))
                .forEach(citation -> citedOnlyByHidden.remove(citation.source().value()));
        return full.sources().stream()
                .filter(source -> !citedOnlyByHidden.contains(source.id().value()))
                .toList();
    }

    private static Set<String> citedSources(RegisterContents contents) {
        return References.in(contents).stream()
                .filter(reference -> reference.kind().equals("source"))
                .map(Reference::id)
                .collect(Collectors.toSet());
    }

    private <T> Stream<T> kept(List<T> items, Function<T, Subject> subject) {
        return items.stream().filter(item -> sees(subject.apply(item)));
    }

    private boolean isAboutSomethingSeen(List<Subject> about) {
        return about.isEmpty() || about.stream().anyMatch(this::sees);
    }

    private List<Subject> seen(List<Subject> subjects) {
        return subjects.stream().filter(this::sees).toList();
    }

    private @Nullable BodyId seen(@Nullable BodyId body) {
        return body != null && sees(body.subject()) ? body : null;
    }

    private List<Actor> seenActors(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> !hiddenBodies.contains(actor.name()))
                .toList();
    }

    private boolean sees(DecidedChange change) {
        return switch (change) {
            case DecidedChange.BaselineMoved moved -> sees(moved.milestone());
            case DecidedChange.ForecastMoved moved -> sees(moved.milestone());
            case DecidedChange.BodyFormed formed -> sees(formed.body().subject());
            case DecidedChange.ActionOpened opened -> seenActions.contains(opened.action());
            case DecidedChange.ActionDone done -> seenActions.contains(done.action());
        };
    }

    private boolean sees(Action action) {
        return sees(action.id().value(), visibilities.saidAt(action.meeting().subject(), action.visibility()))
                && sees(action.meeting().subject());
    }

    private boolean sees(Subject subject) {
        return sees(subject.id(), visibilities.shown(subject));
    }

    private boolean sees(String id, Visibility visibility) {
        return viewer.maySee(visibility) && !hiddenAnyway.contains(id);
    }
}
