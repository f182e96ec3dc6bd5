package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.day;
import static org.charterworks.app.exchange.build.Cells.each;
import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.period;
import static org.charterworks.app.exchange.build.Cells.word;

import java.util.List;
import java.util.function.Function;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.evidence.ArchivedFile;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.evidence.ConflictId;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.SourceKind;

/// The register from the YAML files.
final class RegisterBuilder {

    private final FolderRecords records;

    RegisterBuilder(FolderRecords records) {
        this.records = records;
    }

    Register register() {
        return Register.of(new RegisterContents(
                InstrumentBuilder.instrument(records.findRoot("instrument.yaml").orElseThrow()),
                all("commitments.yaml", "commitments", RegisterBuilder::commitment),
                all("bodies.yaml", "readings", BodiesBuilder::reading),
                all("bodies.yaml", "bodies", BodiesBuilder::body),
                records.findRoot("bodies.yaml")
                        .flatMap(bodies -> bodies.findRecord("meeting_rhythm"))
                        .map(BodiesBuilder::rhythm)
                        .orElse(null),
                all("bodies.yaml", "meetings", BodiesBuilder::meeting),
                all("bodies.yaml", "decisions", BodiesBuilder::decision),
                all("bodies.yaml", "actions", BodiesBuilder::action),
                all("bodies.yaml", "people", BodiesBuilder::person),
                all("projects.yaml", "projects", ProjectBuilder::project),
                all("evidence.yaml", "evidence", RegisterBuilder::evidence),
                all("evidence.yaml", "conflicts", RegisterBuilder::conflict),
                all("statements.yaml", "assessors", SidesBuilder::assessor),
                all("statements.yaml", "statements", SidesBuilder::statement),
                records.rows("codings.csv").stream()
                        .map(InstrumentBuilder::coding)
                        .toList(),
                all("indicators.yaml", "indicators", IndicatorBuilder::indicator),
                all("sources.yaml", "sources", RegisterBuilder::source)));
    }

    private <T> List<T> all(String path, String list, Function<RecordValue, T> maker) {
        return records.list(path, list).stream().map(maker).toList();
    }

    private static Commitment commitment(RecordValue commitment) {
        RecordValue deadline = commitment.findRecord("deadline").orElseThrow();
        return new Commitment(
                new CommitmentId(commitment.text("id")),
                new ProvisionId(commitment.text("provision")),
                commitment.text("title"),
                each(commitment, "owed_by", Actor::new),
                each(commitment, "beneficiaries", Actor::new),
                word(Force.class, commitment, "kind"),
                rule(deadline),
                deadline.text("text"),
                given(commitment, "lead_body", BodyId::new),
                each(commitment, "areas", AreaId::new),
                BodiesBuilder.visibility(commitment),
                commitment.text("note"));
    }

    private static DeadlineRule rule(RecordValue deadline) {
        return switch (deadline.text("rule")) {
            case "none" -> new DeadlineRule.None();
            case "months_after_signature" -> new DeadlineRule.MonthsAfterSignature(months(deadline));
            case "every_months_after_signature" -> new DeadlineRule.EveryMonthsAfterSignature(months(deadline));
            case "on_date" -> new DeadlineRule.OnDate(PeriodDate.of(deadline.text("on")));
            default -> throw new IllegalStateException("no deadline rule " + deadline.text("rule"));
        };
    }

    private static int months(RecordValue deadline) {
        return Cells.number(deadline, "months").intValueExact();
    }

    private static Evidence evidence(RecordValue evidence) {
        return new Evidence(
                new EvidenceId(evidence.text("id")),
                PeriodDate.of(evidence.text("on")),
                period(evidence, "end_on"),
                evidence.text("what"),
                evidence.texts("who"),
                given(evidence, "area", AreaId::new),
                each(evidence, "about", BodiesBuilder::subject),
                word(Stance.class, evidence, "stance"),
                evidence.yes("planned"),
                evidence.text("outcome"),
                evidence.text("contested"),
                word(Reliability.class, evidence, "reliability"),
                each(evidence, "accepted_by", PartyId::new),
                each(evidence, "sources", SourceId::new),
                evidence.findRecord("file").map(RegisterBuilder::file).orElse(null),
                BodiesBuilder.visibility(evidence));
    }

    private static ArchivedFile file(RecordValue file) {
        return new ArchivedFile(
                file.text("sha256"),
                file.text("name"),
                file.text("type"),
                Cells.number(file, "bytes").longValueExact());
    }

    private static Conflict conflict(RecordValue conflict) {
        return new Conflict(
                new ConflictId(conflict.text("id")),
                conflict.text("topic"),
                each(conflict, "about", BodiesBuilder::subject),
                conflict.records("claims").stream()
                        .map(claim -> new Conflict.Claim(claim.text("value"), new SourceId(claim.text("source"))))
                        .toList());
    }

    private static Source source(RecordValue source) {
        return new Source(
                new SourceId(source.text("id")),
                source.text("title"),
                source.text("publisher"),
                period(source, "published_on"),
                source.text("url"),
                word(SourceKind.class, source, "kind"),
                day(source, "retrieved_on"),
                source.text("note"));
    }
}
