package org.charterworks.network.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.LinkId;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void servesWhatTheLinesLetThroughAndNamesThoseThatHoldBack() {
        Supplies supplies = new Supplies(Carrier.POWER)
                .nodes("PLANT", "TOWN", "ISLAND")
                .line("PLANT-TOWN", "PLANT", "TOWN", 80)
                .line("TOWN-ISLAND", "TOWN", "ISLAND", 10)
                .gives("plant", "PLANT", 200)
                .takes("town", "TOWN", 50)
                .takes("island", "ISLAND", 30);
        Balance balance = balance(supplies, Season.YEAR);
        assertThat(balance.demand()).isEqualTo(80);
        assertThat(balance.served()).isEqualTo(60);
        assertThat(balance.unserved()).isEqualTo(20);
        assertThat(balance.cut()).containsExactly(new LinkId("TOWN-ISLAND"));
        assertThat(balance.lines()).extracting(Balance.Served::got).containsExactlyInAnyOrder(50.0, 10.0);
    }

    @Test
    void takesTheRowOfTheSeasonWhereThereIsOne() {
        Supplies supplies = new Supplies(Carrier.POWER)
                .nodes("PLANT")
                .gives("plant", "PLANT", 100)
                .takes("town", "PLANT", 60)
                .point("town", "PLANT", EnergyRole.DEMAND, Season.WINTER, 130);
        assertThat(balance(supplies, Season.YEAR).unserved()).isZero();
        assertThat(balance(supplies, Season.WINTER).unserved()).isEqualTo(30);
        assertThat(balance(supplies, Season.WINTER).cut()).isEmpty();
    }

    @Test
    void neverServesLessWhenALineGrows() {
        for (int seed = 0; seed < 100; seed++) {
            double before = balance(random(seed, 0), Season.YEAR).served();
            double after = balance(random(seed, 5), Season.YEAR).served();
            assertThat(after).as("seed %d", seed).isGreaterThanOrEqualTo(before - 1e-9);
        }
    }

    @Test
    void addsUpToItsParts() {
        for (int seed = 0; seed < 100; seed++) {
            Balance balance = balance(random(seed, 0), Season.YEAR);
            double parts =
                    balance.lines().stream().mapToDouble(Balance.Served::got).sum();
            assertThat(parts).as("seed %d", seed).isCloseTo(balance.served(), within(1e-9));
            assertThat(balance.served())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Math.min(balance.supply(), balance.demand()) + 1e-9);
        }
    }

    private static Supplies random(int seed, double more) {
        Random random = new Random(seed);
        Supplies supplies = new Supplies(Carrier.POWER).nodes("N0", "N1", "N2", "N3", "N4");
        for (int i = 0; i < 8; i++) {
            int from = random.nextInt(5);
            supplies.line("L" + i, "N" + from, "N" + (from + 1 + random.nextInt(4)) % 5, random.nextInt(20) + more);
        }
        for (int i = 0; i < 3; i++) {
            supplies.gives("G" + i, "N" + random.nextInt(5), random.nextInt(30));
            supplies.takes("D" + i, "N" + random.nextInt(5), random.nextInt(30));
        }
        return supplies;
    }

    private static Balance balance(Supplies supplies, Season season) {
        return Balance.of(supplies.network(season), supplies.system().points(Carrier.POWER, season), Estimate.CENTRAL);
    }
}
