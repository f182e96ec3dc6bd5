package org.charterworks.register;

import java.util.List;
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
        sources = List.copyOf(sources);
    }

    /// An instrument and nothing else.
    public static RegisterContents of(Instrument instrument) {
        return new RegisterContents(
                instrument,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public RegisterContents withCommitments(List<Commitment> changed) {
        return new RegisterContents(
                instrument,
                changed,
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
                sources);
    }

    public RegisterContents withBodies(List<BodyReading> changedReadings, List<Body> changedBodies) {
        return new RegisterContents(
                instrument,
                commitments,
                changedReadings,
                changedBodies,
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
                sources);
    }

    public RegisterContents withMeetings(
            List<Meeting> changedMeetings, List<Decision> changedDecisions, List<Action> changedActions) {
        return new RegisterContents(
                instrument,
                commitments,
                readings,
                bodies,
                meetingRhythm,
                changedMeetings,
                changedDecisions,
                changedActions,
                people,
                projects,
                evidence,
                conflicts,
                assessors,
                statements,
                codings,
                sources);
    }

    public RegisterContents withProjects(List<Project> changed) {
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
                changed,
                evidence,
                conflicts,
                assessors,
                statements,
                codings,
                sources);
    }

    public RegisterContents withEvidence(List<Evidence> changedEvidence, List<Conflict> changedConflicts) {
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
                changedEvidence,
                changedConflicts,
                assessors,
                statements,
                codings,
                sources);
    }

    public RegisterContents withStatements(List<Assessor> changedAssessors, List<SideStatement> changedStatements) {
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
                changedAssessors,
                changedStatements,
                codings,
                sources);
    }

    public RegisterContents withCodings(List<Coding> changed) {
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
                changed,
                sources);
    }

    public RegisterContents withSources(List<Source> changed) {
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
                changed);
    }
}
