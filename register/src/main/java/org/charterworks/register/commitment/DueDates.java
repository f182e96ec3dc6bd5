package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.register.instrument.CountingRule;

/// Turns a deadline rule into dates. Method: `docs/methods/deadline.md`.
final class DueDates {
    private final LocalDate signedOn;
    private final CountingRule counting;

    DueDates(LocalDate signedOn, CountingRule counting) {
        this.signedOn = signedOn;
        this.counting = counting;
    }

    /// The dates a rule gives, in order: all up to `on` and, for a rule that repeats, the next one after it.
    /// Empty for [DeadlineRule.None].
    List<Due> of(DeadlineRule rule, LocalDate on) {
        return switch (rule) {
            case DeadlineRule.None none -> List.of();
            case DeadlineRule.MonthsAfterSignature after -> List.of(once(after.months()));
            case DeadlineRule.OnDate stated -> List.of(stated(stated));
            case DeadlineRule.EveryMonthsAfterSignature every -> repeated(every.everyMonths(), on);
        };
    }

    private Due once(int months) {
        LocalDate counted = CountingRule.plusMonths(signedOn, months);
        String rule = months(months) + " after signature on " + signedOn + " = " + counting.explain(counted);
        return new Due(1, signedOn, counted, counting.deadline(counted), rule);
    }

    private Due stated(DeadlineRule.OnDate stated) {
        LocalDate last = stated.on().last();
        String rule = "stated date " + stated.on() + ", last day " + counting.explain(last);
        return new Due(1, signedOn, stated.on().first(), counting.deadline(last), rule);
    }

    private List<Due> repeated(int everyMonths, LocalDate on) {
        List<Due> dues = new ArrayList<>();
        LocalDate opensOn = signedOn;
        boolean reached = false;
        for (int occurrence = 1; !reached; occurrence++) {
            LocalDate counted = CountingRule.plusMonths(signedOn, Math.multiplyExact(occurrence, everyMonths));
            LocalDate due = counting.deadline(counted);
            String rule = "at least once in every " + months(everyMonths) + " after signature on " + signedOn
                    + ", period " + occurrence + " ends " + counting.explain(counted);
            dues.add(new Due(occurrence, opensOn, opensOn, due, rule));
            reached = due.isAfter(on);
            opensOn = due.plusDays(1);
        }
        return dues;
    }

    private static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }
}
