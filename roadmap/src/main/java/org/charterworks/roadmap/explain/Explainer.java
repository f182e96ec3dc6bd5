package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.energy.EnergyFamily;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreQuestion;
import org.charterworks.roadmap.explain.site.SiteAppraisal;
import org.charterworks.roadmap.explain.site.SiteQuestion;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.JointDelay;
import org.charterworks.roadmap.valuation.Variant;

/// Finds the way back from the id of a figure to the figure, by computing it again.
///
/// Every figure that [Appraisal], [RouteAppraisal], [EnergyAppraisal], [FibreAppraisal] and [HazardAppraisal] give
/// comes back equal.
public final class Explainer {

    private static final List<String> KINDS = List.of(
            "bottleneck",
            "delay",
            "energy",
            "fibre",
            "hazard",
            "loss",
            "money",
            "risk",
            "route",
            "site",
            "traffic",
            "value");

    private final Appraisal appraisal;
    private final RouteAppraisal routes;
    private final EnergyAppraisal energy;
    private final FibreAppraisal fibre;
    private final HazardAppraisal hazards;
    private final SiteAppraisal sites;

    public Explainer(Appraisal appraisal, RouteAppraisal routes) {
        this.appraisal = appraisal;
        this.routes = routes;
        this.energy = new EnergyAppraisal(appraisal.programme(), appraisal.snapshots());
        this.fibre = new FibreAppraisal(appraisal.programme(), appraisal.snapshots());
        this.hazards = new HazardAppraisal(appraisal);
        this.sites = new SiteAppraisal(appraisal.programme(), appraisal.snapshots());
    }

    /// The figure with an id, or why there is none.
    public Explained explain(FigureId id) {
        try {
            List<Figure> family = switch (id.kind()) {
                case "energy" -> new EnergyFamily(energy).of(id, scenario(id), date(id));
                case "fibre" -> fibre(id);
                case "hazard" -> hazard(id);
                case "site" -> site(id);
                case "delay" -> delay(id);
                case "deferral" -> deferral(id);
                case "portfolio" -> new PortfolioFamily(appraisal).of(id, scenario(id), date(id));
                case "money" -> new MoneyFamily(appraisal).of(id, scenario(id));
                case "value" -> value(id);
                case "route" -> route(id);
                case "traffic" -> figures(traffic(id)).all();
                case "bottleneck" -> bottlenecks(id);
                case "loss" -> losses(id);
                case "risk" -> risk(id);
                default ->
                    throw new NotThere(
                            "there is no kind of figure called \"" + id.kind() + "\"",
                            "begin the id with one of the kinds there are",
                            KINDS);
            };
            return family.stream()
                    .filter(figure -> figure.id().equals(id))
                    .findFirst()
                    .<Explained>map(Explained.Recomputed::new)
                    .orElseGet(() -> notAmong(id, family));
        } catch (NotThere refusal) {
            return refusal.refused();
        }
    }

    /// Every place on a way that answers the question behind the figure of a route; none for other ids.
    public Set<NodeId> placesOnRoutes(FigureId id) {
        try {
            Alternatives found = routes.routes(routeQuestion(id));
            Set<NodeId> places = new TreeSet<>();
            if (found.best() instanceof Routed.Found(Route best)) {
                places.addAll(best.nodes());
            }
            found.others().forEach(other -> places.addAll(other.route().nodes()));
            return places;
        } catch (NotThere noRoute) {
            return Set.of();
        }
    }

    private static Explained notAmong(FigureId id, List<Figure> family) {
        return new Explained.Refused(
                "nothing in this programme is called " + id,
                "take an id as a command printed it",
                family.stream().map(figure -> figure.id().toString()).toList());
    }

    private List<Figure> delay(FigureId id) throws NotThere {
        Scenario scenario = scenario(id);
        if (id.argument("late").isPresent()) {
            return jointDelay(id, scenario);
        }
        int months = number(id, "months");
        Variant variant = Variant.findByCode(argument(id, "variant"))
                .orElseThrow(() -> unknown(
                        id,
                        "variant",
                        Stream.of(Variant.values()).map(Variant::code).toList()));
        return switch (appraisal.delay(scenario, project(argument(id, "project")), months, variant)) {
            case Delay.Priced priced -> appraisal.figures(scenario, priced);
            case Delay.NotPriced(ProjectId project, String reason, String advice) ->
                throw new NotThere("no price for a delay of " + project + ": " + reason, advice, List.of());
        };
    }

    private List<Figure> deferral(FigureId id) throws NotThere {
        Scenario scenario = scenario(id);
        String milestone = argument(id, "milestone").replace(':', '/');
        Set<MilestoneId> known = appraisal.schedule(scenario).deliveries().keySet();
        MilestoneId meant = known.stream()
                .filter(each -> each.value().equals(milestone))
                .findFirst()
                .orElseThrow(() -> unknown(id, "milestone", List.of()));
        return appraisal
                .deferred(scenario, meant, date(id, "from"), number(id, "months"))
                .map(deferred -> appraisal.figures(scenario, deferred))
                .orElseThrow(() ->
                        new NotThere(meant + " has happened", "ask for a milestone that is still to come", List.of()));
    }

