package org.charterworks.network.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QueueTest {

    @Test
    void waitsOfTheWorkedSingleServer() {
        assertThat(single(0).meanWaitHours()).isCloseTo(2, within(1e-12));
        assertThat(single(0.5).meanWaitHours()).isCloseTo(3, within(1e-12));
        assertThat(single(1).meanWaitHours()).isCloseTo(4, within(1e-12));
        assertThat(single(2).meanWaitHours()).isCloseTo(6, within(1e-12));
    }

    @Test
    void waitsOfTheWorkedTwoServers() {
        Queue queue = new Queue(1.6, 2, 1, 1, 1);
        assertThat(queue.probabilityOfWaiting()).isCloseTo(0.711111, within(5e-7));
        assertThat(queue.meanWaitHours()).isCloseTo(1.777778, within(5e-7));
        assertThat(new Queue(1.6, 2, 1, Math.sqrt(0.5), 1).meanWaitHours()).isCloseTo(1.333333, within(5e-7));
    }

    @Test
    void evenServiceHalvesTheWait() {
        assertThat(single(0).meanWaitHours() * 2).isCloseTo(single(1).meanWaitHours(), within(1e-12));
    }

    @Test
    void refusesAQueueWithoutEnd() {
        assertThatThrownBy(() -> new Queue(2, 2, 1, 1, 1)).hasMessageContaining("without end");
    }

    /// Erlang C against the sums of its definition.
    @Test
    void theProbabilityOfWaitingIsThatOfTheStates() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int servers = random.nextInt(1, 30);
            double offered = servers * random.nextDouble(0.05, 0.97);
            double term = 1;
            double sum = 1;
            for (int n = 1; n < servers; n++) {
                term *= offered / n;
                sum += term;
            }
            double busy = term * offered / servers / (1 - offered / servers);
            assertThat(new Queue(offered / 3, servers, 3, 1, 1).probabilityOfWaiting())
                    .as("seed %d", seed)
                    .isCloseTo(busy / (sum + busy), within(1e-10));
        }
    }

    /// Lindley's recursion, a million arrivals at one server with even, and with exponential, service.
    @Test
    void simulationGivesTheSameMean() {
        for (double serviceCv : new double[] {0, 1}) {
            SplittableRandom random = new SplittableRandom(7);
            double wait = 0;
            double sum = 0;
            int arrivals = 1_000_000;
            for (int i = 0; i < arrivals; i++) {
                sum += wait;
                double service = serviceCv == 0 ? 1 : -Math.log(1 - random.nextDouble());
                double gap = -Math.log(1 - random.nextDouble()) / 0.7;
                wait = Math.max(0, wait + service - gap);
            }
            assertThat(sum / arrivals)
                    .as("service cv %s, seed 7", serviceCv)
                    .isCloseTo(new Queue(0.7, 1, 1, serviceCv, 1).meanWaitHours(), within(0.06));
        }
    }

    @Test
    void theWaitAsADistributionHasTheMeanOfTheQueue() {
        QueueWait wait = new QueueWait(new Queue(1.6, 2, 1, 1, 1));
        assertThat(wait.mean()).isCloseTo(1.777778, within(5e-7));
        assertThat(wait.cdf(0)).isCloseTo(1 - 0.711111, within(5e-7));
        assertThat(wait.cdf(-1)).isZero();
        double step = 1e-3;
        double mean = 0;
        double square = 0;
        for (double t = 0; t < 100; t += step) {
            double above = 1 - wait.cdf(t + step / 2);
            mean += above * step;
            square += 2 * (t + step / 2) * above * step;
        }
        assertThat(mean).isCloseTo(wait.mean(), within(1e-6));
        assertThat(square - mean * mean).isCloseTo(wait.variance(), within(1e-4));
        assertThat(wait.scaledBy(2).mean()).isCloseTo(2 * wait.mean(), within(1e-12));
        assertThat(wait.quantile(0.5)).isCloseTo(2.5 * Math.log(0.7111111 / 0.5), within(1e-5));
    }

    private static Queue single(double squaredCv) {
        return new Queue(0.8, 1, 1, Math.sqrt(squaredCv), 1);
    }
}
