package org.charterworks.network.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.charterworks.network.energy.Supplies.between;
import static org.charterworks.network.energy.Supplies.zone;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.charterworks.network.model.LinkId;
import org.junit.jupiter.api.Test;

class TransferNetworkTest {

    @Test
    void givesTheFlowAndTheCutOfTheTextbookNetwork() {
        // Cormen, Leiserson, Rivest & Stein, Introduction to Algorithms, figure of the maximum-flow chapter.
        TransferNetwork network = new Supplies(Carrier.GAS)
                .nodes("s", "1", "2", "3", "4", "t")
                .pipe("s-1", "s", "1", 16)
                .pipe("s-2", "s", "2", 13)
                .pipe("1-3", "1", "3", 12)
                .pipe("2-1", "2", "1", 4)
                .pipe("2-4", "2", "4", 14)
                .pipe("3-2", "3", "2", 9)
                .pipe("3-t", "3", "t", 20)
                .pipe("4-3", "4", "3", 7)
                .pipe("4-t", "4", "t", 4)
                .network();
        Transfer.Limited most = limited(between(network, "s", "t"));
        assertThat(most.amount()).isEqualTo(23);
        assertThat(most.cut()).containsExactly(new LinkId("1-3"), new LinkId("4-3"), new LinkId("4-t"));
        assertThat(most.ways().stream().mapToDouble(Transfer.Way::amount).sum()).isEqualTo(23);
    }

    @Test
    void countsNoLimitInsideAGrid() {
        TransferNetwork network = new Supplies(Carrier.POWER)
                .nodes("A", "B", "C", "D")
                .line("A-B", "A", "B", 300)
                .line("C-D", "C", "D", 500)
                .grid("MIDDLE", "B", "C")
                .network();
        Transfer.Limited most = limited(between(network, "A", "D"));
        assertThat(most.amount()).isEqualTo(300);
        assertThat(most.cut()).containsExactly(new LinkId("A-B"));
        assertThat(zone(network, "C")).isEqualTo(zone(network, "B"));
        assertThatThrownBy(() -> between(network, "B", "C")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsNoLineWhoseCapacityNobodyGivesAndNamesIt() {
        Supplies supplies = new Supplies(Carrier.POWER)
                .nodes("A", "B", "C")
                .line("A-B", "A", "B", 300)
                .unknown("second", "A", "B")
                .unknown("B-C", "B", "C");
        Transfer.Limited most = limited(between(supplies.network(), "A", "B"));
        assertThat(most.amount()).isEqualTo(300);
        assertThat(most.notCounted()).containsExactly(new LinkId("second"));
        assertThat(between(supplies.network(), "A", "C"))
                .isEqualTo(new Transfer.NotKnown(List.of(new LinkId("B-C"), new LinkId("second"))));
    }

    @Test
    void saysWhenNothingJoinsTwoPlaces() {
        TransferNetwork network = new Supplies(Carrier.GAS)
                .nodes("A", "B")
                .pipe("A-B", "A", "B", 1)
                .network();
        assertThat(between(network, "B", "A")).isEqualTo(new Transfer.NotJoined());
    }

    @Test
    void takesTheLimitOfADirectionAndOfASeason() {
        // 75 MW to the neighbour, 40 MW back; 60 MW to the neighbour in summer.
        Supplies supplies = new Supplies(Carrier.POWER)
                .nodes("A", "B")
                .line("A-B", "A", "B", 75)
                .limit("A-B", TransferLimit.Direction.BACKWARD, Season.YEAR, 40)
                .limit("A-B", TransferLimit.Direction.FORWARD, Season.SUMMER, 60);
        assertThat(between(supplies.network(), "A", "B").knownAmount()).isEqualTo(75);
        assertThat(between(supplies.network(), "B", "A").knownAmount()).isEqualTo(40);
        assertThat(between(supplies.network(Season.SUMMER), "A", "B").knownAmount())
                .isEqualTo(60);
        assertThat(between(supplies.network(Season.SUMMER), "B", "A").knownAmount())
                .isEqualTo(40);
        assertThat(between(supplies.network(Season.WINTER), "A", "B").knownAmount())
                .isEqualTo(75);
    }

    @Test
    void equalsTheLeastOfAllCutsOnRandomNetworks() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int places = 3 + random.nextInt(4);
            Supplies supplies = new Supplies(Carrier.OIL);
            for (int i = 0; i < places; i++) {
                supplies.nodes("N" + i);
            }
            for (int i = 0; i < 2 * places; i++) {
                int from = random.nextInt(places);
                int to = (from + 1 + random.nextInt(places - 1)) % places;
                double capacity = random.nextInt(20);
                if (random.nextBoolean()) {
                    supplies.line("L" + i, "N" + from, "N" + to, capacity);
                } else {
                    supplies.pipe("L" + i, "N" + from, "N" + to, capacity);
                }
            }
            TransferNetwork network = supplies.network();
            if (network.zones().size() < places) {
                continue;
            }
            double most = between(network, "N0", "N1").knownAmount();
            assertThat(most).as("seed %d", seed).isCloseTo(leastCut(network, places), within(1e-9));
            if (between(network, "N0", "N1") instanceof Transfer.Limited limited) {
                assertThat(limited.ways().stream()
                                .mapToDouble(Transfer.Way::amount)
                                .sum())
                        .as("ways, seed %d", seed)
                        .isCloseTo(most, within(1e-9));
            }
        }
    }

    /// The least capacity of all sets of places with N0 and without N1.
    private static double leastCut(TransferNetwork network, int places) {
        double least = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << places; set++) {
            if ((set & 1) == 0 || (set & 2) != 0) {
                continue;
            }
            double cut = 0;
            for (Line line : network.lines()) {
                boolean from = (set >> line.from() & 1) == 1;
                boolean to = (set >> line.to() & 1) == 1;
                cut += from && !to ? line.there() : to && !from ? line.back() : 0;
            }
            least = Math.min(least, cut);
        }
        return least;
    }

    @Test
    void takesFlowsAlreadyThereOffTheRoom() {
        TransferNetwork network = new Supplies(Carrier.OIL)
                .nodes("A", "B")
                .pipe("one", "A", "B", 10)
                .pipe("two", "A", "B", 6)
                .network();
        TransferNetwork busy = network.lessFlows(Map.of(new LinkId("one"), 7.0));
        assertThat(between(busy, "A", "B").knownAmount()).isEqualTo(9);
        assertThat(between(busy.without(Set.of(new LinkId("two"))), "A", "B").knownAmount())
                .isEqualTo(3);
    }

    private static Transfer.Limited limited(Transfer transfer) {
        assertThat(transfer).isInstanceOf(Transfer.Limited.class);
        return (Transfer.Limited) transfer;
    }
}
