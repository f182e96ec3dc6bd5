package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.NetworkChange.Close;
import org.charterworks.network.change.NetworkChange.MultiplyAttribute;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.model.Sketch;
import org.junit.jupiter.api.Test;

/// What has to hold for every network.
class RoutingInvariantTest {
    private static final RouteQuery QUERY = RouteQuery.of(new NodeId("N0"), new NodeId("N1"), Criterion.TIME);

    @Test
    void aLinkMoreNeverMakesTheBestRouteWorse() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Network with = RandomWorlds.of(random, 7, 14);
            Link removed = List.copyOf(with.links()).get(random.nextInt(14));
            Network without = change(with, new ActiveChange("test", 1, new Close(removed.id())));
            Optional<Route> before = best(without);
            if (before.isPresent()) {
                assertThat(best(with).orElseThrow().hours())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(before.get().hours());
            }
        }
    }

    @Test
    void aFasterLinkNeverMakesTheBestRouteSlower() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Network base = RandomWorlds.of(random, 7, 14);
            Link link = List.copyOf(base.links()).get(random.nextInt(14));
            Network faster = change(
                    base,
                    ActiveChange.of(
                            "test", new MultiplyAttribute(link.id(), Attribute.TRAVEL_HOURS, Sketch.value(0.5))));
            Optional<Route> before = best(base);
            if (before.isPresent()) {
                assertThat(best(faster).orElseThrow().hours())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(before.get().hours());
            }
        }
    }

    @Test
    void noChangesLeaveEveryRouteAsItIs() {
        for (int seed = 0; seed < 100; seed++) {
            Network base = RandomWorlds.of(new Random(seed), 7, 14);
            Network same = NetworkChanges.apply(base, List.of()).orThrow();
            assertThat(Routes.best(same, QUERY)).as("seed %d", seed).isEqualTo(Routes.best(base, QUERY));
        }
    }

    private static Network change(Network base, ActiveChange change) {
        return NetworkChanges.apply(base, List.of(change)).orThrow();
    }

    private static Optional<Route> best(Network network) {
        return Routes.best(network, QUERY) instanceof Routed.Found(Route route) ? Optional.of(route) : Optional.empty();
    }
}
