package org.charterworks.network.shipment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.Route;
import org.charterworks.network.service.Service;
import org.charterworks.network.service.Timetable;

/// The way that arrives first for goods ready at an instant: Dijkstra on arrival times (Cooke & Halsey 1966).
///
/// A row that waits for a service with a timetable costs the time to the next departure after everything else at
/// the place, cut-off observed; every other row and every link costs its mean hours. Leaving later never arrives
/// earlier, because goods may wait, so a time once settled is final. Ties by movement number.
public final class EarliestArrival {
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE;

    private final Graph graph;
    private final Map<LinkId, Service> services;

    public EarliestArrival(Graph graph, Map<LinkId, Service> services) {
        this.graph = graph;
        this.services = Map.copyOf(services);
    }

    /// The best way and when each of its legs begins.
    ///
    /// @param begins  by leg of the route, and one more: the arrival
    public record Timed(Route route, List<Instant> begins) {
        public Timed {
            begins = List.copyOf(begins);
        }

        public Instant arrives() {
            return begins.getLast();
        }

        /// Hours of the leg at this place of the list.
        public double hours(int leg) {
            return Duration.between(begins.get(leg), begins.get(leg + 1)).toMillis() / 3.6e6;
        }
    }

    /// Empty when nothing leads there, or no departure is left.
    public Optional<Timed> between(int from, int to, int layerMask, Instant ready) {
        long[] arrival = new long[graph.movementCount()];
        int[] before = new int[arrival.length];
        int[] charge = new int[arrival.length];
        Arrays.fill(arrival, NEVER);
        PriorityQueue<long[]> queue =
                new PriorityQueue<>((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        long start = ready.toEpochMilli();
        for (int s = graph.firstStart(from); s < graph.firstStart(from + 1); s++) {
            reach(start, NONE, graph.startCharge(s), graph.startHead(s), layerMask, arrival, before, charge, queue);
        }
        long best = NEVER;
        int last = NONE;
        int stop = 0;
        while (!queue.isEmpty() && queue.peek()[0] < best) {
            long[] entry = queue.remove();
            int movement = (int) entry[1];
            if (entry[0] > arrival[movement]) {
                continue;
            }
            if (graph.head(movement) == to) {
                for (int s = graph.firstStop(movement); s < graph.firstStop(movement + 1); s++) {
                    long done = after(entry[0], graph.stopCharge(s));
                    if (done < best) {
                        best = done;
                        last = movement;
                        stop = graph.stopCharge(s);
                    }
                }
            }
            for (int a = graph.firstArc(movement); a < graph.firstArc(movement + 1); a++) {
                reach(
                        entry[0],
                        movement,
                        graph.arcCharge(a),
                        graph.arcHead(a),
                        layerMask,
                        arrival,
                        before,
                        charge,
                        queue);
            }
        }
        return last == NONE
                ? Optional.empty()
                : timed(path(last, stop, before, charge).toRoute(), ready);
    }

    private void reach(
            long time,
            int previous,
            int paid,
            int movement,
            int layerMask,
            long[] arrival,
            int[] before,
            int[] charge,
            PriorityQueue<long[]> queue) {
        if ((graph.layerBit(movement) & layerMask) == 0) {
            return;
        }
        long left = after(time, paid);
        long arrives = left == NEVER ? NEVER : left + millis(graph.hours(movement));
        if (arrives < arrival[movement]) {
            arrival[movement] = arrives;
            before[movement] = previous;
            charge[movement] = paid;
            queue.add(new long[] {arrives, movement});
        }
    }

    /// When goods that come at a time have done everything a charge asks; the timetable last.
    private long after(long time, int paid) {
        long now = time;
        Optional<Timetable> awaited = Optional.empty();
        for (Dwell dwell : graph.dwells(paid)) {
            Optional<Timetable> timetable = timetable(dwell);
            if (timetable.isPresent()) {
                awaited = timetable;
            } else {
                now += millis(hours(dwell));
            }
        }
        if (awaited.isEmpty()) {
            return now;
        }
        return awaited.get()
                .next(Instant.ofEpochMilli(now))
                .map(Instant::toEpochMilli)
                .orElse(NEVER);
    }

    private Optional<Timetable> timetable(Dwell dwell) {
        return dwell.service()
                .flatMap(link -> Optional.ofNullable(services.get(link)))
                .flatMap(Service::timetable);
    }

    private double hours(Dwell dwell) {
        return dwell.value(Attribute.DWELL_HOURS)
                .map(value -> value.at(graph.estimate()))
                .orElse(0.0);
    }

    private static long millis(double hours) {
        return Math.round(hours * 3.6e6);
    }

    private Path path(int last, int stop, int[] before, int[] charge) {
        List<Integer> movements = new ArrayList<>();
        for (int movement = last; movement != NONE; movement = before[movement]) {
            movements.addFirst(movement);
        }
        int[] charges = new int[movements.size() + 1];
        for (int i = 0; i < movements.size(); i++) {
            charges[i] = charge[movements.get(i)];
        }
        charges[movements.size()] = stop;
        return Path.of(graph, movements.stream().mapToInt(Integer::intValue).toArray(), charges, 0);
    }

    /// When each leg of any route begins for goods ready at an instant; empty when a departure is missing.
    public Optional<Timed> timed(Route route, Instant ready) {
        Route ordered = waitsLast(route);
        List<Instant> begins = new ArrayList<>(List.of(ready));
        for (Leg leg : ordered.legs()) {
            Instant now = begins.getLast();
            Optional<Timetable> awaited = leg instanceof Leg.Stand stand
                    ? graph.network().findDwell(stand.element()).flatMap(this::timetable)
                    : Optional.empty();
            Optional<Instant> then =
                    awaited.isPresent() ? awaited.get().next(now) : Optional.of(now.plusMillis(millis(leg.hours())));
            if (then.isEmpty()) {
                return Optional.empty();
            }
            begins.add(then.get());
        }
        return Optional.of(new Timed(ordered, begins));
    }

    /// The same legs with waits for a timetable after everything else at their place.
    private Route waitsLast(Route route) {
        List<Leg> legs = new ArrayList<>();
        List<Leg> held = new ArrayList<>();
        for (Leg leg : route.legs()) {
            boolean waits = leg instanceof Leg.Stand stand
                    && graph.network()
                            .findDwell(stand.element())
                            .flatMap(this::timetable)
                            .isPresent();
            if (waits) {
                held.add(leg);
                continue;
            }
            if (leg instanceof Leg.Move) {
                legs.addAll(held);
                held.clear();
            }
            legs.add(leg);
        }
        legs.addAll(held);
        return new Route(route.from(), route.to(), legs);
    }
}
