package org.charterworks.network.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellProcess;
import org.charterworks.network.model.DwellSide;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.path.AllPaths;
import org.charterworks.network.path.Path;
import org.charterworks.network.service.Service;
import org.charterworks.network.service.Timetable;
import org.charterworks.network.service.Timetable.Departure;
import org.junit.jupiter.api.Test;

/// First arrivals against trying every route.
class EarliestArrivalTest {
    private static final int MASK = Graph.layerMask(Layer.TRANSPORT);
    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void equalsTheBestOfAllRoutesOnRandomNetworksWithTimetables() {
        int reached = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Map<LinkId, Service> services = new TreeMap<>();
            Network network = withTimetables(random, RandomWorlds.of(random, 4, 4), services);
            Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
            EarliestArrival search = new EarliestArrival(graph, services);
            Instant ready = MONDAY.plus(Duration.ofHours(random.nextInt(200)));
            for (int to = 1; to < graph.nodeCount(); to++) {
                Optional<Instant> best = Optional.empty();
                for (Path path : AllPaths.between(graph, 0, to, MASK)) {
                    Instant arrives = search.timed(path.toRoute(), ready)
                            .map(EarliestArrival.Timed::arrives)
                            .orElseThrow();
                    best = best.filter(arrives::isAfter).or(() -> Optional.of(arrives));
                }
                Optional<Instant> found = search.between(0, to, MASK, ready).map(EarliestArrival.Timed::arrives);
                assertThat(found).as("seed %s to %s from %s", seed, to, ready).isEqualTo(best);
                reached += found.isPresent() ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(300);
    }

    /// About half of the links run on a timetable, awaited at their first node.
    private static Network withTimetables(Random random, Network base, Map<LinkId, Service> services) {
        List<Dwell> dwells = new ArrayList<>(base.dwells());
        for (Link link : base.links()) {
            if (random.nextBoolean()) {
                Dwell row = Sketch.row(
                        link.id() + "-wait",
                        link.from().value(),
                        DwellProcess.QUEUE,
                        DwellSide.ANY,
                        DwellSide.ANY,
                        7,
                        0);
                Dwell atOrigin = new Dwell(
                        row.id(),
                        row.node(),
                        row.process(),
                        row.from(),
                        row.to(),
                        false,
                        true,
                        false,
                        row.values(),
                        "",
                        Optional.empty(),
                        Optional.of(link.id()));
                dwells.add(atOrigin);
                services.put(link.id(), timetable(random, link.id()));
            }
        }
        return Network.of(base.nodes(), base.links(), dwells, base.areas()).orThrow();
    }

    private static Service timetable(Random random, LinkId link) {
        List<Departure> departures = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            departures.add(new Departure(DayOfWeek.of(1 + random.nextInt(7)), LocalTime.of(random.nextInt(24), 0)));
        }
        Timetable timetable = new Timetable(departures, ZoneOffset.UTC, Set.of(), random.nextInt(4));
        return new Service(link, timetable, Optional.empty(), List.of(Sketch.SOURCE), Grade.PLACEHOLDER);
    }
}
