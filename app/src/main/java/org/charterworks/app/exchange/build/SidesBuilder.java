package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.each;
import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.word;

import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.side.Assessor;
import org.charterworks.register.side.AssessorId;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.side.Speaker;
import org.charterworks.register.side.StatementId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;

/// What each side and independent assessors state, from `statements.yaml`.
final class SidesBuilder {

    private SidesBuilder() {}

    static Assessor assessor(RecordValue assessor) {
        return new Assessor(
                new AssessorId(assessor.text("id")),
                assessor.text("name"),
                assessor.text("note"),
                each(assessor, "sources", SourceId::new));
    }

    static SideStatement statement(RecordValue statement) {
        return new SideStatement(
                new StatementId(statement.text("id")),
                speaker(statement.text("by")),
                BodiesBuilder.subject(statement.text("about")),
                PeriodDate.of(statement.text("on")),
                given(statement, "fulfilment", text -> word(Fulfilment.class, text)),
                statement.text("owner"),
                statement.text("text"),
                each(statement, "sources", SourceId::new),
                BodiesBuilder.visibility(statement));
    }

    private static Speaker speaker(String reference) {
        String id = reference.substring(reference.indexOf(':') + 1);
        return reference.startsWith("party:")
                ? new Speaker.Side(new PartyId(id))
                : new Speaker.Independent(new AssessorId(id));
    }
}
