package org.charterworks.register;

import java.util.List;
import java.util.function.Consumer;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingRhythm;
import org.charterworks.register.group.Person;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.instrument.Coding;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.project.Project;
import org.charterworks.register.side.Assessor;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.source.Source;
import org.jspecify.annotations.Nullable;

/// Everything a register holds, in the order in which it was given. May be inconsistent.
///
/// @param meetingRhythm how often the parties are to meet, null when the instrument does not say
public record RegisterContents(
        Instrument instrument,
        List<Commitment> commitments,
        List<BodyReading> readings,
        List<Body> bodies,
        @Nullable MeetingRhythm meetingRhythm,
        List<Meeting> meetings,
        List<Decision> decisions,
        List<Action> actions,
        List<Person> people,
        List<Project> projects,
        List<Evidence> evidence,
        List<Conflict> conflicts,
        List<Assessor> assessors,
        List<SideStatement> statements,
        List<Coding> codings,
        List<Indicator> indicators,
        List<Source> sources) {
    public RegisterContents {
        commitments = List.copyOf(commitments);
        readings = List.copyOf(readings);
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        people = List.copyOf(people);
        projects = List.copyOf(projects);
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
        assessors = List.copyOf(assessors);
        statements = List.copyOf(statements);
        codings = List.copyOf(codings);
        indicators = List.copyOf(indicators);
        sources = List.copyOf(sources);
    }

    /// An instrument and nothing else.
    public static RegisterContents of(Instrument instrument) {
        return new Draft(instrument).finished();
    }

    public RegisterContents withCommitments(List<Commitment> changed) {
        return changed(draft -> draft.commitments = changed);
    }

    public RegisterContents withBodies(List<BodyReading> changedReadings, List<Body> changedBodies) {
        return changed(draft -> {
            draft.readings = changedReadings;
            draft.bodies = changedBodies;
        });
    }

    public RegisterContents withMeetings(
            List<Meeting> changedMeetings, List<Decision> changedDecisions, List<Action> changedActions) {
        return changed(draft -> {
            draft.meetings = changedMeetings;
            draft.decisions = changedDecisions;
            draft.actions = changedActions;
        });
    }

    public RegisterContents withProjects(List<Project> changed) {
        return changed(draft -> draft.projects = changed);
    }

    public RegisterContents withEvidence(List<Evidence> changedEvidence, List<Conflict> changedConflicts) {
        return changed(draft -> {
            draft.evidence = changedEvidence;
            draft.conflicts = changedConflicts;
        });
    }

    public RegisterContents withStatements(List<Assessor> changedAssessors, List<SideStatement> changedStatements) {
        return changed(draft -> {
            draft.assessors = changedAssessors;
            draft.statements = changedStatements;
        });
    }

    public RegisterContents withCodings(List<Coding> changed) {
        return changed(draft -> draft.codings = changed);
    }

    public RegisterContents withIndicators(List<Indicator> changed) {
        return changed(draft -> draft.indicators = changed);
    }

    public RegisterContents withSources(List<Source> changed) {
        return changed(draft -> draft.sources = changed);
    }

    private RegisterContents changed(Consumer<Draft> change) {
        Draft draft = new Draft(instrument);
        draft.meetingRhythm = meetingRhythm;
        draft.commitments = commitments;
        draft.readings = readings;
        draft.bodies = bodies;
        draft.meetings = meetings;
        draft.decisions = decisions;
        draft.actions = actions;
        draft.people = people;
        draft.projects = projects;
        draft.evidence = evidence;
        draft.conflicts = conflicts;
        draft.assessors = assessors;
        draft.statements = statements;
        draft.codings = codings;
        draft.indicators = indicators;
        draft.sources = sources;
        change.accept(draft);
        return draft.finished();
    }

    /// Contents while one part of them is replaced; never leaves this file.
    private static final class Draft {
        private final Instrument instrument;
        private @Nullable MeetingRhythm meetingRhythm;
        private List<Commitment> commitments = List.of();
        private List<BodyReading> readings = List.of();
        private List<Body> bodies = List.of();
        private List<Meeting> meetings = List.of();
        private List<Decision> decisions = List.of();
        private List<Action> actions = List.of();
        private List<Person> people = List.of();
        private List<Project> projects = List.of();
        private List<Evidence> evidence = List.of();
        private List<Conflict> conflicts = List.of();
        private List<Assessor> assessors = List.of();
        private List<SideStatement> statements = List.of();
        private List<Coding> codings = List.of();
        private List<Indicator> indicators = List.of();
        private List<Source> sources = List.of();

        private Draft(Instrument instrument) {
            this.instrument = instrument;
        }

        private RegisterContents finished() {
            return new RegisterContents(
                    instrument,
                    commitments,
                    readings,
                    bodies,
                    meetingRhythm,
                    meetings,
                    decisions,
                    actions,
                    people,
                    projects,
                    evidence,
                    conflicts,
                    assessors,
                    statements,
                    codings,
                    indicators,
                    sources);
        }
    }
}
