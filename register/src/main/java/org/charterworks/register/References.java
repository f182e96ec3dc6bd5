package org.charterworks.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.Person;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Project;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.side.Speaker;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// Walks a register and writes down every reference in it, in the order of the contents.
final class References {
    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static List<Reference> in(RegisterContents contents) {
        References references = new References();
        references.instrument(contents.instrument());
        contents.commitments().forEach(references::commitment);
        contents.readings().forEach(references::reading);
        contents.bodies().forEach(references::body);
        if (contents.meetingRhythm() != null) {
            ProvisionId provision = contents.meetingRhythm().provision();
            references.subject("meeting_rhythm", provision.value(), "provision", provision.subject());
        }
        contents.meetings().forEach(references::meeting);
        contents.decisions().forEach(references::decision);
        contents.actions().forEach(references::action);
        contents.people().forEach(references::person);
        contents.projects().forEach(references::project);
        contents.evidence().forEach(references::evidence);
        contents.conflicts().forEach(references::conflict);
        contents.assessors()
                .forEach(
                        assessor -> references.sources("assessor", assessor.id().value(), assessor.sources()));
        contents.statements().forEach(references::statement);
        contents.codings()
                .forEach(coding -> references.subject(
                        "coding",
                        coding.provision() + "|" + coding.coder(),
                        "provision",
                        coding.provision().subject()));
        contents.indicators().forEach(references::indicator);
        return List.copyOf(references.found);
    }

    private void instrument(Instrument instrument) {
        String id = instrument.id().value();
        sources("instrument", id, instrument.sources());
        instrument
                .signature()
                .signatories()
                .forEach(signatory -> add(
                        "instrument",
                        id,
                        "signatories",
                        "party",
                        signatory.party().value()));
        instrument.provisions().forEach(this::provision);
        instrument
                .related()
                .forEach(related -> sources("related_instrument", related.id().value(), related.sources()));
        instrument.qualityNotes().forEach(note -> sources("quality_note", note.id(), note.sources()));
    }

    private void provision(Provision provision) {
        String id = provision.id().value();
        add("provision", id, "verb", "verb", provision.verb().value());
        areas("provision", id, provision.areas());
        sources("provision", id, provision.sources());
    }

    private void commitment(Commitment commitment) {
        String id = commitment.id().value();
        subject("commitment", id, "provision", commitment.provision().subject());
        body("commitment", id, "lead_body", commitment.leadBody());
        areas("commitment", id, commitment.areas());
    }

    private void reading(BodyReading reading) {
        String id = reading.id().value();
        reading.bodies().forEach(body -> body("reading", id, "bodies", body));
        sources("reading", id, reading.sources());
    }

    private void body(Body body) {
        String id = body.id().value();
        areas("body", id, body.areas());
        if (body.provision() != null) {
            subject("body", id, "provision", body.provision().subject());
        }
        if (body.verb() != null) {
            add("body", id, "verb", "verb", body.verb().value());
        }
        sources("body", id, body.sources());
    }

    private void meeting(Meeting meeting) {
        String id = meeting.id().value();
        body("meeting", id, "body", meeting.body());
        sources("meeting", id, meeting.sources());
    }

    private void decision(Decision decision) {
        String id = decision.id().value();
        subject("decision", id, "meeting", decision.meeting().subject());
        decision.about().forEach(subject -> subject("decision", id, "about", subject));
        decision.changes().forEach(change -> decided(id, change));
        sources("decision", id, decision.sources());
    }

    private void decided(String decision, DecidedChange change) {
        switch (change) {
            case DecidedChange.BaselineMoved moved -> subject("decision", decision, "changes", moved.milestone());
            case DecidedChange.ForecastMoved moved -> subject("decision", decision, "changes", moved.milestone());
            case DecidedChange.BodyFormed formed -> body("decision", decision, "changes", formed.body());
            case DecidedChange.ActionOpened opened ->
                add("decision", decision, "changes", "action", opened.action().value());
            case DecidedChange.ActionDone done ->
                add("decision", decision, "changes", "action", done.action().value());
        }
    }

