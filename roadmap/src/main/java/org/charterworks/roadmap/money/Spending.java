package org.charterworks.roadmap.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.Cost;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;

/// When the cost of building something is paid: evenly over the months of a span.
///
/// @param from  first month
/// @param until last month
/// @param rule  where the span comes from
public record Spending(YearMonth from, YearMonth until, Rule rule) {

    /// Where the span comes from.
    public enum Rule {
        /// As the source of an amount states.
        STATED("as its source says"),
        /// From the start of works on.
        WORKS("from the start of works to the month before it opens"),
        /// In the year before it opens.
        YEAR_BEFORE("in the calendar year before it opens, because no start of works is known");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /// The rule in words.
        String words() {
            return words;
        }
    }

    /// The span and where it comes from, for people.
    public String words() {
        return from + " to " + until + ", " + rule.words();
    }

    /// Whether a source states the span.
    public boolean isStated() {
        return rule == Rule.STATED;
    }

    /// When a project's cost is paid if it opens on a day.
    static Spending of(Project project, StatedCosts costs, Schedule schedule, LocalDate opens) {
        return stated(costs)
                .or(() -> works(project, schedule)
                        .filter(start -> start.isBefore(YearMonth.from(opens)))
                        .map(start -> new Spending(start, YearMonth.from(opens).minusMonths(1), Rule.WORKS)))
                .orElseGet(() -> {
                    int year = opens.getYear() - 1;
                    return new Spending(YearMonth.of(year, 1), YearMonth.of(year, 12), Rule.YEAR_BEFORE);
                });
    }

    private static Optional<Spending> stated(StatedCosts costs) {
        return costs.counted().stream()
                .map(CostLine::cost)
                .filter(cost -> cost.from() != null && cost.until() != null)
                .findFirst()
                .map(Spending::stated);
    }

    private static Spending stated(Cost cost) {
        PeriodDate from = Objects.requireNonNull(cost.from());
        PeriodDate until = Objects.requireNonNull(cost.until());
        return new Spending(YearMonth.from(from.first()), YearMonth.from(until.last()), Rule.STATED);
    }

    private static Optional<YearMonth> works(Project project, Schedule schedule) {
        return project.milestones().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.WORKS)
                .map(Milestone::id)
                .flatMap(id -> schedule.delivery(id).stream())
                .map(Delivery::on)
                .map(YearMonth::from)
                .min(Comparator.naturalOrder());
    }

    /// The part paid in each calendar year; the parts add up to 1.
    SortedMap<Integer, Double> shares() {
        SortedMap<Integer, Double> shares = new TreeMap<>();
        double months = from.until(until, ChronoUnit.MONTHS) + 1.0;
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            shares.merge(month.getYear(), 1 / months, Double::sum);
        }
        return shares;
    }
}
