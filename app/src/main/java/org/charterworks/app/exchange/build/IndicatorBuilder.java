package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.each;
import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.period;
import static org.charterworks.app.exchange.build.Cells.word;

import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorId;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.Grade;
import org.charterworks.register.source.SourceId;

/// What is measured, from `indicators.yaml`.
final class IndicatorBuilder {

    private IndicatorBuilder() {}

    static Indicator indicator(RecordValue indicator) {
        return new Indicator(
                new IndicatorId(indicator.text("id")),
                indicator.text("name"),
                indicator.text("unit"),
                word(Indicator.Path.class, indicator, "path"),
                each(indicator, "about", BodiesBuilder::subject),
                indicator.records("values").stream()
                        .map(IndicatorBuilder::value)
                        .toList(),
                indicator.text("note"),
                BodiesBuilder.visibility(indicator));
    }

    private static IndicatorValue value(RecordValue value) {
        return new IndicatorValue(
                word(IndicatorValue.Kind.class, value, "kind"),
                period(value, "on"),
                period(value, "end_on"),
                value.text("when"),
                Cells.number(value, "value"),
                value.text("scope"),
                value.text("method"),
                given(value, "party", PartyId::new),
                each(value, "sources", SourceId::new),
                word(Grade.class, value, "grade"),
                value.text("note"));
    }
}