    /// Written `late=PRJ-ONE:6+PRJ-OTHER:3`.
    private List<Figure> jointDelay(FigureId id, Scenario scenario) throws NotThere {
        SortedMap<ProjectId, Integer> monthsLate = new TreeMap<>();
        for (String each : argument(id, "late").split("\\+", -1)) {
            String[] parts = each.split(":", -1);
            if (parts.length != 2 || !parts[1].matches("[0-9]{1,3}")) {
                throw unknown(id, "late", List.of());
            }
            monthsLate.put(project(parts[0]), Integer.parseInt(parts[1]));
        }
        if (monthsLate.size() > JointDelay.MOST_PROJECTS) {
            throw unknown(id, "late", List.of());
        }
        return appraisal
                .jointDelay(scenario, monthsLate)
                .map(joint -> appraisal.figures(scenario, joint))
                .orElseThrow(() -> unknown(id, "late", List.of()));
    }

    private List<Figure> value(FigureId id) throws NotThere {
        Scenario scenario = scenario(id);
        LocalDate on = date(id);
        SortedSet<ProjectId> projects = new TreeSet<>();
        for (String project : argument(id, "projects").split("\\+", -1)) {
            projects.add(project(project));
        }
        if (id.argument("view").orElse("").equals("share") && projects.size() == 1) {
            long seed = id.argument("seed").isPresent() ? number(id, "seed") : 0;
            return appraisal.shareFigures(scenario, on, projects.first(), seed);
        }
        List<Figure> both = new ArrayList<>(appraisal.aloneFigures(scenario, on, projects));
        both.addAll(appraisal.lastInFigures(scenario, on, projects));
        return both;
    }

    private RouteQuestion routeQuestion(FigureId id) throws NotThere {
        LeastOf by = Stream.of(LeastOf.values())
                .filter(each -> each.code().equals(id.argument("by").orElse("")))
                .findFirst()
                .orElseThrow(() -> unknown(
                        id, "by", Stream.of(LeastOf.values()).map(LeastOf::code).toList()));
        Set<Layer> layers = new TreeSet<>();
        for (String layer : argument(id, "layers").split("\\+", -1)) {
            layers.add(Layer.findByCode(layer).orElseThrow(() -> unknown(id, "layers", codes())));
        }
        RouteQuery query = new RouteQuery(
                new NodeId(argument(id, "from")), new NodeId(argument(id, "to")), by.criterion(), layers);
        return new RouteQuestion(scenario(id), date(id), by, query)
                .withKind(id.argument("kind").flatMap(CargoKind::findByCode))
                .avoiding(id.argument("avoid")
                        .map(countries -> List.of(countries.split("\\+", -1)))
                        .orElse(List.of()));
    }

    private List<Figure> route(FigureId id) throws NotThere {
        RouteQuestion question = routeQuestion(id);
        int rank = number(id, "rank");
        Route route = ranked(routes.routes(question), rank);
        List<Figure> figures = new ArrayList<>(routes.figures(question, rank, route));
        if (figures.stream().anyMatch(figure -> figure.id().equals(id))) {
            return figures;
        }
        figures.addAll(new ShipmentAppraisal(appraisal, routes).figures(question, rank, route));
        return figures;
    }

    private TrafficFigures figures(Traffic traffic) {
        return appraisal.figures(traffic);
    }

    private Traffic traffic(FigureId id) throws NotThere {
        return appraisal.traffic().traffic(new TrafficQuestion(scenario(id), date(id, "on"), date(id, "demand-on")));
    }

    private List<Figure> bottlenecks(FigureId id) throws NotThere {
        Traffic traffic = traffic(id);
        TrafficFigures figures = figures(traffic);
        return appraisal.traffic().bottlenecks(traffic.question()).stream()
                .flatMap(each -> figures.of(each).stream())
                .toList();
    }

    private List<Figure> losses(FigureId id) throws NotThere {
        Traffic traffic = traffic(id);
        TrafficFigures figures = figures(traffic);
        return appraisal.resilience().losses(traffic.question()).stream()
                .flatMap(each -> figures.of(each).stream())
                .toList();
    }

    private List<Figure> fibre(FigureId id) throws NotThere {
        NodeId from = place(id, "from");
        NodeId to = place(id, "to");
        return from.equals(to)
                ? List.of()
                : fibre.connection(new FibreQuestion(scenario(id), date(id)), from, to)
                        .figures();
    }

    private NodeId place(FigureId id, String key) throws NotThere {
        NodeId node = new NodeId(argument(id, key));
        if (appraisal.programme().network().findNode(node).isEmpty()) {
            throw unknown(id, key, List.of());
        }
        return node;
    }

