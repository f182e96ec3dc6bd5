package org.charterworks.roadmap.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CashFlowTest {

    @Test
    void theWorkedCaseHasItsValuesAtEveryRate() {
        CashFlow flow = worked();
        assertThat(flow.presentValue(0.04, 0)).isCloseTo(104.2708, within(5e-5));
        assertThat(flow.presentValue(0.03, 0)).isCloseTo(141.0320, within(5e-5));
        assertThat(flow.presentValue(0.05, 0)).isCloseTo(73.2180, within(5e-5));
        assertThat(flow.presentValue(0.06, 0)).isCloseTo(46.8558, within(5e-5));
        assertThat(flow.presentValue(0.09, 0)).isCloseTo(-11.5123, within(5e-5));
        assertThat(rate(flow)).isCloseTo(0.0829115, within(5e-8));
        assertThat(flow.paybackYears()).contains(12.0);
    }

    @Test
    void aRateIsNotShownWhereTwoWouldFit() {
        CashFlow flow = flow(-100, 230, -132);
        assertThat(flow.presentValue(0.1, 0)).isCloseTo(0, within(1e-9));
        assertThat(flow.presentValue(0.2, 0)).isCloseTo(0, within(1e-9));
        assertThat(flow.internalRate()).isEqualTo(new InternalRate.NotShown(InternalRate.Reason.CHANGES_SIGN_AGAIN, 2));
    }

    @Test
    void aRateIsNotShownWhereNothingIsPaidOrNothingComesBack() {
        assertThat(flow(5, 0, 5).internalRate())
                .isEqualTo(new InternalRate.NotShown(InternalRate.Reason.NEVER_CHANGES_SIGN, 0));
        assertThat(flow(-5, 0, -5).paybackYears()).isEmpty();
        assertThat(flow(-100, 0, 0, 1e-9).internalRate())
                .isEqualTo(new InternalRate.NotShown(InternalRate.Reason.OUT_OF_RANGE, 1));
    }

    @Test
    void yearsOfNothingAreNoChangeOfSign() {
        assertThat(rate(flow(-100, 0, 121))).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void atTheRateShownTheFlowIsWorthNothing() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            double[] usd = new double[3 + random.nextInt(20)];
            int turn = 1 + random.nextInt(usd.length - 1);
            double paid = 0;
            for (int year = 0; year < usd.length; year++) {
                usd[year] = year < turn ? -100 * random.nextDouble() : 400 * random.nextDouble();
                paid += year < turn ? -usd[year] : 0;
            }
            if (flow(usd).internalRate() instanceof InternalRate.Found(double rate)) {
                assertThat(flow(usd).presentValue(rate, 0)).as("seed " + seed).isCloseTo(0, within(1e-6 * paid));
                assertThat(flow(usd).presentValue(rate + 0.01, 0))
                        .as("seed " + seed)
                        .isNegative();
            }
        }
    }

    @Test
    void payingBackCountsOnlyOnceItStays() {
        assertThat(flow(-10, 20, -30, 40).paybackYears()).contains(3.5);
    }

    private static double rate(CashFlow flow) {
        return ((InternalRate.Found) flow.internalRate()).perYear();
    }

    private static CashFlow worked() {
        SortedMap<Integer, Double> usd = new TreeMap<>();
        for (int year = 0; year <= 26; year++) {
            usd.put(year, year < 2 ? -100.0 : 20.0);
        }
        return new CashFlow(usd);
    }

    private static CashFlow flow(double... usd) {
        SortedMap<Integer, Double> byYear = new TreeMap<>();
        for (int year = 0; year < usd.length; year++) {
            byYear.put(year, usd[year]);
        }
        return new CashFlow(byYear);
    }
}
