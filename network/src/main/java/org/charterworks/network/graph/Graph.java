package org.charterworks.network.graph;

import java.util.List;
import java.util.Set;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;

/// The open links of a network as arrays for searching, in compressed sparse rows.
///
/// Vertices are **movements**: one link in one direction on one gauge (a `1435/1520` link gives two movements
/// each way), so that what is charged at a node may depend on the links before and after it. Arcs are the
/// **transitions** between movements at a node. A transition that stays on layer and gauge is always there and
/// pays the passing dwell rows that fit; one that changes layer or gauge exists only through a transfer row,
/// once for each row that permits it. Turning back on the same link is left out.
///
/// Every transition, start and stop pays one **charge**, a list of dwell rows; charge 0 is the empty list.
///
/// Index of every array: nodes by id, links by id, movements by (link, gauge, forward before backward), charges
/// in the order they are met. Built from equal input, two graphs are equal in every array.
public final class Graph {
    private final Network network;
    private final Set<Layer> layers;
    private final LinkPricing pricing;
    private final List<OmittedLink> omitted;
    private final Movements moves;
    private final Transitions transitions;
    private final List<List<Dwell>> charges;
    private final Link[] links;
    private final int[] layerBit;
    private final MovementFigures figures;
    private final ChargeFigures sums;

    Graph(
            Network network,
            Set<Layer> layers,
            LinkPricing pricing,
            List<OmittedLink> omitted,
            Movements moves,
            Transitions transitions,
            List<List<Dwell>> charges) {
        this(network, layers, pricing, omitted, moves, transitions, charges, moves.links, moves.layerBit);
    }

    /// @param links    by link: as it stands in the network
    /// @param layerBit by movement: 0 where it cannot be used
    Graph(
            Network network,
            Set<Layer> layers,
            LinkPricing pricing,
            List<OmittedLink> omitted,
            Movements moves,
            Transitions transitions,
            List<List<Dwell>> charges,
            Link[] links,
            int[] layerBit) {
        this.network = network;
        this.layers = layers;
        this.pricing = pricing;
        this.omitted = omitted;
        this.moves = moves;
        this.transitions = transitions;
        this.charges = charges;
        this.links = links;
        this.layerBit = layerBit;
        this.figures = new MovementFigures(moves, links, pricing);
        this.sums = new ChargeFigures(charges, pricing.estimate());
    }

    /// Compiles the open links of these layers.
    ///
    /// @param estimate  the end of every figure to take, see [Estimate]
    /// @param defaults  what to use where a link has no figure; without one the link is left out, see [#omitted]
    public static Graph compile(Network network, Set<Layer> layers, Estimate estimate, Defaults defaults) {
        return new GraphCompiler(network, layers, new LinkPricing(estimate, defaults)).compile();
    }

    /// The same graph with the figures of another end, as if compiled anew.
    public Graph at(Estimate estimate) {
        return estimate == estimate()
                ? this
                : new Graph(
                        network,
                        layers,
                        new LinkPricing(estimate, pricing.defaults()),
                        omitted,
                        moves,
                        transitions,
                        charges,
                        links,
                        layerBit);
    }

    public Network network() {
        return network;
    }

    public Set<Layer> layers() {
        return layers;
    }

    public Estimate estimate() {
        return pricing.estimate();
    }

    /// Open links of the compiled layers that are not in the graph, sorted by id, each with the reason.
    public List<OmittedLink> omitted() {
        return omitted;
    }

    public int nodeCount() {
        return moves.nodes.length;
    }

    public Node node(int node) {
        return moves.nodes[node];
    }

    /// Index of a node, or −1 when the network has no such node.
    public int indexOf(NodeId id) {
        return moves.nodeIndex.getOrDefault(id, -1);
    }

