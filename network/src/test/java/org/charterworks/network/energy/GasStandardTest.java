package org.charterworks.network.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Sketch;
import org.junit.jupiter.api.Test;

class GasStandardTest {
    /// Entry points of 60 together, the larger of them 25, storage 15, demand 40.
    private static final List<GasTerm> WORKED = List.of(
            term(GasTerm.Kind.ENTRY, "large", 25),
            term(GasTerm.Kind.ENTRY, "middle", 20),
            term(GasTerm.Kind.ENTRY, "small", 15),
            term(GasTerm.Kind.STORAGE_100, "cavern", 15),
            term(GasTerm.Kind.DMAX, "peak", 40));

    @Test
    void isOneHundredTwentyFivePerCentInTheWorkedCase() {
        GasStandard.Computed computed = computed(WORKED, GasStandard.Fill.AT_100_PERCENT);
        assertThat(computed.percent()).isEqualTo(125);
        assertThat(computed.isMet()).isTrue();
        assertThat(computed.largest().map(GasTerm::name)).contains("large");
    }

    @Test
    void countsDemandLessWhatMarketMeasuresTakeOff() {
        List<GasTerm> terms = new ArrayList<>(WORKED);
        terms.add(term(GasTerm.Kind.DEFF, "measures", 4));
        assertThat(computed(terms, GasStandard.Fill.AT_100_PERCENT).percent()).isCloseTo(138.889, within(0.0005));
    }

    @Test
    void takesStoragesAtTheFillAskedFor() {
        List<GasTerm> terms = new ArrayList<>(WORKED);
        terms.add(term(GasTerm.Kind.STORAGE_30, "cavern", 5));
        assertThat(computed(terms, GasStandard.Fill.AT_30_PERCENT).percent()).isEqualTo(100);
        assertThat(computed(terms, GasStandard.Fill.AT_100_PERCENT).percent()).isEqualTo(125);
    }

    @Test
    void givesNoPercentageWithoutAPeakDemand() {
        List<GasTerm> terms =
                WORKED.stream().filter(term -> term.kind() != GasTerm.Kind.DMAX).toList();
        assertThat(GasStandard.of(terms, GasStandard.Fill.AT_100_PERCENT))
                .isEqualTo(new GasStandard.NoDemand(75, Optional.of(WORKED.getFirst()), 50));
    }

    @Test
    void hasNothingToDivideByWhenMeasuresTakeAllDemandOff() {
        List<GasTerm> terms = List.of(term(GasTerm.Kind.DMAX, "peak", 3), term(GasTerm.Kind.DEFF, "measures", 3));
        assertThat(GasStandard.of(terms, GasStandard.Fill.AT_30_PERCENT))
                .isEqualTo(new GasStandard.NothingToServe(3, 3));
    }

    @Test
    void doesNotTakeProductionForOneInfrastructure() {
        List<GasTerm> terms = List.of(
                term(GasTerm.Kind.PRODUCTION, "fields", 100),
                term(GasTerm.Kind.ENTRY, "pipe", 10),
                term(GasTerm.Kind.DMAX, "peak", 50));
        assertThat(computed(terms, GasStandard.Fill.AT_30_PERCENT).percent()).isEqualTo(200);
    }

    @Test
    void refusesANegativeAmount() {
        assertThatThrownBy(() -> term(GasTerm.Kind.ENTRY, "pipe", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheLesserOfBothSidesOfABorderPoint() {
        // 23.4 reach the border, 16 leave it: the entry point has 16; the other neighbour is a producer.
        Supplies supplies = new Supplies(Carrier.GAS)
                .nodes("FIELD", "BORDER", "HOME", "SEA")
                .pipe("feeder", "FIELD", "BORDER", 23.4)
                .pipe("trunk", "BORDER", "HOME", 16)
                .pipe("sea", "SEA", "HOME", 31.5)
                .unknown("old", "BORDER", "HOME");
        TransferNetwork network = supplies.network();
        List<EntryPoint> entries = EntryPoint.into(Supplies.zone(network, "HOME"), supplies.system(), network);
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().neighbour().code()).isEqualTo("BORDER");
        assertThat(entries.getFirst().capacity()).contains(16.0);
        assertThat(entries.getFirst().outside()).contains(23.4);
        assertThat(entries.getFirst().unknown()).hasSize(1);
        assertThat(entries.getLast().capacity()).contains(31.5);
        assertThat(entries.getLast().outside()).isEmpty();
    }

    @Test
    void takesEachLinkFromAGridForAnEntryPointOfItsOwn() {
        Supplies supplies = new Supplies(Carrier.GAS)
                .nodes("ABROAD", "ABROAD2", "HOME")
                .pipe("one", "ABROAD", "HOME", 16)
                .pipe("two", "ABROAD2", "HOME", 31.5)
                .grid("THERE", "ABROAD", "ABROAD2");
        TransferNetwork network = supplies.network();
        assertThat(EntryPoint.into(Supplies.zone(network, "HOME"), supplies.system(), network))
                .extracting(point -> point.capacity().orElse(0.0))
                .containsExactly(16.0, 31.5);
    }

    @Test
    void isHeldBackByTheSideBeforeTheBorder() {
        Supplies supplies = new Supplies(Carrier.GAS)
                .nodes("FIELD", "BORDER", "HOME")
                .pipe("feeder", "FIELD", "BORDER", 10)
                .pipe("trunk", "BORDER", "HOME", 16);
        TransferNetwork network = supplies.network();
        assertThat(EntryPoint.into(Supplies.zone(network, "HOME"), supplies.system(), network)
                        .getFirst()
                        .capacity())
                .contains(10.0);
    }

    private static GasStandard.Computed computed(List<GasTerm> terms, GasStandard.Fill fill) {
        return (GasStandard.Computed) GasStandard.of(terms, fill);
    }

    private static GasTerm term(GasTerm.Kind kind, String name, double mcmPerDay) {
        return new GasTerm(kind, name, mcmPerDay, List.of(Sketch.SOURCE), Grade.MEDIUM, "");
    }
}
