package org.charterworks.app.web.words;

import java.time.LocalDate;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Instrument;

/// Says how a due date was found, in the reader's language.
public final class DeadlineWords {
    private final LocalDate signedOn;
    private final CountingRule counting;
    private final Words words;

    public DeadlineWords(Instrument instrument, Words words) {
        this.signedOn = instrument.signature().on();
        this.counting = instrument.countingRule();
        this.words = words;
    }

    /// The rule of a commitment, without any date it gives.
    public String rule(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.None none -> words.say("deadline.none");
            case DeadlineRule.MonthsAfterSignature after ->
                words.say("deadline.months-after-signature", after.months(), words.date(signedOn));
            case DeadlineRule.OnDate stated -> words.say("deadline.on-date", words.period(stated.on()));
            case DeadlineRule.EveryMonthsAfterSignature every ->
                words.say("deadline.every-months-after-signature", every.everyMonths(), words.date(signedOn));
        };
    }

    /// A date the rule gives, with its weekday and what was done when that is a Saturday or Sunday.
    public String date(Due due) {
        String day = words.say("deadline.day", words.date(due.on()), words.weekday(due.on()));
        return switch (due.on().getDayOfWeek()) {
            case SATURDAY, SUNDAY -> words.say("deadline.not-moved", day);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                counting.movesToWorkingDay() ? words.say("deadline.moves", day) : day;
        };
    }
}
