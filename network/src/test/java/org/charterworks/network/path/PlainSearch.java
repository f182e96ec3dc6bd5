package org.charterworks.network.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.charterworks.network.graph.Graph;

/// Dijkstra's method written plainly: whole paths wait in a queue, best first. The slow twin of [PathSearch].
final class PlainSearch {
    /// A way to the end of its last movement; `stopped` when the journey is over.
    private record Way(long cost, List<Integer> movements, boolean stopped) {
        private static final Comparator<Way> BEST_FIRST = Comparator.comparingLong(Way::cost)
                .thenComparingInt(way -> way.movements.size())
                .thenComparing(Way::byMovements)
                .thenComparing(way -> way.stopped);

        static int byMovements(Way a, Way b) {
            for (int i = 0; i < a.movements.size(); i++) {
                int order = a.movements.get(i).compareTo(b.movements.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        Way on(long price, int movement) {
            List<Integer> longer = new ArrayList<>(movements);
            longer.add(movement);
            return new Way(cost + price, longer, false);
        }
    }

    private PlainSearch() {}

    /// Cost and movements of the best path, the movements after the cost.
    static Optional<List<Long>> best(Costs costs, int from, int to, int layerMask) {
        Graph graph = costs.graph;
        PriorityQueue<Way> waiting = new PriorityQueue<>(Way.BEST_FIRST);
        Set<Integer> settled = new HashSet<>();
        Way nowhere = new Way(0, List.of(), false);
        for (int s = graph.firstStart(from); s < graph.firstStart(from + 1); s++) {
            int movement = graph.startHead(s);
            waiting.add(nowhere.on(costs.charge[graph.startCharge(s)] + costs.move[movement], movement));
        }
        while (!waiting.isEmpty()) {
            Way way = waiting.remove();
            int last = way.movements.getLast();
            if (way.stopped) {
                List<Long> answer = new ArrayList<>(List.of(way.cost));
                way.movements.forEach(movement -> answer.add((long) movement));
                return Optional.of(answer);
            }
            if ((graph.layerBit(last) & layerMask) == 0 || !settled.add(last)) {
                continue;
            }
            for (int s = graph.firstStop(last); graph.head(last) == to && s < graph.firstStop(last + 1); s++) {
                waiting.add(new Way(way.cost + costs.charge[graph.stopCharge(s)], way.movements, true));
            }
            for (int a = graph.firstArc(last); a < graph.firstArc(last + 1); a++) {
                int next = graph.arcHead(a);
                waiting.add(way.on(costs.charge[graph.arcCharge(a)] + costs.move[next], next));
            }
        }
        return Optional.empty();
    }
}
