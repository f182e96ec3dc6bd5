package org.charterworks.app.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.PartyId;
import org.jspecify.annotations.Nullable;

/// A commitment, or one occurrence of one that repeats, as it stands on the day of the page.
///
/// @param provision  the provision it comes from
/// @param kind       code of how firmly it is promised
/// @param due        when it is due, null when it has no date
/// @param timeliness code of how it stands against its date
/// @param fulfilment code of how far it is done, empty for a position
/// @param sentence   how it stands, in words with dates
/// @param owedBy     who owes it
/// @param areas      ids of its areas
/// @param evidence   what counted, oldest first
public record AssessmentView(
        Ref commitment,
        Ref provision,
        String kind,
        @Nullable DateText due,
        int occurrence,
        String timeliness,
        String fulfilment,
        String sentence,
        List<String> owedBy,
        List<String> areas,
        List<EvidenceView> evidence) {
    public AssessmentView {
        owedBy = List.copyOf(owedBy);
        areas = List.copyOf(areas);
        evidence = List.copyOf(evidence);
    }

    public static AssessmentView of(Assessment item, Register register, Words words) {
        Refs refs = new Refs(register);
        Commitment commitment = register.commitment(item.commitment());
        Due due = item.due();
        Fulfilment step = item.fulfilment();
        List<Evidence> counted = item.evidence().stream()
                .flatMap(id -> register.findEvidence(id).stream())
                .toList();
        return new AssessmentView(
                refs.of(commitment),
                refs.of(register.provision(commitment.provision())),
                item.kind().code(),
                due == null ? null : words.shown(due.on()),
                due == null ? 1 : due.occurrence(),
                item.timeliness().code(),
                step == null ? "" : step.code(),
                sentence(item, counted, words),
                commitment.owedBy().stream().map(actor -> name(actor, register)).toList(),
                commitment.areas().stream().map(AreaId::value).toList(),
                counted.stream().map(each -> EvidenceView.of(each, refs, words)).toList());
    }

    /// The name of an actor: that of the party or body it stands for, else its own words.
    public static String name(Actor actor, Register register) {
        Optional<String> party =
                register.instrument().findParty(new PartyId(actor.name())).map(Party::name);
        return party.or(() -> new Refs(register).body(new BodyId(actor.name())).map(Ref::name))
                .orElse(actor.name());
    }

    /// Gaps in the sentences: 0 due date, 1 day of the page, 2 days between them, 3 day of completion, 4 newest
    /// evidence.
    private static String sentence(Assessment item, List<Evidence> counted, Words words) {
        Due due = item.due();
        LocalDate doneOn = item.doneOn();
        Fulfilment step = item.fulfilment();
        String fulfilment = due == null && step != null ? " " + words.of("fulfilment.sentence", step.code()) : "";
        return words.say(
                        "timeliness.sentence." + item.timeliness().code(),
                        due == null ? "" : words.date(due.on()),
                        words.date(item.on()),
                        due == null ? "" : words.count(Math.abs(ChronoUnit.DAYS.between(due.on(), item.on()))),
                        doneOn == null ? "" : words.date(doneOn),
                        counted.isEmpty() ? "" : words.date(counted.getLast().certainOn()))
                + fulfilment;
    }
}
