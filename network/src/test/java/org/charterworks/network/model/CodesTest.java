package org.charterworks.network.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void readsBackEveryWordItWrites() {
        for (Attribute each : Attribute.values()) {
            assertThat(Attribute.findByCode(each.code())).contains(each);
        }
        for (Layer each : Layer.values()) {
            assertThat(Layer.findByCode(each.code())).contains(each);
        }
        for (DwellProcess each : DwellProcess.values()) {
            assertThat(DwellProcess.findByCode(each.code())).contains(each);
        }
        for (LinkStatus each : LinkStatus.values()) {
            assertThat(LinkStatus.findByCode(each.code())).contains(each);
        }
        for (NodeKind each : NodeKind.values()) {
            assertThat(NodeKind.findByCode(each.code())).contains(each);
        }
        for (Grade each : Grade.values()) {
            assertThat(Grade.findByCode(each.code())).contains(each);
        }
        assertThat(Layer.findByCode("teleport")).isEmpty();
    }

    @Test
    void writesTheSameWordsUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("az", "AZ"));
            assertThat(Layer.AIR.code()).isEqualTo("air");
            assertThat(Attribute.DWELL_COST_USD_PER_TONNE.code()).isEqualTo("dwell_cost_usd_per_tonne");
            assertThat(DwellProcess.TRANSHIPMENT.code()).isEqualTo("transhipment");
        } finally {
            Locale.setDefault(before);
        }
    }
}
