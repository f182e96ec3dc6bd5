package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.path.AlternativeOptions;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.Routing;
import org.charterworks.roadmap.figure.Figure;
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
    private final Map<StateKey, Graph> graphs;

    public RouteAppraisal(Appraisal appraisal) {
        this(appraisal, new ConcurrentHashMap<>());
    }

    private RouteAppraisal(Appraisal appraisal, Map<StateKey, Graph> graphs) {
        this.appraisal = appraisal;
        this.graphs = graphs;
    }

    /// The same for another state of the programme; graphs are kept where nothing they rest on is different.
    public RouteAppraisal of(Appraisal next) {
        return appraisal.restsOnTheSame(next.programme()) ? new RouteAppraisal(next, graphs) : new RouteAppraisal(next);
    }

    /// The best route and others that are meaningfully different, or why there is none.
    public Alternatives routes(RouteQuestion question) {
        return new Routing(graph(question)).alternatives(question.query(), OPTIONS);
    }

    /// The best route alone, or why there is none.
    public Alternatives best(RouteQuestion question) {
        return new Alternatives(new Routing(graph(question)).best(question.query()), List.of());
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
        return graphs.computeIfAbsent(
                snapshot.key(),
                key -> Graph.compile(
                        snapshot.network(),
                        Layer.TRANSPORT,
                        Estimate.CENTRAL,
                        appraisal.programme().defaults()));
    }
}