    private void action(Action action) {
        String id = action.id().value();
        subject("action", id, "meeting", action.meeting().subject());
        sources("action", id, action.sources());
    }

    private void person(Person person) {
        add("person", person.name(), "party", "party", person.party().value());
        sources("person", person.name(), person.sources());
    }

    private void project(Project project) {
        String id = project.id().value();
        area("project", id, "area", project.area());
        project.provisions().forEach(provision -> subject("project", id, "provisions", provision.subject()));
        project.quantities().forEach(quantity -> source("project", id, "quantities", quantity.source()));
        project.costs().forEach(cost -> source("project", id, "costs", cost.source()));
        project.dependsOn()
                .forEach(needed ->
                        subject("project", id, "depends_on", needed.project().subject()));
        project.milestones().forEach(this::milestone);
        sources("project", id, project.sources());
    }

    private void milestone(Milestone milestone) {
        String id = milestone.id().value();
        for (MilestoneId needed : milestone.dependsOn()) {
            subject("milestone", id, "depends_on", needed.subject());
        }
        if (milestone.baseline() != null) {
            source("milestone", id, "baseline", milestone.baseline().source());
        }
        if (milestone.forecast() != null) {
            source("milestone", id, "forecast", milestone.forecast().source());
        }
        if (milestone.actual() != null) {
            source("milestone", id, "actual", milestone.actual().source());
        }
        milestone.slips().forEach(slip -> source("milestone", id, "slips", slip.source()));
        if (milestone.takes() != null) {
            source("milestone", id, "takes", milestone.takes().source());
        }
    }

    private void evidence(Evidence evidence) {
        String id = evidence.id().value();
        if (evidence.area() != null) {
            area("evidence", id, "area", evidence.area());
        }
        evidence.about().forEach(subject -> subject("evidence", id, "about", subject));
        evidence.acceptedBy().forEach(party -> add("evidence", id, "accepted_by", "party", party.value()));
        sources("evidence", id, evidence.sources());
    }

    private void conflict(Conflict conflict) {
        String id = conflict.id().value();
        conflict.about().forEach(subject -> subject("conflict", id, "about", subject));
        conflict.claims().forEach(claim -> source("conflict", id, "claims", claim.source()));
    }

    private void statement(SideStatement statement) {
        String id = statement.id().value();
        switch (statement.by()) {
            case Speaker.Side side ->
                add("statement", id, "by", "party", side.party().value());
            case Speaker.Independent independent ->
                add("statement", id, "by", "assessor", independent.assessor().value());
        }
        subject("statement", id, "about", statement.about());
        sources("statement", id, statement.sources());
    }

    private void indicator(Indicator indicator) {
        String id = indicator.id().value();
        indicator.about().forEach(subject -> subject("indicator", id, "about", subject));
        for (IndicatorValue value : indicator.values()) {
            if (value.party() != null) {
                add("indicator", id, "values", "party", value.party().value());
            }
            value.sources().forEach(source -> source("indicator", id, "values", source));
        }
    }

    private void sources(String kind, String id, Collection<SourceId> sources) {
        sources.forEach(source -> source(kind, id, "sources", source));
    }

    private void source(String kind, String id, String field, @Nullable SourceId source) {
        if (source != null) {
            add(kind, id, field, "source", source.value());
        }
    }

    private void areas(String kind, String id, Collection<AreaId> areas) {
        areas.forEach(area -> area(kind, id, "areas", area));
    }

    private void area(String kind, String id, String field, AreaId area) {
        add(kind, id, field, "area", area.value());
    }

    private void body(String kind, String id, String field, @Nullable BodyId body) {
        if (body != null) {
            subject(kind, id, field, body.subject());
        }
    }

    private void subject(String kind, String id, String field, Subject subject) {
        add(kind, id, field, subject.kind().code(), subject.id());
    }

    private void add(String kind, String id, String field, String targetKind, String targetId) {
        found.add(new Reference(new Place(kind, id, field), targetKind, targetId));
    }
}
