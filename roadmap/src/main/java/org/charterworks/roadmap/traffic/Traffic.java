package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.FlowStatus;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.flow.UnservedReason;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Value;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// What the network of a day carries in a year, on low, central and high inputs; `docs/methods/traffic.md`.
///
/// Totals, cost and the worth of room are results. Routes and loads are one of possibly several flows of
/// the same
/// cost: [RouteTonnes#oneOfSeveral] says which.
public final class Traffic {
    /// Tonnes below this are rounding of the solver.
    static final double NOTHING_TONNES = 1e-3;
    /// The parameter that turns tonnes into twenty-foot units.
    public static final String TONNES_PER_TEU = "tonnes_per_teu";

    private final Programme programme;
    private final TrafficQuestion question;
    private final Snapshot snapshot;
    private final PerEstimate<TrafficRun> runs;
    private final SortedSet<DemandId> tied;

    /// @param tied  demands whose routes in the central run are one choice of several
    Traffic(
            Programme programme,
            TrafficQuestion question,
            Snapshot snapshot,
            PerEstimate<TrafficRun> runs,
            SortedSet<DemandId> tied) {
        this.programme = programme;
        this.question = question;
        this.snapshot = snapshot;
        this.runs = runs;
        this.tied = tied;
    }

    public TrafficQuestion question() {
        return question;
    }

    /// The network that carries it.
    public Snapshot snapshot() {
        return snapshot;
    }

    public TrafficRun run(Estimate estimate) {
        return runs.at(estimate);
    }

