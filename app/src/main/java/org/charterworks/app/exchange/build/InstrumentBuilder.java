package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.each;
import static org.charterworks.app.exchange.build.Cells.period;
import static org.charterworks.app.exchange.build.Cells.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.Coding;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.InstrumentId;
import org.charterworks.register.instrument.LegalEffect;
import org.charterworks.register.instrument.Licence;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.QualityNote;
import org.charterworks.register.instrument.RelatedInstrument;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.SectionId;
import org.charterworks.register.instrument.Signatory;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.instrument.Statement;
import org.charterworks.register.instrument.Strength;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// The agreement from `instrument.yaml`.
final class InstrumentBuilder {

    private InstrumentBuilder() {}

    static Instrument instrument(RecordValue file) {
        RecordValue facts = file.findRecord("instrument").orElseThrow();
        return new Instrument(
                new InstrumentId(facts.text("id")),
                facts.text("title"),
                facts.text("short_title"),
                facts.text("kind"),
                signature(facts, file),
                facts.texts("languages"),
                countingRule(facts.findRecord("deadline_rule").orElseThrow()),
                statement(facts.findRecord("legal_nature"), "statement"),
                facts.text("completeness"),
                word(Verified.class, facts, "verified"),
                each(facts, "sources", SourceId::new),
                file.records("parties").stream().map(InstrumentBuilder::party).toList(),
                file.records("areas").stream()
                        .map(area -> new Area(new AreaId(area.text("id")), area.text("name")))
                        .toList(),
                file.records("verbs").stream().map(InstrumentBuilder::verb).toList(),
                file.records("sections").stream()
                        .map(InstrumentBuilder::section)
                        .toList(),
                file.records("related").stream().map(InstrumentBuilder::related).toList(),
                file.records("quality_notes").stream()
                        .map(InstrumentBuilder::qualityNote)
                        .toList(),
                facts.findRecord("licence").map(InstrumentBuilder::licence).orElse(null),
                file.texts("not_found"));
    }

    private static Signature signature(RecordValue facts, RecordValue file) {
        return new Signature(
                LocalDate.parse(facts.text("signed_on")),
                facts.text("signed_place"),
                ZoneId.of(facts.text("time_zone")),
                file.records("signatories").stream()
                        .map(person -> new Signatory(
                                new PartyId(person.text("party")), person.text("name"), person.text("capacity")))
                        .toList());
    }

    private static CountingRule countingRule(RecordValue rule) {
        return new CountingRule(rule.yes("moves_to_working_day"), rule.text("text"));
    }

    private static @Nullable Statement statement(Optional<RecordValue> record, String field) {
        return record.map(found -> new Statement(found.text(field), word(Verified.class, found, "verified")))
                .orElse(null);
    }

    private static Licence licence(RecordValue terms) {
        return new Licence(terms.text("name"), terms.text("url"), terms.text("credit"), terms.text("note"));
    }

    private static Party party(RecordValue party) {
        LegalEffect effect = party.findRecord("legal_effect")
                .map(InstrumentBuilder::legalEffect)
                .orElse(null);
        return new Party(new PartyId(party.text("id")), party.text("name"), effect);
    }

    private static LegalEffect legalEffect(RecordValue effect) {
        return new LegalEffect(
                effect.text("text"),
                word(Verified.class, effect, "verified"),
                effect.findNumber("most_obligation")
                        .map(BigDecimal::intValueExact)
                        .orElse(null));
    }

    static Coding coding(RecordValue row) {
        return new Coding(
                new ProvisionId(row.text("provision")),
                row.text("coder"),
                Cells.number(row, "obligation").intValueExact(),
                Cells.number(row, "precision").intValueExact(),
                Cells.number(row, "delegation").intValueExact(),
                row.text("note"));
    }

    private static Verb verb(RecordValue verb) {
        return new Verb(
                new VerbId(verb.text("verb")),
                word(Force.class, verb, "force"),
                word(Verb.CreatesCommitment.class, verb, "creates_commitment"));
    }

    private static Section section(RecordValue section) {
        return new Section(
                new SectionId(section.text("id")),
                section.text("title"),
                word(Verified.class, section, "title_verified"),
                section.records("provisions").stream()
                        .map(InstrumentBuilder::provision)
                        .toList());
    }

    private static Provision provision(RecordValue provision) {
        return new Provision(
                new ProvisionId(provision.text("id")),
                provision.text("paraphrase"),
                new VerbId(provision.text("verb")),
                provision.text("action"),
                each(provision, "actors", Actor::new),
                each(provision, "areas", AreaId::new),
                provision.texts("named"),
                provision.texts("sub_items"),
                word(Verified.class, provision, "verified"),
                new Strength(
                        Cells.number(provision, "obligation").intValueExact(),
                        Cells.number(provision, "precision").intValueExact(),
                        Cells.number(provision, "delegation").intValueExact(),
                        provision.text("coding_note")),
                provision.text("note"),
                provision.text("frequency"),
                Visibility.parse(provision.text("items_visibility")).orElseThrow(),
                each(provision, "sources", SourceId::new));
    }

    private static RelatedInstrument related(RecordValue other) {
        return new RelatedInstrument(
                new InstrumentId(other.text("id")),
                other.text("title"),
                period(other, "on"),
                other.text("relation"),
                other.texts("parties"),
                other.text("note"),
                word(Verified.class, other, "verified"),
                each(other, "sources", SourceId::new));
    }

    private static QualityNote qualityNote(RecordValue note) {
        return new QualityNote(
                note.text("id"),
                note.text("topic"),
                note.text("finding"),
                note.text("resolution"),
                each(note, "sources", SourceId::new));
    }
}
