package org.charterworks.roadmap.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.Cost;
import org.charterworks.register.project.Money;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.Reliability;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;

/// What the sources state of a project's cost, carried to USD of one price year.
///
/// Amounts that disagree stand side by side: lowest and highest are the range, central is the most reliable one, of
/// those the one of the latest prices, of those the first listed. They are never summed.
///
/// @param lines     every amount stated, in the order of the programme
/// @param capital   cost of building it; empty when none is stated
/// @param operation cost of a year of running it; empty when none is stated
/// @param grade     the worst of the amounts that count; a placeholder where whoever asks assumes the cost
/// @param assumed   whether whoever asks assumes the cost
public record StatedCosts(
        List<CostLine> lines, Optional<Runs> capital, Optional<Runs> operation, Grade grade, boolean assumed) {

    private static final Comparator<CostLine> BEST_FIRST = Comparator.comparing(
                    (CostLine line) -> line.cost().reliability())
            .thenComparing(Comparator.comparingInt(StatedCosts::priceYear).reversed());

    public StatedCosts {
        lines = List.copyOf(lines);
    }

    /// The costs of a project on terms.
    public static StatedCosts of(Programme programme, Project project, MoneyTerms terms) {
        List<CostLine> lines = project.costs().stream()
                .map(cost -> line(programme, cost, terms))
                .toList();
        Double assumed = terms.assumed().get(project.id());
        Optional<Runs> capital = assumed == null
                ? beside(lines, CostLine.Use.CAPITAL)
                : Optional.of(new Runs(assumed, assumed, assumed));
        Grade grade = lines.stream()
                .filter(line -> line.usd().isPresent())
                .map(line -> grade(line.cost(), terms))
                .reduce(Grade.HIGH, Grade::worst);
        return new StatedCosts(
                lines,
                capital,
                beside(lines, CostLine.Use.OPERATION),
                assumed == null ? grade : Grade.PLACEHOLDER,
                assumed != null);
    }

    /// Amounts that count, as inputs of a figure.
    public List<CostLine> counted() {
        return lines.stream()
                .filter(line -> line.usd().isPresent())
                .filter(line -> !assumed || line.use() != CostLine.Use.CAPITAL)
                .toList();
    }

    private static CostLine line(Programme programme, Cost cost, MoneyTerms terms) {
        Money money = cost.money();
        CostLine.Use use = use(cost);
        if (money == null || (use != CostLine.Use.CAPITAL && use != CostLine.Use.OPERATION)) {
            return new CostLine(cost, use, Optional.empty());
        }
        Optional<Runs> rate = exchangeRate(programme, money.currency());
        if (rate.isEmpty()) {
            return new CostLine(cost, CostLine.Use.NO_EXCHANGE_RATE, Optional.empty());
        }
        Optional<Runs> growth = growth(money, terms);
        if (growth.isEmpty()) {
            return new CostLine(cost, CostLine.Use.NO_PRICE_GROWTH, Optional.empty());
        }
        Runs stated = new Runs(
                money.low().doubleValue(),
                money.amount().doubleValue(),
                money.high().doubleValue());
        Runs usd = stated.with(rate.get(), (a, b) -> a * b).with(growth.get(), (a, b) -> a * b);
        return new CostLine(cost, use, Optional.of(new Runs(usd.lowest(), usd.central(), usd.highest())));
    }

    private static CostLine.Use use(Cost cost) {
        if (cost.money() == null) {
            return CostLine.Use.NO_AMOUNT;
        }
        return switch (cost.covers()) {
            case CAPITAL, ANNOUNCED_TOTAL -> CostLine.Use.CAPITAL;
            case YEARLY_OPERATION -> CostLine.Use.OPERATION;
            case PART -> CostLine.Use.A_PART_ONLY;
            case FINANCING, LOAN, GRANT, SPENT -> CostLine.Use.NOT_A_COST;
            case NOT_STATED -> CostLine.Use.COVERS_NOT_STATED;
        };
    }

    private static Optional<Runs> exchangeRate(Programme programme, String currency) {
        return currency.equals("USD")
                ? Optional.of(new Runs(1, 1, 1))
                : MoneyTerms.parameter(programme, exchangeRate(currency));
    }

    /// Name of the parameter that says what a unit of a currency is worth in USD.
    public static String exchangeRate(String currency) {
        return "usd_per_" + currency.toLowerCase(java.util.Locale.ROOT);
    }

    /// What turns prices of the year of an amount into those of the base year; 1 where the source names no year,
    /// which its grade shows.
    private static Optional<Runs> growth(Money money, MoneyTerms terms) {
        Integer year = money.priceYear();
        if (year == null || year == terms.baseYear()) {
            return Optional.of(new Runs(1, 1, 1));
        }
        int years = terms.baseYear() - year;
        return terms.priceGrowth().map(growth -> {
            Runs factors = new Runs(
                    Math.pow(1 + growth.low(), years),
                    Math.pow(1 + growth.central(), years),
                    Math.pow(1 + growth.high(), years));
            return new Runs(factors.lowest(), factors.central(), factors.highest());
        });
    }

    private static Optional<Runs> beside(List<CostLine> lines, CostLine.Use use) {
        List<CostLine> counted = new ArrayList<>(lines.stream()
                .filter(line -> line.use() == use && line.usd().isPresent())
                .toList());
        counted.sort(BEST_FIRST);
        return counted.stream()
                .map(line -> line.usd().orElseThrow())
                .reduce((best, other) -> new Runs(
                        Math.min(best.low(), other.low()), best.central(), Math.max(best.high(), other.high())));
    }

    private static int priceYear(CostLine line) {
        Money money = line.cost().money();
        Integer year = money == null ? null : money.priceYear();
        return year == null ? Integer.MIN_VALUE : year;
    }

    /// An amount without its price year, or one carried to another, is no better than a placeholder.
    public static Grade grade(Cost cost, MoneyTerms terms) {
        Money money = cost.money();
        Integer year = money == null ? null : money.priceYear();
        return year == null || year != terms.baseYear() ? Grade.PLACEHOLDER : grade(cost.reliability());
    }

    private static Grade grade(Reliability reliability) {
        return switch (reliability) {
            case A -> Grade.HIGH;
            case B -> Grade.MEDIUM;
            case C -> Grade.LOW;
            case D -> Grade.PLACEHOLDER;
        };
    }
}
