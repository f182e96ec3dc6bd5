package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Value;
import org.charterworks.network.path.AlternativeOptions;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.network.path.Routing;
import org.charterworks.network.shipment.AssumedSpread;
import org.charterworks.network.shipment.Compatibility;
import org.charterworks.network.shipment.HourSpread;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Shipping;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.StateKey;

/// Routes through one programme's network on any date of any scenario, as figures with their inputs.
///
/// Safe to share between threads; graphs are compiled once for a state of the network and kept.
public final class RouteAppraisal {

    /// The most routes that are looked for; asking for fewer gives the first of the same.
    public static final int MOST_ROUTES = 9;

    private static final AlternativeOptions OPTIONS = new AlternativeOptions(
            MOST_ROUTES,
            AlternativeOptions.USUAL.minOwnShare(),
            AlternativeOptions.USUAL.minOwnKm(),
            AlternativeOptions.USUAL.maxStretch());

    private final Appraisal appraisal;
    private final Map<Asked, Graph> graphs;

    public RouteAppraisal(Appraisal appraisal) {
        this(appraisal, new ConcurrentHashMap<>());
    }

    private RouteAppraisal(Appraisal appraisal, Map<Asked, Graph> graphs) {
        this.appraisal = appraisal;
        this.graphs = graphs;
    }

    /// The same for another state of the programme; graphs are kept where nothing they rest on is
    /// different.
    public RouteAppraisal of(Appraisal next) {
        boolean same = appraisal.restsOnTheSame(next.programme())
                && shipping().equals(next.programme().inventory().shipping());
        return same ? new RouteAppraisal(next, graphs) : new RouteAppraisal(next);
    }

    /// The best route and others that are meaningfully different, or why there is none.
    public Alternatives routes(RouteQuestion question) {
        return forCargo(
                question,
                asked -> asked.by() == LeastOf.P90
                        ? new SurestRoutes(graph(asked), spread(asked)).of(asked.query())
                        : new Routing(graph(asked)).alternatives(asked.query(), OPTIONS));
    }

    /// The best route alone, or why there is none.
    public Alternatives best(RouteQuestion question) {
        return forCargo(
                question,
                asked -> asked.by() == LeastOf.P90
                        ? new Alternatives(routes(asked).best(), List.of())
                        : new Alternatives(new Routing(graph(asked)).best(asked.query()), List.of()));
    }

    /// The answer for a kind of cargo; where there is none, whether the kind is the reason.
    private Alternatives forCargo(RouteQuestion question, Function<RouteQuestion, Alternatives> search) {
        if (question.kind().isEmpty()) {
            return search.apply(question);
        }
        CargoKind kind = question.kind().get();
        RouteQuery query = question.query();
        List<String> refusals = shipping().compatibility().refusals(query.from(), query.to(), kind);
        if (!refusals.isEmpty()) {
            return unreachable(query, String.join("; ", refusals), "choose another place, or another kind of cargo");
        }
        Alternatives found = search.apply(question);
        boolean isTheReason = found.best() instanceof Routed.Unreachable
                && search.apply(question.withKind(Optional.empty())).best() instanceof Routed.Found;
        return isTheReason
                ? unreachable(
                        query,
                        "every way there has a link or a transfer that does not take " + kind.code(),
                        "see the column cargo of links, dwell rows and nodes")
                : found;
    }

    private static Alternatives unreachable(RouteQuery query, String reason, String advice) {
        return new Alternatives(new Routed.Unreachable(query.from(), query.to(), reason, advice), List.of());
    }

    /// How hours vary on the day of a question.
    HourSpread spread(RouteQuestion question) {
        return new HourSpread(
                graph(question).network(),
                new AssumedSpread(parameter(ShipmentAppraisal.DWELL_CV), parameter(ShipmentAppraisal.TRAVEL_CV)));
    }

    private Optional<Value> parameter(String id) {
        return Optional.ofNullable(appraisal.programme().parameters().get(id)).map(Parameter::value);
    }

    private Shipping shipping() {
        return appraisal.programme().inventory().shipping();
    }

    /// The totals of a route as figures.
    ///
    /// @param rank 1 for the best route, 2 for the next
    public List<Figure> figures(RouteQuestion question, int rank, Route route) {
        return new RouteFigures(route, question.arguments(rank)).figures();
    }

    /// The transport layers of the network on the day, on central figures.
    public Graph graph(RouteQuestion question) {
        Snapshot snapshot = appraisal.snapshots().on(appraisal.schedule(question.scenario()), question.on());
        Asked asked = new Asked(snapshot.key(), question.kind(), question.avoid());
        return graphs.computeIfAbsent(
                asked,
                key -> Graph.compile(
                        asFound(snapshot.network(), key),
                        Layer.TRANSPORT,
                        Estimate.CENTRAL,
                        appraisal.programme().defaults()));
    }

    /// The network as a shipper finds it: closed where the cargo or the shipper does not go.
    private Network asFound(Network network, Asked asked) {
        Network taken = asked.kind()
                .map(kind -> shipping().compatibility().forCargo(network, kind))
                .orElse(network);
        return asked.avoid().isEmpty() ? taken : Compatibility.without(taken, asked.avoid());
    }

    private record Asked(StateKey state, Optional<CargoKind> kind, SortedSet<String> avoid) {}
}
