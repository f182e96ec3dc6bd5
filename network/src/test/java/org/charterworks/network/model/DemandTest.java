package org.charterworks.network.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DemandTest {
    private static final Value NOW = Value.of(80, 100, 120, new SourceKey("count"), Grade.HIGH);
    private static final Value LATER = Value.of(180, 300, 420, new SourceKey("forecast"), Grade.LOW);

    @Test
    void isAsGivenInAKnownYear() {
        assertThat(demand().tonnesIn(2025)).isEqualTo(NOW);
        assertThat(demand().tonnesIn(2035)).isEqualTo(LATER);
    }

    @Test
    void isOnTheStraightLineBetweenKnownYears() {
        Value between = demand().tonnesIn(2030);
        assertThat(between.low()).isEqualTo(130);
        assertThat(between.central()).isEqualTo(200);
        assertThat(between.high()).isEqualTo(270);
        assertThat(between.grade()).isEqualTo(Grade.LOW);
        assertThat(between.sources()).hasSize(2);
    }

    @Test
    void isFlatOutsideTheKnownYears() {
        assertThat(demand().tonnesIn(2000)).isEqualTo(NOW);
        assertThat(demand().tonnesIn(2060)).isEqualTo(LATER);
    }

    @Test
    void mayUseEveryTransportLayerUnlessToldOtherwise() {
        assertThat(demand().layers()).containsExactlyElementsOf(Layer.TRANSPORT);
    }

    @Test
    void refusesNegativeTonnesAndNoYearsAndAWayToItself() {
        assertThatThrownBy(() -> demand("A", "B", Map.of())).hasMessageContaining("at least one year");
        Value negative = Value.exactly(-1, new SourceKey("x"), Grade.LOW);
        assertThatThrownBy(() -> demand("A", "B", Map.of(2025, negative))).hasMessageContaining("negative");
        assertThatThrownBy(() -> demand("A", "A", Map.of(2025, NOW))).hasMessageContaining("two different");
    }

    private static Demand demand() {
        return demand("A", "B", Map.of(2025, NOW, 2035, LATER));
    }

    private static Demand demand(String from, String to, Map<Integer, Value> years) {
        return new Demand(
                new DemandId("D"),
                new NodeId(from),
                new NodeId(to),
                new CommodityId("grain"),
                Set.of(),
                new TreeMap<>(years));
    }
}
