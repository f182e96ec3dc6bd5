package org.charterworks.network.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/// Small random networks for comparing a fast method with a slow one. Figures are small whole numbers, so ties
/// are common.
public final class RandomWorlds {
    private static final String[] COUNTRIES = {"AZ", "GE", "TR"};
    private static final String[] GAUGES = {"1435", "1520", "1435/1520"};

    private RandomWorlds() {}

    /// A network of `nodes` nodes named `N0`, `N1`, … with `links` links of two or three layers and some dwell
    /// rows.
    public static Network of(Random random, int nodes, int links) {
        Sketch sketch = new Sketch();
        for (int n = 0; n < nodes; n++) {
            sketch.node("N" + n, COUNTRIES[random.nextInt(COUNTRIES.length)]);
        }
        for (int l = 0; l < links; l++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            sketch.link(link(random, "L" + l, "N" + from, "N" + to));
        }
        for (int n = 0; n < nodes; n++) {
            addRows(random, sketch, "N" + n);
        }
        return sketch.network();
    }

    private static Link link(Random random, String id, String from, String to) {
        Layer layer = random.nextInt(3) > 0 ? Layer.RAIL : random.nextBoolean() ? Layer.ROAD : Layer.SEA;
        String gauge = layer == Layer.RAIL ? GAUGES[random.nextInt(GAUGES.length)] : "";
        Map<Attribute, Value> values = new EnumMap<>(
                Sketch.figures(10 * (1 + random.nextInt(9)), 1 + random.nextInt(5), 1 + random.nextInt(5)));
        values.put(Attribute.CAPACITY_TONNES_PER_YEAR, Sketch.value(random.nextInt(5)));
        Link link = Sketch.openLink(id, from, to, layer, gauge, values);
        boolean bothWays = random.nextInt(4) > 0;
        return new Link(
                link.id(), "", link.from(), link.to(), layer, gauge, LinkStatus.OPEN, bothWays, link.values(), "");
    }

    private static void addRows(Random random, Sketch sketch, String node) {
        if (random.nextInt(3) > 0) {
            sketch.gaugeChange(node + "-gauge", node, "1435", "1520", random.nextInt(6), random.nextInt(4));
        }
        if (random.nextBoolean()) {
            sketch.gaugeChange(node + "-gauge-2", node, "1520", "1435", random.nextInt(6), random.nextInt(4));
        }
        if (random.nextInt(3) > 0) {
            sketch.transfer(node + "-truck", node, Layer.RAIL, Layer.ROAD, random.nextInt(6), random.nextInt(4));
        }
        if (random.nextInt(3) > 0) {
            sketch.transfer(node + "-port", node, Layer.RAIL, Layer.SEA, random.nextInt(6), random.nextInt(4));
        }
        if (random.nextBoolean()) {
            sketch.border(node + "-border", node, null, "AZ", "GE", random.nextInt(6));
        }
        if (random.nextBoolean()) {
            Dwell queue = Sketch.row(
                    node + "-queue",
                    node,
                    DwellProcess.QUEUE,
                    DwellSide.on(Layer.RAIL),
                    DwellSide.on(Layer.RAIL),
                    random.nextInt(4),
                    0);
            boolean atOrigin = random.nextBoolean();
            boolean atDestination = random.nextBoolean();
            sketch.dwell(new Dwell(
                    queue.id(),
                    queue.node(),
                    queue.process(),
                    queue.from(),
                    queue.to(),
                    true,
                    atOrigin,
                    atDestination,
                    queue.values(),
                    ""));
        }
    }
}
