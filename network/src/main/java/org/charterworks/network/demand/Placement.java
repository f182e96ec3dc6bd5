package org.charterworks.network.demand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.NodeId;

/// Whether what leaves can be placed at all where the seed allows it: a largest flow from origins to
/// destinations (Edmonds & Karp 1972), whose cut names the origins that cannot.
final class Placement {
    /// Tonnes below this part of everything are rounding.
    private static final double ROUNDING = 1e-9;

    private final FittingProblem problem;
    private final double[] left;
    private final double[] room;
    /// by origin, by destination: what is placed
    private final double[][] placed;
    /// by destination: the origin from which a search came to it, −1 when it has not
    private final int[] cameFrom;
    /// by origin: the destination from which a search came to it, −1 when it started there
    private final int[] cameBack;

    private final boolean[] seen;

    Placement(FittingProblem problem, double destinationScale) {
        this.problem = problem;
        this.left = problem.originTonnes().stream().mapToDouble(each -> each).toArray();
        this.room = problem.destinationTonnes().stream()
                .mapToDouble(each -> each * destinationScale)
                .toArray();
        this.placed = new double[left.length][room.length];
        this.cameFrom = new int[room.length];
        this.cameBack = new int[left.length];
        this.seen = new boolean[left.length];
    }

    /// The origins that cannot place what leaves them; empty when all can.
    Optional<Fitted.Impossible> impossible() {
        double[] arriving = room.clone();
        double rounding = ROUNDING * problem.leaving();
        int end = search(rounding);
        while (end >= 0) {
            augment(end);
            end = search(rounding);
        }
        if (Arrays.stream(left).noneMatch(tonnes -> tonnes > rounding)) {
            return Optional.empty();
        }
        return Optional.of(cut(arriving));
    }

    /// A destination with room that an origin with tonnes left leads to, or −1.
    private int search(double rounding) {
        Arrays.fill(cameFrom, -1);
        Arrays.fill(cameBack, -1);
        Arrays.fill(seen, false);
        Deque<Integer> open = new ArrayDeque<>();
        for (int o = 0; o < left.length; o++) {
            if (left[o] > rounding) {
                seen[o] = true;
                open.add(o);
            }
        }
        while (!open.isEmpty()) {
            int origin = open.poll();
            for (int d = 0; d < room.length; d++) {
                if (cameFrom[d] < 0 && problem.seed().get(origin).get(d) > 0) {
                    cameFrom[d] = origin;
                    if (room[d] > rounding) {
                        return d;
                    }
                    takeBack(d, rounding, open);
                }
            }
        }
        return -1;
    }

    /// From a full destination on to every origin that has something there.
    private void takeBack(int destination, double rounding, Deque<Integer> open) {
        for (int o = 0; o < left.length; o++) {
            if (!seen[o] && placed[o][destination] > rounding) {
                seen[o] = true;
                cameBack[o] = destination;
                open.add(o);
            }
        }
    }

    private void augment(int end) {
        double most = room[end];
        int origin = cameFrom[end];
        while (cameBack[origin] >= 0) {
            most = Math.min(most, placed[origin][cameBack[origin]]);
            origin = cameFrom[cameBack[origin]];
        }
        most = Math.min(most, left[origin]);
        left[origin] -= most;
        room[end] -= most;
        int destination = end;
        while (destination >= 0) {
            int from = cameFrom[destination];
            placed[from][destination] += most;
            destination = cameBack[from];
            if (destination >= 0) {
                placed[from][destination] -= most;
            }
        }
    }

    private Fitted.Impossible cut(double[] arriving) {
        List<NodeId> origins = new ArrayList<>();
        List<NodeId> destinations = new ArrayList<>();
        double leaving = 0;
        double takes = 0;
        for (int o = 0; o < left.length; o++) {
            if (seen[o]) {
                origins.add(problem.origins().get(o));
                leaving += problem.originTonnes().get(o);
            }
        }
        for (int d = 0; d < room.length; d++) {
            if (cameFrom[d] >= 0) {
                destinations.add(problem.destinations().get(d));
                takes += arriving[d];
            }
        }
        return new Fitted.Impossible(origins, leaving, destinations, takes);
    }
}
