package org.charterworks.roadmap.money;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Money by calendar year, in USD of one price year: benefits above 0, costs below.
public record CashFlow(SortedMap<Integer, Double> usdByYear) {

    /// No money in any year.
    public static final CashFlow NONE = new CashFlow(Collections.emptySortedMap());

    private static final double LOWEST_RATE = -0.99;
    private static final double HIGHEST_RATE = 10;
    private static final int HALVINGS = 200;

    public CashFlow {
        usdByYear = Collections.unmodifiableSortedMap(new TreeMap<>(usdByYear));
    }

    /// Year by year sum.
    public CashFlow plus(CashFlow other) {
        SortedMap<Integer, Double> sum = new TreeMap<>(usdByYear);
        other.usdByYear.forEach((year, usd) -> sum.merge(year, usd, Double::sum));
        return new CashFlow(sum);
    }

    /// Every year times a factor.
    public CashFlow times(double factor) {
        SortedMap<Integer, Double> product = new TreeMap<>();
        usdByYear.forEach((year, usd) -> product.put(year, usd * factor));
        return new CashFlow(product);
    }

    /// What it is worth in a year, USD: Σ CF(t) / (1 + rate)^(t − year).
    ///
    /// @param rate per year, above −1
    public double presentValue(double rate, int year) {
        double sum = 0;
        for (var flow : usdByYear.entrySet()) {
            sum += flow.getValue() / Math.pow(1 + rate, flow.getKey() - year);
        }
        return sum;
    }

    /// How often it goes from costs to benefits or back; years of nothing are passed over.
    public int signChanges() {
        int changes = 0;
        double last = 0;
        for (double usd : usdByYear.values()) {
            if (usd != 0) {
                changes += last != 0 && Math.signum(usd) != Math.signum(last) ? 1 : 0;
                last = usd;
            }
        }
        return changes;
    }

    /// The rate at which it is worth nothing, where there is one and only one to be shown.
    public InternalRate internalRate() {
        int changes = signChanges();
        if (changes != 1) {
            return new InternalRate.NotShown(
                    changes == 0 ? InternalRate.Reason.NEVER_CHANGES_SIGN : InternalRate.Reason.CHANGES_SIGN_AGAIN,
                    changes);
        }
        int first = usdByYear.firstKey();
        double low = LOWEST_RATE;
        double high = HIGHEST_RATE;
        boolean falls = presentValue(low, first) > 0;
        if (falls == presentValue(high, first) > 0) {
            return new InternalRate.NotShown(InternalRate.Reason.OUT_OF_RANGE, changes);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (presentValue(middle, first) > 0 == falls) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new InternalRate.Found((low + high) / 2);
    }

    /// Years from the start of the first year with money until all that was paid has come back for good, undiscounted
    /// and within a year in proportion; empty when it has not by the end, 0 when nothing was ever paid.
    public Optional<Double> paybackYears() {
        double sum = 0;
        double since = 0;
        for (var flow : usdByYear.entrySet()) {
            double before = sum;
            sum += flow.getValue();
            if (before < 0 && sum >= 0) {
                since = flow.getKey() - usdByYear.firstKey() - before / flow.getValue();
            }
        }
        return sum < 0 ? Optional.empty() : Optional.of(since);
    }
}
