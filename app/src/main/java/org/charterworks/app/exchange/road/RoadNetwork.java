package org.charterworks.app.exchange.road;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.app.exchange.text.Nearest;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;

/// A road network as a graph, with the names of its file and what can be added up along its links.
public final class RoadNetwork {
    /// The measure that counts one for every link.
    public static final String LINKS = "links";

    private final Digraph graph;
    private final int firstThroughNode;
    private final List<String> nodeNames;
    private final Map<String, Integer> nodeByName = new HashMap<>();
    private final List<String> linkNames;
    private final NavigableMap<String, double[]> measures;
    private final NavigableMap<String, String> unusable;
    private final double[] x;
    private final double[] y;

    /// @param measures  by name, by link in the order of the file
    RoadNetwork(
            Digraph graph,
            int firstThroughNode,
            List<String> nodeNames,
            List<String> linkNames,
            Map<String, double[]> measures,
            Map<String, String> unusable,
            double[] x,
            double[] y) {
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        this.nodeNames = List.copyOf(nodeNames);
        this.linkNames = List.copyOf(linkNames);
        this.measures = new TreeMap<>(measures);
        this.unusable = new TreeMap<>(unusable);
        this.x = x;
        this.y = y;
        for (int node = 0; node < nodeNames.size(); node++) {
            nodeByName.put(nodeNames.get(node), node);
        }
        double[] ones = new double[graph.arcCount()];
        Arrays.fill(ones, 1);
        this.measures.put(LINKS, ones);
    }

    /// The graph; its arcs were given in the order of the file.
    public Digraph graph() {
        return graph;
    }

    /// Nodes below it may begin or end a path but not be passed through; 0 when all may.
    public int firstThroughNode() {
        return firstThroughNode;
    }

    public String nodeName(int node) {
        return nodeNames.get(node);
    }

    public List<String> nodeNames() {
        return nodeNames;
    }

    public OptionalInt findNode(String name) {
        Integer node = nodeByName.get(name);
        return node == null ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /// The node whose name is most like a text, for advice; empty when none is.
    public Optional<String> nearestNode(String text) {
        return Nearest.of(text, nodeNames);
    }

    /// Name of the link an arc runs on.
    public String linkName(int arc) {
        return linkNames.get(graph.givenOfArc(arc));
    }

    /// What every link states as a number of 0 or more, and [#LINKS].
    public NavigableSet<String> measures() {
        return new TreeSet<>(measures.keySet());
    }

    /// Why a measure that the file names cannot be used; empty when it can, or is not there.
    public Optional<String> whyUnusable(String measure) {
        return Optional.ofNullable(unusable.get(measure));
    }

    /// A measure as costs by arc.
    public ExactCosts costs(String measure) {
        return ExactCosts.of(graph.fromGiven(values(measure)));
    }

    private double[] values(String measure) {
        double[] values = measures.get(measure);
        if (values == null) {
            throw new IllegalArgumentException("no measure " + measure + " among " + measures.keySet());
        }
        return values;
    }

    /// So much per unit of two measures, by link in the order of the file.
    double[] sum(String first, double perFirst, String second, double perSecond) {
        double[] a = values(first);
        double[] b = values(second);
        double[] sum = new double[graph.arcCount()];
        for (int link = 0; link < sum.length; link++) {
            sum[link] = perFirst * a[link] + perSecond * b[link];
        }
        return sum;
    }

    /// Whether every node has coordinates.
    public boolean hasCoordinates() {
        return x.length > 0;
    }

    /// A copy of the first coordinates by node, in the unit of the file; empty without [#hasCoordinates].
    public double[] x() {
        return x.clone();
    }

    /// A copy of the second coordinates by node.
    public double[] y() {
        return y.clone();
    }
}