    /// Index of a link, or −1 when it is not in the graph: not open, of another layer, or left out.
    public int indexOf(LinkId id) {
        int low = 0;
        int high = links.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = links[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// Whether a movement of the same number in another graph of one [GraphFrame] is the same movement.
    public boolean isOfTheSameFrame(Graph other) {
        return moves == other.moves && transitions == other.transitions;
    }

    public int linkCount() {
        return links.length;
    }

    public Link link(int link) {
        return links[link];
    }

    /// The figures of a link with their sources; made anew on each call.
    public LinkFigures figures(int link) {
        return pricing.explained(links[link]);
    }

    public int movementCount() {
        return moves.count;
    }

    /// Index of the link a movement runs on.
    public int linkOf(int movement) {
        return moves.link[movement];
    }

    /// Gauge in use, empty off the rails.
    public String gaugeOf(int movement) {
        return moves.gauge[movement];
    }

    /// Node a movement leaves.
    public int tail(int movement) {
        return moves.tail[movement];
    }

    /// Node a movement reaches.
    public int head(int movement) {
        return moves.head[movement];
    }

    /// One bit of the layer of a movement, to be tested against [#layerMask]; 0 when its link cannot be used.
    public int layerBit(int movement) {
        return layerBit[movement];
    }

    /// The bits of these layers.
    public static int layerMask(Set<Layer> layers) {
        int mask = 0;
        for (Layer layer : layers) {
            mask |= bit(layer);
        }
        return mask;
    }

    static int bit(Layer layer) {
        return 1 << layer.compareTo(Layer.RAIL);
    }

    public double lengthKm(int movement) {
        return figures.lengthKm[movement];
    }

    public double hours(int movement) {
        return figures.hours[movement];
    }

    public double costUsdPerTonne(int movement) {
        return figures.costUsdPerTonne[movement];
    }

    public double co2KgPerTonne(int movement) {
        return figures.co2KgPerTonne[movement];
    }

    public int arcCount() {
        return transitions.head.length;
    }

    /// First arc that leaves a movement; its arcs are `firstArc(m)` to `firstArc(m + 1) - 1`.
    public int firstArc(int movement) {
        return transitions.first[movement];
    }

    /// Movement an arc leads to.
    public int arcHead(int arc) {
        return transitions.head[arc];
    }

    /// Charge an arc pays.
    public int arcCharge(int arc) {
        return transitions.charge[arc];
    }

    /// First of the arcs that reach a movement, in the backward listing; index for [#backTail] and [#backCharge].
    public int firstBack(int movement) {
        return transitions.firstBack[movement];
    }

    /// Movement a backward-listed arc comes from.
    public int backTail(int back) {
        return transitions.backTail[back];
    }

    public int backCharge(int back) {
        return transitions.backCharge[back];
    }

    /// First way to start at a node; the ways are `firstStart(n)` to `firstStart(n + 1) - 1`.
    public int firstStart(int node) {
        return transitions.firstStart[node];
    }

    /// Movement a start leads to.
    public int startHead(int start) {
        return transitions.startHead[start];
    }

    public int startCharge(int start) {
        return transitions.startCharge[start];
    }

    /// First way to stop after a movement, at its head; the ways are `firstStop(m)` to `firstStop(m + 1) - 1`.
    public int firstStop(int movement) {
        return transitions.firstStop[movement];
    }

    public int stopCharge(int stop) {
        return transitions.stopCharge[stop];
    }

    /// First movement that ends at a node in the listing of [#endingMovement].
    public int firstEnding(int node) {
        return moves.firstEnding[node];
    }

    public int endingMovement(int ending) {
        return moves.ending[ending];
    }

    public int chargeCount() {
        return charges.size();
    }

    /// The dwell rows of a charge, in the order of their ids.
    public List<Dwell> dwells(int charge) {
        return charges.get(charge);
    }

    public double chargeHours(int charge) {
        return sums.hours[charge];
    }

    public double chargeCostUsdPerTonne(int charge) {
        return sums.costUsdPerTonne[charge];
    }

    public double chargeCo2KgPerTonne(int charge) {
        return sums.co2KgPerTonne[charge];
    }

    Movements movements() {
        return moves;
    }

    Transitions transitions() {
        return transitions;
    }

    List<List<Dwell>> charges() {
        return charges;
    }
}