    private List<Figure> hazard(FigureId id) throws NotThere {
        String factor = id.argument("rate-factor").orElse("1");
        if (!factor.matches("[0-9]{1,2}(\\.[0-9]{1,9})?") || !(Double.parseDouble(factor) > 0)) {
            throw unknown(id, "rate-factor", List.of());
        }
        HazardQuestion question = new HazardQuestion(scenario(id), date(id), Double.parseDouble(factor));
        return hazards.figures(question, new AreaId(argument(id, "area")));
    }

    private List<Figure> site(FigureId id) throws NotThere {
        SortedMap<Measure, Double> weights = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            String key = "weight-" + measure.code();
            if (id.argument(key).isPresent()) {
                if (!argument(id, key).matches("[0-9]{1,3}(\\.[0-9]{1,9})?")) {
                    throw unknown(id, key, List.of());
                }
                weights.put(measure, Double.valueOf(argument(id, key)));
            }
        }
        return sites.figures(new SiteQuestion(scenario(id), date(id), weights), new AssetId(argument(id, "site")));
    }

    private List<Figure> risk(FigureId id) throws NotThere {
        Scenario scenario = scenario(id);
        int runs = number(id, "runs");
        if (runs < RiskQuestion.FEWEST_RUNS || runs > RiskQuestion.MOST_RUNS) {
            throw unknown(id, "runs", List.of());
        }
        if (!argument(id, "seed").matches("-?[0-9]{1,18}")) {
            throw unknown(id, "seed", List.of());
        }
        RiskQuestion question = new RiskQuestion(
                scenario.id(),
                date(id),
                runs,
                Long.parseLong(argument(id, "seed")),
                !argument(id, "uplift").equals("no"));
        RiskFigures figures = appraisal.figures(appraisal.risk(question, 1, _ -> {}));
        if (id.argument("project").isPresent()) {
            return figures.costs(project(argument(id, "project")));
        }
        if (id.argument("milestone").isPresent()) {
            String milestone = argument(id, "milestone").replace(':', '/');
            return figures.risk().milestones().stream()
                    .filter(each -> each.milestone().value().equals(milestone))
                    .flatMap(each -> figures.chances(each).stream())
                    .toList();
        }
        return List.of(figures.cost());
    }

    private static Route ranked(Alternatives found, int rank) throws NotThere {
        if (rank > 1 && rank - 2 < found.others().size()) {
            return found.others().get(rank - 2).route();
        }
        if (rank == 1 && found.best() instanceof Routed.Found(Route route)) {
            return route;
        }
        throw new NotThere("there is no route of rank " + rank, "ask for the route first", List.of());
    }

    private ProjectId project(String text) throws NotThere {
        ProjectId id = text.isBlank() ? new ProjectId("?") : new ProjectId(text);
        if (appraisal.programme().register().findProject(id).isEmpty()) {
            throw new NotThere("there is no project \"" + text + "\"", "take an id from the programme", List.of());
        }
        return id;
    }

    private Scenario scenario(FigureId id) throws NotThere {
        Optional<Scenario> found = appraisal.programme().findScenario(new ScenarioId(argument(id, "scenario")));
        return found.orElseThrow(() -> unknown(
                id,
                "scenario",
                appraisal.programme().scenarios().keySet().stream()
                        .map(ScenarioId::value)
                        .toList()));
    }

    private static LocalDate date(FigureId id) throws NotThere {
        return date(id, "on");
    }

    private static LocalDate date(FigureId id, String key) throws NotThere {
        try {
            return LocalDate.parse(argument(id, key));
        } catch (DateTimeParseException noDate) {
            throw unknown(id, key, List.of());
        }
    }

    private static int number(FigureId id, String key) throws NotThere {
        String digits = argument(id, key);
        if (!digits.matches("[0-9]{1,6}")) {
            throw unknown(id, key, List.of());
        }
        return Integer.parseInt(digits);
    }

    private static String argument(FigureId id, String key) throws NotThere {
        return id.argument(key)
                .orElseThrow(() ->
                        new NotThere("the id does not say " + key, "take an id as a command printed it", List.of()));
    }

    private static NotThere unknown(FigureId id, String key, List<String> known) {
        String seen = id.argument(key).orElse("");
        return new NotThere("\"" + seen + "\" cannot be read as " + key, "take an id as a command printed it", known);
    }

    private static List<String> codes() {
        return Arrays.stream(Layer.values()).map(Layer::code).toList();
    }

    /// Carries a refusal out of the reading of an id; never leaves this class.
    private static final class NotThere extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Explained.Refused refused;

        NotThere(String reason, String advice, List<String> suggestions) {
            super(reason);
            this.refused = new Explained.Refused(reason, advice, suggestions);
        }

        Explained.Refused refused() {
            return refused;
        }
    }
}
