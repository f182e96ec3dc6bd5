package org.charterworks.roadmap.explain.fibre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterworks.network.fibre.FibreNetwork;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Independent;
import org.charterworks.network.fibre.Risk;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.RiskGroup;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshots;

/// Routes of data in one programme, on any day of any scenario. Immutable but for the snapshots it shares. Method:
/// `docs/methods/fibre-routes.md`.
public final class FibreAppraisal {
    /// The kind of asset that is an exchange point.
    private static final String EXCHANGE = "ixp";

    private final Programme programme;
    private final Snapshots snapshots;

    public FibreAppraisal(Programme programme, Snapshots snapshots) {
        this.programme = programme;
        this.snapshots = snapshots;
    }

    /// The whole network on the day.
    public Network whole(FibreQuestion question) {
        Schedule schedule = Schedule.of(programme.register(), question.scenario());
        return snapshots.on(schedule, question.on()).network();
    }

    /// The open cables on the day.
    public FibreNetwork network(FibreQuestion question) {
        return network(whole(question));
    }

    private FibreNetwork network(Network whole) {
        return new FibreNetwork(
                whole,
                programme.inventory().energy().grids(),
                programme.inventory().riskGroups());
    }

    /// How figures of routes are made.
    public FibreFigures figures(Network whole) {
        return new FibreFigures(whole, programme.inventory().energy().grids());
    }

    /// All cables, open or not, by id.
    public List<Cable> cables(FibreQuestion question) {
        return whole(question).links().stream()
                .filter(link -> link.layer() == Layer.FIBRE)
                .map(link -> new Cable(
                        link,
                        programme.inventory().fibre().owner(link.id()),
                        programme.inventory().riskGroups().stream()
                                .filter(group -> Stream.of(link.id(), link.from(), link.to())
                                        .anyMatch(group.elements()::contains))
                                .toList()))
                .toList();
    }

    /// Exchange points with a place in the network.
    public List<Asset> exchangePoints() {
        return programme.inventory().assets().stream()
                .filter(asset -> asset.kind().equals(EXCHANGE))
                .filter(asset -> asset.findNode().isPresent())
                .toList();
    }

    /// Landing points and ports at which a listed cable ends, open or not, sorted.
    private static NavigableSet<NodeId> landings(Network whole) {
        NavigableSet<NodeId> ends = new TreeSet<>();
        for (Link link : whole.links()) {
            if (link.layer() == Layer.FIBRE) {
                Stream.of(link.from(), link.to())
                        .filter(end -> isLanding(whole.node(end).kind()))
                        .forEach(ends::add);
            }
        }
        return ends;
    }

    private static boolean isLanding(NodeKind kind) {
        return kind == NodeKind.LANDING_POINT || kind == NodeKind.PORT;
    }

    /// How two different places are joined.
    public Connection connection(FibreQuestion question, NodeId from, NodeId to) {
        Network whole = whole(question);
        return connection(question, whole, network(whole), from, to);
    }

    private Connection connection(FibreQuestion question, Network whole, FibreNetwork network, NodeId from, NodeId to) {
        Optional<FibreRoute> shortest = Independent.shortest(network, from, to, Set.of());
        Independent independent = Independent.between(network, from, to);
        SortedMap<String, FibreRoute> routes = new TreeMap<>();
        shortest.ifPresent(route -> routes.put("shortest", route));
        if (independent instanceof Independent.Pair pair) {
            routes.put("first", pair.first());
            routes.put("second", pair.second());
        }
        FibreFigures figures = figures(whole);
        List<Figure> all = new ArrayList<>();
        routes.forEach((name, route) -> {
            String label = whole.node(from).name() + " to " + whole.node(to).name() + ", " + name + " route";
            all.add(figures.length(question.id(from, to, name, "length"), label, route));
            all.add(figures.latency(question.id(from, to, name, "latency"), label, route));
        });
        return new Connection(whole.node(from), whole.node(to), shortest, independent, all);
    }

    /// How every exchange point is joined to the others and to every landing point; those not joined come last.
    public List<Connection> connections(FibreQuestion question) {
        Network whole = whole(question);
        FibreNetwork network = network(whole);
        NavigableSet<NodeId> exchanges = new TreeSet<>();
        exchangePoints().forEach(point -> point.findNode().ifPresent(exchanges::add));
        List<Connection> connections = new ArrayList<>();
        for (NodeId from : exchanges) {
            NavigableSet<NodeId> others = new TreeSet<>(exchanges.tailSet(from, false));
            others.addAll(landings(whole));
            others.remove(from);
            others.stream()
                    .filter(to -> !exchanges.contains(to) || to.compareTo(from) > 0)
                    .forEach(to -> connections.add(connection(question, whole, network, from, to)));
        }
        connections.sort(
                Comparator.comparing((Connection each) -> each.shortest().isEmpty())
                        .thenComparingDouble(Connection::km)
                        .thenComparing(each -> each.from().id())
                        .thenComparing(each -> each.to().id()));
        return connections;
    }

    /// What the loss of each shared-risk group does to connections that are there, those first that cut most.
    public List<GroupLoss> losses(FibreQuestion question, List<Connection> connections) {
        FibreNetwork network = network(question);
        return programme.inventory().riskGroups().stream()
                .map(group -> loss(network, group, connections))
                .filter(loss -> !loss.cut().isEmpty() || !loss.longer().isEmpty())
                .sorted(Comparator.comparingInt((GroupLoss loss) -> -loss.cut().size())
                        .thenComparingInt(loss -> -loss.longer().size())
                        .thenComparing(loss -> loss.group().id()))
                .toList();
    }

    private static GroupLoss loss(FibreNetwork network, RiskGroup group, List<Connection> connections) {
        Set<Risk> lost = Set.of(new Risk.Group(group.id()));
        List<GroupLoss.Cut> cut = new ArrayList<>();
        List<GroupLoss.Longer> longer = new ArrayList<>();
        for (Connection each : connections) {
            if (each.shortest().isPresent()) {
                Optional<FibreRoute> rest = Independent.shortest(
                        network, each.from().id(), each.to().id(), lost);
                if (rest.isEmpty()) {
                    cut.add(new GroupLoss.Cut(each.from(), each.to()));
                } else if (rest.get().km() > each.km() * (1 + 1e-9)) {
                    longer.add(new GroupLoss.Longer(
                            each.from(), each.to(), each.km(), rest.get().km() - each.km()));
                }
            }
        }
        return new GroupLoss(group, cut, longer);
    }
}
