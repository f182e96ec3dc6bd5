package org.charterworks.register.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoderAgreementTest {

    private static final int[] FIRST = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
    private static final int[] SECOND = {0, 0, 0, 0, 1, 0, 1, 1, 1, 1};

    @Test
    void eightOfTenAlikeWithHalfByChanceGivesSixTenths() {
        CoderAgreement agreement = obligation(codings(FIRST, SECOND));
        assertThat(agreement.same()).isEqualTo(8);
        assertThat(agreement.observed()).isCloseTo(0.8, within(1e-12));
        assertThat(agreement.expected()).isCloseTo(0.5, within(1e-12));
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void agreesFullyOrSaysNothing() {
        assertThat(obligation(codings(FIRST, FIRST)).kappa()).hasValue(1);
        int[] always = {2, 2, 2};
        assertThat(obligation(codings(always, always)).kappa())
                .as("both used one code throughout")
                .isEmpty();
    }

    @Test
    void countsOnlyWhatBothCoded() {
        List<Coding> codings = new ArrayList<>(codings(FIRST, SECOND));
        codings.add(new Coding(new ProvisionId("X.9"), "A", 3, 3, 3, ""));
        assertThat(obligation(codings).both()).isEqualTo(10);
        assertThat(CoderAgreement.of(codings.subList(0, 1))).isEmpty();
    }

    @Test
    void doesNotDependOnWhoIsFirstAndIsNeverAboveOne() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int[] a = random.ints(12, 0, 4).toArray();
            int[] b = random.ints(12, 0, 4).toArray();
            double one = obligation(codings(a, b)).kappa().orElse(0);
            assertThat(one).as("seed " + seed).isLessThanOrEqualTo(1);
            assertThat(obligation(codings(b, a)).kappa().orElse(0))
                    .as("seed " + seed)
                    .isCloseTo(one, within(1e-12));
        }
    }

    private static CoderAgreement obligation(List<Coding> codings) {
        return CoderAgreement.of(codings).getFirst();
    }

    private static List<Coding> codings(int[] first, int[] second) {
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            codings.add(new Coding(new ProvisionId("I." + i), "A", first[i], 0, 0, ""));
            codings.add(new Coding(new ProvisionId("I." + i), "B", second[i], 0, 0, ""));
        }
        return codings;
    }
}
