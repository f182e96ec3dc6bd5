package org.charterworks.app.exchange.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.digraph.Digraph;

/// Gathers links row by row.
final class RoadRows {
    private final List<String> names = new ArrayList<>();
    private final String[] columns;
    private final double[][] values;
    private final Map<String, String> unusable = new HashMap<>();
    private int[] tail = new int[1024];
    private int[] head = new int[1024];
    private int count;

    /// @param columns  names of the measures
    RoadRows(String... columns) {
        this.columns = columns.clone();
        values = new double[columns.length][1024];
    }

    int count() {
        return count;
    }

    void add(String name, int from, int to, double[] row) {
        if (count == tail.length) {
            tail = Arrays.copyOf(tail, 2 * count);
            head = Arrays.copyOf(head, 2 * count);
            for (int i = 0; i < values.length; i++) {
                values[i] = Arrays.copyOf(values[i], 2 * count);
            }
        }
        names.add(name);
        tail[count] = from;
        head[count] = to;
        for (int i = 0; i < columns.length; i++) {
            values[i][count] = row[i];
        }
        count++;
    }

    /// Notes that a column cannot be added up; the first reason is kept.
    void cannotUse(String column, String why) {
        unusable.putIfAbsent(column, why);
    }

    boolean isUsable(String column) {
        return !unusable.containsKey(column);
    }

    RoadNetwork build(List<String> nodeNames, int firstThroughNode, double[] x, double[] y) {
        Map<String, double[]> measures = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            if (isUsable(columns[i])) {
                measures.put(columns[i], Arrays.copyOf(values[i], count));
            }
        }
        Digraph graph = Digraph.of(nodeNames.size(), Arrays.copyOf(tail, count), Arrays.copyOf(head, count))
                .orThrow();
        return new RoadNetwork(graph, firstThroughNode, nodeNames, names, measures, unusable, x, y);
    }
}
