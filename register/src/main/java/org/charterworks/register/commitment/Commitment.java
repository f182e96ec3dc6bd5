package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.ProvisionId;
import org.jspecify.annotations.Nullable;

/// Something a provision leads its parties to do, allow or hold.
///
/// @param owedBy       parties and bodies by id, others in words
/// @param kind         how firmly it is promised; follows the provision's verb
/// @param deadline     the rule for its date
/// @param deadlineText the instrument's words on the date, empty when it has none
/// @param leadBody     the body that carries it, null when none is named
/// @param visibility   null when it follows its provision
public record Commitment(
        CommitmentId id,
        ProvisionId provision,
        String title,
        List<Actor> owedBy,
        List<Actor> beneficiaries,
        Force kind,
        DeadlineRule deadline,
        String deadlineText,
        @Nullable BodyId leadBody,
        List<AreaId> areas,
        @Nullable Visibility visibility,
        String note) {
    public Commitment {
        owedBy = List.copyOf(owedBy);
        beneficiaries = List.copyOf(beneficiaries);
        areas = List.copyOf(areas);
    }

    /// A commitment of all parties, public as its provision is.
    public static Commitment of(String id, String provision, String title, Force kind, DeadlineRule deadline) {
        return new Commitment(
                new CommitmentId(id),
                new ProvisionId(provision),
                title,
                List.of(),
                List.of(),
                kind,
                deadline,
                "",
                null,
                List.of(),
                null,
                "");
    }

    /// Its due dates under an instrument: all up to `on` and, when it repeats, the next one after; empty when
    /// undated.
    public List<Due> dueDates(Instrument instrument, LocalDate on) {
        return deadline.dueDates(instrument.signature().on(), instrument.countingRule(), on);
    }

    public Commitment withOwedBy(List<Actor> changed) {
        return new Commitment(
                id,
                provision,
                title,
                changed,
                beneficiaries,
                kind,
                deadline,
                deadlineText,
                leadBody,
                areas,
                visibility,
                note);
    }

    public Commitment withBeneficiaries(List<Actor> changed) {
        return new Commitment(
                id, provision, title, owedBy, changed, kind, deadline, deadlineText, leadBody, areas, visibility, note);
    }

    public Commitment withLeadBody(@Nullable BodyId changed) {
        return new Commitment(
                id,
                provision,
                title,
                owedBy,
                beneficiaries,
                kind,
                deadline,
                deadlineText,
                changed,
                areas,
                visibility,
                note);
    }

    public Commitment withVisibility(@Nullable Visibility changed) {
        return new Commitment(
                id,
                provision,
                title,
                owedBy,
                beneficiaries,
                kind,
                deadline,
                deadlineText,
                leadBody,
                areas,
                changed,
                note);
    }
}