    /// The worst status of the three runs.
    public FlowStatus status() {
        return runs.list().stream()
                .map(run -> run.result().status())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The largest proved gap of the three runs.
    public double relativeGap() {
        return runs.list().stream()
                .mapToDouble(run -> run.result().relativeGap())
                .max()
                .orElse(0);
    }

    /// Rounds of pricing of the three runs together.
    public int iterations() {
        return runs.list().stream().mapToInt(run -> run.result().iterations()).sum();
    }

    public Runs servedTonnes() {
        return each(run -> run.result().servedTonnes());
    }

    public Runs unservedTonnes() {
        return each(run -> run.result().unservedTonnes());
    }

    /// Tonnes that want to move.
    public Runs wantedTonnes() {
        return servedTonnes().plus(unservedTonnes());
    }

    /// Generalised cost of a year, what is left over included, USD.
    public Runs costUsd() {
        return each(run -> run.result().objectiveUsd());
    }

    /// Demand rows in the order of the programme.
    public List<DemandTonnes> demands() {
        List<DemandTonnes> lines = new ArrayList<>();
        for (int i = 0; i < programme.demands().size(); i++) {
            lines.add(demand(i));
        }
        return lines;
    }

    private DemandTonnes demand(int i) {
        Demand demand = programme.demands().get(i);
        PerEstimate<DemandResult> results =
                PerEstimate.of(estimate -> run(estimate).result().demands().get(i));
        Runs served = results.runs(DemandResult::servedTonnes);
        Runs unserved = results.runs(DemandResult::unservedTonnes);
        UnservedReason reason = Stream.of(Estimate.CENTRAL, Estimate.HIGH, Estimate.LOW)
                .map(estimate -> results.at(estimate).unservedReason())
                .filter(each -> each != UnservedReason.NONE)
                .findFirst()
                .orElse(UnservedReason.NONE);
        return new DemandTonnes(
                demand,
                served.plus(unserved),
                served,
                unserved,
                reason,
                results.central().marginalCostUsdPerTonne());
    }

    /// Routes in use in any run: by demand in the order of the programme, those that carry most first.
    public List<RouteTonnes> routes() {
        List<RouteTonnes> all = new ArrayList<>();
        for (int i = 0; i < programme.demands().size(); i++) {
            List<RouteSum> sums = routesOf(i);
            for (int rank = 1; rank <= sums.size(); rank++) {
                DemandId demand = programme.demands().get(i).id();
                RouteSum sum = sums.get(rank - 1);
                all.add(new RouteTonnes(demand, rank, sum.route, sum.tonnes, tied.contains(demand)));
            }
        }
        return all;
    }

    private List<RouteSum> routesOf(int demand) {
        Map<List<LinkId>, RouteSum> sums = new LinkedHashMap<>();
        for (Estimate estimate : List.of(Estimate.CENTRAL, Estimate.LOW, Estimate.HIGH)) {
            for (RouteFlow flow : run(estimate).result().demands().get(demand).routes()) {
                if (flow.tonnesPerYear() > NOTHING_TONNES) {
                    Route route = flow.route();
                    sums.computeIfAbsent(route.links(), _ -> new RouteSum(route))
                            .add(estimate, flow.tonnesPerYear());
                }
            }
        }
        return sums.values().stream()
                .sorted(Comparator.comparingDouble((RouteSum sum) -> sum.tonnes.central())
                        .thenComparingDouble(sum -> sum.tonnes.low() + sum.tonnes.high())
                        .reversed())
                .toList();
    }

    /// A route while its tonnes are added up.
    private static final class RouteSum {
        private final Route route;
        private Runs tonnes = Runs.ZERO;

        RouteSum(Route route) {
            this.route = route;
        }

        void add(Estimate estimate, double more) {
            tonnes = tonnes.plus(
                    switch (estimate) {
                        case LOW -> new Runs(more, 0, 0);
                        case CENTRAL -> new Runs(0, more, 0);
                        case HIGH -> new Runs(0, 0, more);
                    });
        }
    }

    /// Tonnes by country they touch (ISO 3166-1 alpha-2), most first. Cargo counts once in each country it
    /// passes,
    /// so countries are not to be added up.
    public SortedMap<String, Runs> countries() {
        SortedMap<String, Runs> byCountry = new TreeMap<>();
        for (RouteTonnes each : routes()) {
            SortedSet<String> touched = new TreeSet<>();
            each.nodes()
                    .forEach(node -> touched.add(snapshot.network().node(node).country()));
            touched.forEach(country -> byCountry.merge(country, each.tonnes(), Runs::plus));
        }
        return byCountry;
    }

    /// Tonnes and containers by kind of cargo, in the order of their ids.
    public SortedMap<CommodityId, CommodityTonnes> commodities() {
        SortedMap<CommodityId, CommodityTonnes> all = new TreeMap<>();
        for (DemandTonnes each : demands()) {
            CommodityId id = each.demand().commodity();
            CommodityTonnes own = new CommodityTonnes(each.wanted(), each.served(), containers(id, each.served()));
            all.merge(id, own, CommodityTonnes::plus);
        }
        return all;
    }

    /// What so many tonnes of a kind of cargo come to in TEU; empty when it does not travel in containers
    /// or the
    /// programme states no load.
    public Optional<Runs> containers(CommodityId commodity, Runs tonnes) {
        Parameter load = programme.parameters().get(TONNES_PER_TEU);
        if (load == null || !programme.commodity(commodity).inContainers()) {
            return Optional.empty();
        }
        Value perUnit = load.value();
        return Optional.of(new Runs(
                tonnes.low() / perUnit.low(), tonnes.central() / perUnit.central(), tonnes.high() / perUnit.high()));
    }

    /// Elements that carry something or are full, nodes first, then links, then dwell rows.
    public List<ElementTonnes> elements() {
        SortedMap<ElementId, ElementLoad[]> loads = new TreeMap<>();
        for (int r = 0; r < 3; r++) {
            for (ElementLoad load : runs.list().get(r).result().loads()) {
                loads.computeIfAbsent(load.element(), _ -> new ElementLoad[3])[r] = load;
            }
        }
        return loads.entrySet().stream()
                .map(entry -> element(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ElementTonnes element(ElementId id, ElementLoad[] loads) {
        boolean limited = runs.list().stream()
                .anyMatch(run -> run.problem().capacityTonnesPerYear().containsKey(id));
        return new ElementTonnes(
                id,
                loaded(loads, ElementLoad::tonnesPerYear),
                limited ? Optional.of(capacity(id)) : Optional.empty(),
                loaded(loads, ElementLoad::shadowPriceUsdPerTonne));
    }

    Runs capacity(ElementId id) {
        return each(run -> run.problem().capacityTonnesPerYear().getOrDefault(id, Double.POSITIVE_INFINITY));
    }

    private static Runs loaded(ElementLoad[] loads, ToDoubleFunction<ElementLoad> number) {
        return new Runs(of(loads[0], number), of(loads[1], number), of(loads[2], number));
    }

    private static double of(@Nullable ElementLoad load, ToDoubleFunction<ElementLoad> number) {
        return load == null ? 0 : number.applyAsDouble(load);
    }

    Runs each(ToDoubleFunction<TrafficRun> number) {
        return runs.runs(number);
    }
}
