package org.charterworks.app.web.indicator;

import java.util.List;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// One value of an indicator as pages show it.
///
/// @param kind   code of what it is
/// @param number with the signs of the language, without unit
/// @param moment when it holds
/// @param inData whether the moment is in the words of the data instead of a date
/// @param party  the side that sets or states it, empty when the publisher does
/// @param grade  code of how far it can be trusted
public record ValueView(
        String kind,
        String number,
        String moment,
        boolean inData,
        String scope,
        String method,
        String party,
        String grade,
        String note,
        List<SourceRef> sources) {
    public ValueView {
        sources = List.copyOf(sources);
    }

    static ValueView of(IndicatorValue value, Register register, Words words) {
        return new ValueView(
                value.kind().code(),
                words.number(value.value()),
                moment(value, words),
                value.on() == null,
                value.scope(),
                value.method(),
                party(value.party(), register),
                value.grade().code(),
                value.note(),
                new Refs(register).sources(value.sources()));
    }

    static String moment(IndicatorValue value, Words words) {
        PeriodDate on = value.on();
        PeriodDate end = value.endOn();
        if (on == null) {
            return value.when();
        }
        return end == null ? words.period(on) : words.period(on) + "–" + words.period(end);
    }

    private static String party(@Nullable PartyId party, Register register) {
        return party == null
                ? ""
                : register.instrument().findParty(party).map(Party::name).orElse(party.value());
    }
}
