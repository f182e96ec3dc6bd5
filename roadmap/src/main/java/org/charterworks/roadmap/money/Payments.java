package org.charterworks.roadmap.money;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.charterworks.roadmap.figure.Runs;

/// What is paid in each year, by lowest, central and highest amounts: costs as numbers above 0.
final class Payments {

    private static final double MONTHS = 12;

    private final LocalDate until;
    private CashFlow low = CashFlow.NONE;
    private CashFlow central = CashFlow.NONE;
    private CashFlow high = CashFlow.NONE;

    /// @param until first day on which nothing is counted any more
    Payments(LocalDate until) {
        this.until = until;
    }

    /// Adds the costs of a project.
    ///
    /// @param opens first day of the month from which it runs
    void add(StatedCosts costs, Spending spending, LocalDate opens) {
        costs.capital().ifPresent(capital -> add(capital, spending.shares()));
        costs.operation().ifPresent(operation -> add(operation, running(opens)));
    }

    CashFlow low() {
        return low;
    }

    CashFlow central() {
        return central;
    }

    CashFlow high() {
        return high;
    }

    private void add(Runs usd, SortedMap<Integer, Double> parts) {
        low = low.plus(flow(parts, usd, Runs::low));
        central = central.plus(flow(parts, usd, Runs::central));
        high = high.plus(flow(parts, usd, Runs::high));
    }

    private static CashFlow flow(SortedMap<Integer, Double> parts, Runs usd, ToDoubleFunction<Runs> of) {
        return new CashFlow(parts).times(of.applyAsDouble(usd));
    }

    /// Years of running, as parts of a year.
    private SortedMap<Integer, Double> running(LocalDate opens) {
        SortedMap<Integer, Double> parts = new TreeMap<>();
        for (LocalDate month = opens; month.isBefore(until); month = month.plusMonths(1)) {
            parts.merge(month.getYear(), 1 / MONTHS, Double::sum);
        }
        return parts;
    }
}
