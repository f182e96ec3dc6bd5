package org.charterworks.register.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyTest {

    @Test
    void wordsBindNoMoreThanTheInstrumentCanInThePartysLaw() {
        Party party = party(new LegalEffect("A statement of policy.", Verified.TEXT, 1));
        assertThat(party.obligationOf(3)).isEqualTo(1);
        assertThat(party.obligationOf(1)).isEqualTo(1);
        assertThat(party.obligationOf(0)).isZero();
    }

    @Test
    void nothingIsCappedWhereTheLawIsNotKnown() {
        assertThat(party(null).obligationOf(3)).isEqualTo(3);
        assertThat(party(new LegalEffect("Debated.", Verified.REPORTED, null)).obligationOf(3))
                .isEqualTo(3);
    }

    private static Party party(@Nullable LegalEffect effect) {
        return new Party(new PartyId("XN"), "Northland", effect);
    }
}
