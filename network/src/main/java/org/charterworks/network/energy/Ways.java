package org.charterworks.network.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.LinkId;

/// Takes a flow apart into ways, the shortest first; ties by the order of links. Flow in circles is left out.
final class Ways {
    /// Less than this part of the largest load is rounding.
    private static final double NOTHING = 1e-9;

    private final List<Line> lines;
    private final Map<LinkId, Double> left;
    private final double least;

    Ways(List<Line> lines, Map<LinkId, Double> loads) {
        this.lines =
                lines.stream().filter(line -> loads.containsKey(line.link())).toList();
        this.left = new HashMap<>(loads);
        this.least =
                NOTHING * loads.values().stream().mapToDouble(Math::abs).max().orElse(0);
    }

    List<Transfer.Way> from(int start, int end) {
        List<Transfer.Way> ways = new ArrayList<>();
        for (List<Line> way = shortest(start, end); !way.isEmpty(); way = shortest(start, end)) {
            double amount =
                    way.stream().mapToDouble(line -> Math.abs(load(line))).min().orElse(0);
            way.forEach(line -> left.put(line.link(), load(line) - Math.copySign(amount, load(line))));
            ways.add(new Transfer.Way(way.stream().map(Line::link).toList(), amount));
        }
        return ways;
    }

    private double load(Line line) {
        return left.getOrDefault(line.link(), 0.0);
    }

    private List<Line> shortest(int start, int end) {
        int places = lines.stream()
                        .mapToInt(line -> Math.max(line.from(), line.to()))
                        .max()
                        .orElse(0)
                + 1;
        Line[] arrivedBy = new Line[Math.max(places, Math.max(start, end) + 1)];
        int[] before = new int[arrivedBy.length];
        Arrays.fill(before, -1);
        List<Integer> waiting = new ArrayList<>(List.of(start));
        for (int at = 0; at < waiting.size(); at++) {
            int place = waiting.get(at);
            for (Line line : lines) {
                int next = next(line, place);
                if (next >= 0 && next != start && before[next] < 0) {
                    before[next] = place;
                    arrivedBy[next] = line;
                    waiting.add(next);
                }
            }
        }
        List<Line> way = new ArrayList<>();
        for (int place = end; place != start && before[place] >= 0; place = before[place]) {
            way.add(arrivedBy[place]);
        }
        return way.reversed();
    }

    /// Where a line's flow leads from a place, or -1 when none leaves it there.
    private int next(Line line, int place) {
        double load = load(line);
        if (Math.abs(load) <= least) {
            return -1;
        }
        if (load > 0) {
            return line.from() == place ? line.to() : -1;
        }
        return line.to() == place ? line.from() : -1;
    }
}
