package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.Reliability;
import org.jspecify.annotations.Nullable;

/// Computes how a commitment stands on a day from evidence and dates, never from somebody's say.
/// Method: `docs/methods/status.md`.
///
/// Always holds: evidence certain only after the day asked about changes nothing; planned events show no
/// delivery; complete means accepted by every party that owes it; principles and permissions are never late;
/// what has no date is never on time.
///
/// @param staleAfterMonths evidence of progress older than this, in calendar months, is stale
public record StatusRule(int staleAfterMonths) {
    public StatusRule {
        if (staleAfterMonths < 1) {
            throw new IllegalArgumentException("stale after " + staleAfterMonths + " months; expected 1 or more");
        }
    }

    /// The rule with progress going stale after twelve months.
    public static StatusRule standard() {
        return new StatusRule(12);
    }

    /// The rule in words, to be shown beside what it gives.
    public String text() {
        return "Complete when every party that owes it has accepted uncontested evidence; late when the date has passed and"
                + " evidence shows it incomplete; no evidence found when the date has passed and nothing was found either"
                + " way. Planned events, evidence from before the signature and evidence not certain by the day asked about"
                + " are left out. Progress is stale after " + staleAfterMonths + " months.";
    }

    /// How a commitment stands: one assessment, or one for each occurrence up to the next when it repeats.
    ///
    /// @param evidence any evidence; what is not about the commitment or its provision is passed over
    public List<Assessment> assess(
            Commitment commitment, Instrument instrument, List<Evidence> evidence, LocalDate on) {
        List<Due> dues = commitment.kind().asksForAction() ? commitment.dueDates(instrument, on) : List.of();
        if (dues.isEmpty()) {
            return List.of(assess(commitment, instrument, evidence, null, on, on));
        }
        boolean repeats = commitment.deadline() instanceof DeadlineRule.EveryMonthsAfterSignature;
        List<Assessment> assessments = new ArrayList<>();
        for (Due due : dues) {
            LocalDate closesOn = repeats && due.on().isBefore(on) ? due.on() : on;
            assessments.add(assess(commitment, instrument, evidence, due, closesOn, on));
        }
        return List.copyOf(assessments);
    }

    private Assessment assess(
            Commitment commitment,
            Instrument instrument,
            List<Evidence> evidence,
            @Nullable Due due,
            LocalDate closesOn,
            LocalDate on) {
        LocalDate opensOn = due == null ? instrument.signature().on() : due.opensOn();
        List<PartyId> parties = instrument.partiesMeantBy(commitment.owedBy());
        Findings findings = Findings.between(opensOn, closesOn, commitment, evidence);
        LocalDate doneOn = findings.acceptedOn(parties);
        Timeliness timeliness = timeliness(commitment, due, findings, doneOn, on);
        Fulfilment fulfilment = timeliness == Timeliness.PRINCIPLE ? null : fulfilment(findings, doneOn);
        List<Evidence> counted = findings.counted();
        String reason = new Reason(on, due, timeliness, findings, doneOn, parties).sentence(commitment.kind());
        return new Assessment(
                commitment.id(),
                commitment.kind(),
                on,
                due,
                fulfilment,
                timeliness,
                doneOn,
                !findings.supports().isEmpty(),
                ids(counted),
                ids(findings.around()),
                Reliability.worst(counted.stream().map(Evidence::reliability).toList())
                        .orElse(null),
                reason);
    }

    private static List<EvidenceId> ids(List<Evidence> items) {
        return items.stream().map(Evidence::id).toList();
    }

    private static Fulfilment fulfilment(Findings findings, @Nullable LocalDate doneOn) {
        if (doneOn != null) {
            return Fulfilment.COMPLETE;
        }
        if (!findings.supports().isEmpty()) {
            return findings.endsInContradiction() ? Fulfilment.LIMITED : Fulfilment.SUBSTANTIAL;
        }
        if (!findings.activity().isEmpty()) {
            return Fulfilment.LIMITED;
        }
        return findings.contradicts().isEmpty() ? Fulfilment.NO_EVIDENCE_FOUND : Fulfilment.NOT_STARTED;
    }

    private Timeliness timeliness(
            Commitment commitment, @Nullable Due due, Findings findings, @Nullable LocalDate doneOn, LocalDate on) {
        return switch (commitment.kind()) {
            case ACKNOWLEDGEMENT, PRINCIPLE, REFERENCE -> Timeliness.PRINCIPLE;
            case PERMISSION -> Timeliness.PERMITTED;
            case WEAK_INTENT, INTENT, DUTY -> {
                if (due == null) {
                    yield Timeliness.UNDATED;
                }
                yield doneOn == null ? open(due, findings, on) : done(due, doneOn);
            }
        };
    }

    private static Timeliness done(Due due, LocalDate doneOn) {
        if (doneOn.isAfter(due.on())) {
            return Timeliness.DONE_LATE;
        }
        return doneOn.isBefore(due.onTimeFrom()) ? Timeliness.DONE_EARLY : Timeliness.DONE_ON_TIME;
    }

    private Timeliness open(Due due, Findings findings, LocalDate on) {
        List<Evidence> counted = findings.counted();
        if (due.on().isBefore(on)) {
            return counted.isEmpty() ? Timeliness.NO_EVIDENCE_FOUND : Timeliness.LATE;
        }
        if (counted.isEmpty()) {
            return Timeliness.NOT_DUE;
        }
        if (findings.endsInContradiction()) {
            return Timeliness.AT_RISK;
        }
        LocalDate staleFrom = counted.getLast().certainOn().plusMonths(staleAfterMonths);
        return on.isAfter(staleFrom) ? Timeliness.STALE : Timeliness.ON_TRACK;
    }
}
