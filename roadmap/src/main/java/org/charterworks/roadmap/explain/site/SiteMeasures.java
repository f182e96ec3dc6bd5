package org.charterworks.roadmap.explain.site;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.network.fibre.FibreNetwork;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Independent;
import org.charterworks.network.fibre.RouteCount;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreFigures;
import org.charterworks.roadmap.explain.fibre.FibreQuestion;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.SiteCriterion;

/// Measures sites by each criterion on one day.
final class SiteMeasures {
    private static final String METHOD = "site-comparison";

    private final Programme programme;
    private final SiteQuestion question;
    private final Network network;
    private final FibreNetwork fibre;
    private final FibreFigures figures;
    private final FibreAppraisal data;
    private final AvailablePower power;

    SiteMeasures(Programme programme, SiteQuestion question, EnergyAppraisal energy, FibreAppraisal data) {
        FibreQuestion asked = new FibreQuestion(question.scenario(), question.on());
        this.programme = programme;
        this.question = question;
        this.network = data.whole(asked);
        this.fibre = data.network(asked);
        this.figures = data.figures(network);
        this.data = data;
        this.power = new AvailablePower(programme, energy.system(question.scenario(), question.on()));
    }

    Network network() {
        return network;
    }

    Measured of(Asset site, SiteCriterion criterion) {
        return switch (criterion.measure()) {
            case AVAILABLE_POWER -> power(site, criterion);
            case INDEPENDENT_ROUTES -> routes(site, criterion);
            case LATENCY -> latency(site, criterion);
            case HAZARD_DISTANCE -> hazard(site, criterion);
        };
    }

    private Measured power(Asset site, SiteCriterion criterion) {
        if (site.findNode().isEmpty()) {
            return new Measured.Unknown("its place in the network");
        }
        AvailablePower.Left left = power.at(site.findNode().get());
        return left.megawatt()
                .<Measured>map(runs -> known(site, criterion, runs, left.inputs(), left.note()))
                .orElseGet(() -> new Measured.Unknown(left.note()));
    }

    /// The places of the exchange points that count.
    private Set<NodeId> targets(SiteCriterion criterion) {
        NavigableSet<NodeId> targets = new TreeSet<>();
        data.exchangePoints().stream()
                .filter(point ->
                        criterion.targets().isEmpty() || criterion.targets().contains(point.id()))
                .forEach(point -> point.findNode().ifPresent(targets::add));
        return targets;
    }

    private Optional<String> missing(Asset site, SiteCriterion criterion) {
        if (site.findNode().isEmpty()) {
            return Optional.of("its place in the network");
        }
        if (targets(criterion).isEmpty()) {
            return Optional.of("an exchange point");
        }
        return fibre.reaches(site.findNode().get())
                ? Optional.empty()
                : Optional.of("a listed cable that is open at its place");
    }

    private Measured routes(Asset site, SiteCriterion criterion) {
        Optional<String> missing = missing(site, criterion);
        if (missing.isPresent()) {
            return new Measured.Unknown(missing.get());
        }
        RouteCount count = RouteCount.of(fibre, site.findNode().orElseThrow(), targets(criterion));
        List<Input> inputs = new ArrayList<>(List.of(listed(site)));
        count.routes().forEach(route -> inputs.addAll(figures.inputs(route)));
        String ends = String.join(
                ", ",
                count.routes().stream()
                        .map(route -> network.node(route.to()).name())
                        .toList());
        String note = (ends.isEmpty() ? "" : "to " + ends) + (count.isProved() ? "" : "; there may be more");
        return known(site, criterion, runs(count.count()), inputs, note);
    }

    private Measured latency(Asset site, SiteCriterion criterion) {
        Optional<String> missing = missing(site, criterion);
        if (missing.isPresent()) {
            return new Measured.Unknown(missing.get());
        }
        NodeId from = site.findNode().orElseThrow();
        FibreRoute nearest = null;
        for (NodeId to : targets(criterion)) {
            Optional<FibreRoute> route = to.equals(from)
                    ? Optional.of(new FibreRoute(from, List.of()))
                    : Independent.shortest(fibre, from, to, Set.of());
            if (route.isPresent() && (nearest == null || route.get().km() < nearest.km())) {
                nearest = route.get();
            }
        }
        if (nearest == null) {
            return new Measured.Unknown("a route to an exchange point over listed cables");
        }
        String to = network.node(nearest.to()).name();
        Figure figure =
                figures.latency(question.id(site.id(), criterion.measure().code()), site.name() + " to " + to, nearest);
        return new Measured.Known(figure, "to " + to + (nearest.isAtLeast() ? ", at least" : ""));
    }

    private Measured hazard(Asset site, SiteCriterion criterion) {
        Optional<Asset.Position> position = site.findPosition()
                .or(() -> site.findNode()
                        .map(network::node)
                        .map(node -> new Asset.Position(node.latDeg(), node.lonDeg())));
        if (position.isEmpty()) {
            return new Measured.Unknown("where it stands");
        }
        if (network.areas().isEmpty()) {
            return new Measured.Unknown("hazard areas");
        }
        HazardArea nearest = null;
        double km = 0;
        for (HazardArea area : network.areas()) {
            double away = FibreNetwork.kilometres(
                    position.get().latDeg(), position.get().lonDeg(), area.latDeg(), area.lonDeg());
            if (!area.cleared() && (nearest == null || away < km)) {
                nearest = area;
                km = away;
            }
        }
        if (nearest == null) {
            return new Measured.Unknown("a hazard area that is not cleared");
        }
        List<Input> inputs = new ArrayList<>(List.of(listed(site)));
        String id = nearest.id().value();
        programme.inventory().hazards().areas().stream()
                .filter(facts -> facts.area().value().equals(id))
                .map(AreaFacts::provenance)
                .forEach(provenance -> inputs.add(SiteInputs.stated("hazard area " + id, "", provenance)));
        inputs.add(
                new Input("one point stands for the whole area", "assumed", "", "docs/methods/" + METHOD, Grade.LOW));
        return known(site, criterion, runs(km), inputs, "to the point that stands for " + nearest.name());
    }

    private static Input listed(Asset site) {
        return SiteInputs.stated("place of " + site.name(), site.id().value(), site.provenance());
    }

    private static Runs runs(double number) {
        return new Runs(number, number, number);
    }

    private Measured known(Asset site, SiteCriterion criterion, Runs runs, List<Input> inputs, String note) {
        String measure = criterion.measure().code();
        Figure figure = Figure.spanning(
                question.id(site.id(), measure),
                site.name() + ": " + measure.replace('_', ' '),
                criterion.measure().unit(),
                runs,
                SiteInputs.worst(inputs),
                METHOD,
                inputs,
                note);
        return new Measured.Known(figure, note);
    }
}
