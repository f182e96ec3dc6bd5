package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.Agenda;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.deferral.Deferral;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyModel;
import org.charterworks.roadmap.portfolio.Portfolio;
import org.charterworks.roadmap.portfolio.PortfolioModel;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.risk.Chances;
import org.charterworks.roadmap.risk.Risk;
import org.charterworks.roadmap.risk.RiskModel;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.charterworks.roadmap.traffic.DemandTonnes;
import org.charterworks.roadmap.traffic.ResilienceModel;
import org.charterworks.roadmap.traffic.ShockModel;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficModel;
import org.charterworks.roadmap.valuation.Cluster;
import org.charterworks.roadmap.valuation.ClusterFinder;
import org.charterworks.roadmap.valuation.ClusterName;
import org.charterworks.roadmap.valuation.Deferred;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.DelayCost;
import org.charterworks.roadmap.valuation.Gain;
import org.charterworks.roadmap.valuation.JointDelay;
import org.charterworks.roadmap.valuation.NextBest;
import org.charterworks.roadmap.valuation.Rerouting;
import org.charterworks.roadmap.valuation.ShapleyWorth;
import org.charterworks.roadmap.valuation.StateValues;
import org.charterworks.roadmap.valuation.Synergy;
import org.charterworks.roadmap.valuation.Variant;
import org.charterworks.roadmap.valuation.WithWithout;

/// Everything that can be computed of one programme's worth, as figures with their inputs. Results are kept
/// and shared.
///
/// Safe to share between threads; one instance belongs to one [Programme].
public final class Appraisal {

    private final Programme programme;
    private final Snapshots snapshots;
    private final Snapshots cargoSnapshots;
    private final StateValues values;
    private final TrafficModel traffic;
    private final ResilienceModel resilience;
    private final ShockModel shocks;
    private final Map<ScenarioId, DelayCost> delayCosts;
    private final Map<OnDate, WithWithout> worths;
    private final Map<OnDate, List<Cluster>> clusters;
    private final Map<Seeded, ShapleyWorth> shapleys;
    private final Map<Late, JointDelay> jointDelays;
    private final Map<RiskQuestion, Risk> risks;
    private final Map<RiskQuestion, Chances> chances;
    private final MoneyModel money;
    private final PortfolioModel portfolios;

    public Appraisal(Programme programme) {
        this.programme = programme;
        this.snapshots = Snapshots.of(programme);
        this.cargoSnapshots = Snapshots.ofCargo(programme);
        this.values = new StateValues(programme);
        this.delayCosts = new ConcurrentHashMap<>();
        this.worths = new ConcurrentHashMap<>();
        this.clusters = new ConcurrentHashMap<>();
        this.shapleys = new ConcurrentHashMap<>();
        this.jointDelays = new ConcurrentHashMap<>();
        this.risks = new ConcurrentHashMap<>();
        this.chances = new ConcurrentHashMap<>();
        this.traffic = new TrafficModel(cargoSnapshots, values, this::schedule);
        this.resilience = new ResilienceModel(traffic);
        this.shocks = new ShockModel(traffic);
        this.money = new MoneyModel(programme, this::schedule, this::worth);
        this.portfolios = new PortfolioModel(programme, this::worth);
    }

    /// Keeps results of another appraisal that rest on nothing in which its programme is different.
    private Appraisal(Programme programme, Appraisal kept) {
        boolean sameDates =
                kept.programme.register().projects().equals(programme.register().projects());
        this.programme = programme;
        this.snapshots = kept.snapshots;
        this.cargoSnapshots = kept.cargoSnapshots;
        this.values = kept.values;
        this.delayCosts = sameDates ? kept.delayCosts : new ConcurrentHashMap<>();
        this.worths = sameDates ? kept.worths : new ConcurrentHashMap<>();
        this.clusters = sameDates ? kept.clusters : new ConcurrentHashMap<>();
        this.shapleys = sameDates ? kept.shapleys : new ConcurrentHashMap<>();
        this.jointDelays = sameDates ? kept.jointDelays : new ConcurrentHashMap<>();
        this.risks = sameDates ? kept.risks : new ConcurrentHashMap<>();
        this.chances = sameDates ? kept.chances : new ConcurrentHashMap<>();
        this.traffic = sameDates ? kept.traffic : new TrafficModel(cargoSnapshots, values, this::schedule);
        this.resilience = sameDates ? kept.resilience : new ResilienceModel(traffic);
        this.shocks = sameDates ? kept.shocks : new ShockModel(traffic);
        this.money = sameDates ? kept.money : new MoneyModel(programme, this::schedule, this::worth);
        this.portfolios = sameDates ? kept.portfolios : new PortfolioModel(programme, this::worth);
    }

    /// The appraisal of another state of the programme. Results are kept as far as nothing they rest on is
    /// different: networks and their values while network, effects, demand, prices and scenarios are the
    /// same; delays and what projects are worth while the projects and their dates are the same too.
    public Appraisal of(Programme next) {
        return restsOnTheSame(next) ? new Appraisal(next, this) : new Appraisal(next);
    }

    /// Whether a network on a given list of effects in force, and its value, are the same in another
    /// programme.
    boolean restsOnTheSame(Programme next) {
        return programme.network().equals(next.network())
                && programme.effects().equals(next.effects())
                && programme.demands().equals(next.demands())
                && programme.commodities().equals(next.commodities())
                && programme.scenarios().equals(next.scenarios())
                && programme.parameters().equals(next.parameters())
                && programme.defaults().equals(next.defaults())
                && programme.published().equals(next.published())
                && programme.inventory().equals(next.inventory());
    }

    /// The programme appraised.
    public Programme programme() {
        return programme;
    }

    /// The networks of the programme on any date.
    public Snapshots snapshots() {
        return snapshots;
    }

    Snapshots cargoSnapshots() {
        return cargoSnapshots;
    }

    StateValues values() {
        return values;
    }

    /// The schedule of a scenario.
    public Schedule schedule(Scenario scenario) {
        return delayCost(scenario).plan();
    }

    /// What the network carries.
    public TrafficModel traffic() {
        return traffic;
    }

    /// What the loss of an element would do.
    public ResilienceModel resilience() {
        return resilience;
    }

    /// What happens from outside in the programme's scenarios.
    public ShockModel shocks() {
        return shocks;
    }

    /// What the network carries, as figures.
    public TrafficFigures figures(Traffic carried) {
        return new TrafficFigures(carried, this);
    }

    NextBest nextBest(Snapshot snapshot, DemandTonnes demand, Estimate estimate) {
        return values.nextBest(snapshot, demand.demand().id(), estimate);
    }

    /// Values with and without projects on a date.
    public WithWithout worth(Scenario scenario, LocalDate on) {
        return worths.computeIfAbsent(
                new OnDate(scenario.id(), on), key -> new WithWithout(cargoSnapshots, values, schedule(scenario), on));
    }

    /// The clusters found among the projects that a scenario delivers by a date.
    public List<Cluster> clusters(Scenario scenario, LocalDate on) {
        return clusters.computeIfAbsent(
                new OnDate(scenario.id(), on), key -> new ClusterFinder(worth(scenario, on)).clusters());
    }

    /// What a cluster is called.
    public ClusterName name(Cluster cluster) {
        return ClusterName.of(programme, cluster.pieces());
    }

    /// Each project's share of what everything together is worth on a date, adding up to it.
    ///
    /// @param seed for drawing orders, should there be too many states to ask for all
    public ShapleyWorth shapley(Scenario scenario, LocalDate on, long seed) {
        return shapleys.computeIfAbsent(
                new Seeded(new OnDate(scenario.id(), on), seed), key -> ShapleyWorth.of(worth(scenario, on), seed));
    }

    /// What pairs of projects are worth together beyond what they are worth one by one.
    public List<Synergy> synergies(Scenario scenario, LocalDate on, List<ProjectId> projects) {
        return Synergy.among(worth(scenario, on), projects);
    }

    /// Whose cargo goes another way when projects are missing from the whole, and where the bottleneck moves.
    public Rerouting rerouting(Scenario scenario, LocalDate on, Set<ProjectId> projects) {
        return Rerouting.lastIn(worth(scenario, on), projects);
    }

    /// The figures of a project's share.
    public List<Figure> shareFigures(Scenario scenario, LocalDate on, ProjectId project, long seed) {
        ShapleyWorth worths = shapley(scenario, on, seed);
        SortedMap<String, String> base = new TreeMap<>(Map.of(
                "scenario", scenario.id().value(),
                "on", on.toString(),
                "projects", project.value(),
                "view", "share"));
        if (!worths.isExact()) {
            base.put("seed", Long.toString(seed));
        }
        InputTrail trail =
                trail(new TreeSet<>(List.of(project)), worth(scenario, on).whole(), scenario, on);
        return new ShareFigures(base, trail, project).of(worths);
    }

    /// What several projects lose by being late together; empty when one of them cannot be late.
    public Optional<JointDelay> jointDelay(Scenario scenario, SortedMap<ProjectId, Integer> monthsLate) {
        DelayCost cost = delayCost(scenario);
        return monthsLate.keySet().stream().allMatch(cost::canBeLate)
                ? Optional.of(jointDelays.computeIfAbsent(
                        new Late(scenario.id(), monthsLate), key -> cost.jointly(monthsLate)))
                : Optional.empty();
    }

    /// The loss of several projects late together, then each one's share of it in money.
    public List<Figure> figures(Scenario scenario, JointDelay joint) {
        return new JointFigures(
                        scenario,
                        joint,
                        trail(new TreeSet<>(joint.monthsLate().keySet()), joint.loss(), scenario, joint.first()))
                .of();
    }

    /// How likely the dates of a scenario are, and what lateness costs on average.
    ///
    /// @param threads  how many work at it when it has to be computed; the answer is the same for any number
    /// @param progress told the part done, 0 to 1
    public Risk risk(RiskQuestion question, int threads, DoubleConsumer progress) {
        Risk known = risks.get(question);
        if (known == null) {
            known = new RiskModel(programme, this::schedule).of(question, threads, progress);
            risks.put(question, known);
        }
        progress.accept(1);
        return known;
    }

    /// What projects are worth in money over their years, and what they cost.
    public MoneyModel money() {
        return money;
    }

    /// What it costs when a milestone comes so many months after a day, or after its own date where that is later;
    /// empty when it has happened or has no date in the scenario.
    public Optional<Deferred> deferred(Scenario scenario, MilestoneId milestone, LocalDate from, int months) {
        return delayCost(scenario).deferred(milestone, from, months);
    }

    /// The figures of a deferred milestone.
    public List<Figure> figures(Scenario scenario, Deferred deferred) {
        SortedMap<String, String> base = new TreeMap<>(Map.of(
                "scenario", scenario.id().value(),
                "milestone", deferred.milestone().value().replace('/', ':'),
                "from", deferred.from().toString(),
                "months", Integer.toString(deferred.months())));
        SortedSet<ProjectId> projects = new TreeSet<>();
        deferred.moved().keySet().forEach(moved -> projects.add(moved.project()));
        InputTrail trail = trail(projects, deferred.loss(), scenario, deferred.first());
        String subject = "lost when " + deferred.milestone() + " waits " + deferred.months() + " months more";
        return new GainFigures("deferral", base, "", "agenda-value", trail, subject).of(deferred.loss());
    }

    /// What of an agenda can be priced, and what not.
    public List<Deferral> deferrals(Scenario scenario, Agenda agenda) {
        int months = Agenda.monthsToNext(programme.register());
        return Deferral.of(
                programme,
                schedule(scenario),
                agenda,
                milestone -> deferred(scenario, milestone, agenda.until().minusMonths(months), months));
    }

    /// Which projects a budget buys.
    public PortfolioModel portfolios() {
        return portfolios;
    }

    /// The figures of what a budget buys.
    public PortfolioFigures figures(Portfolio portfolio) {
        return new PortfolioFigures(this, portfolio);
    }

    /// The figures of a valuation in money.
    public MoneyFigures figures(Money valued) {
        return new MoneyFigures(this, valued);
    }

    /// How likely milestones are to come by the dates first promised, from the same drawings as [#risk] with the
    /// usual number of runs, without what lateness costs.
    public Chances chances(Scenario scenario, LocalDate on) {
        return chances.computeIfAbsent(
                RiskQuestion.usual(scenario.id(), on),
                asked -> new RiskModel(programme, this::schedule).chances(asked));
    }

    /// The figures of the risk of dates.
    public RiskFigures figures(Risk risk) {
        return new RiskFigures(
                programme,
                schedule(programme.findScenario(risk.question().scenario()).orElseThrow()),
                risk);
    }

    /// The pieces of a project's cluster that the schedule delivers after it, with their latest delivery.
    ///
    /// While they are missing, a delay of the project alone costs little. Empty for the last piece and for
    /// others.
    public SortedMap<ProjectId, Delivery> laterPieces(Scenario scenario, ProjectId project) {
        SortedMap<ProjectId, Delivery> later = new TreeMap<>();
        latestDelivery(scenario, project)
                .ifPresent(own -> clusters(scenario, scenario.referenceOn()).stream()
                        .filter(cluster -> cluster.pieces().contains(project))
                        .flatMap(cluster -> Stream.concat(cluster.pieces().stream(), cluster.waitsFor().stream()))
                        .forEach(piece -> latestDelivery(scenario, piece)
                                .filter(delivery -> delivery.on().isAfter(own.on()))
                                .ifPresent(delivery -> later.put(piece, delivery))));
        return later;
    }

    /// When the last milestone behind the effects of a project comes; empty when it has no date in the scenario.
    public Optional<Delivery> latestDelivery(Scenario scenario, ProjectId project) {
        return programme.effectsOf(project).stream()
                .flatMap(effect -> schedule(scenario).delivery(effect.whenMet()).stream())
                .max(Comparator.comparing(Delivery::on));
    }

    /// What a project comes to when it is late, in numbers.
    public Delay delay(Scenario scenario, ProjectId project, int months, Variant variant) {
        return delayCost(scenario).of(project, months, variant);
    }

    /// The figures of a priced delay.
    public List<Figure> figures(Scenario scenario, Delay.Priced delay) {
        SortedMap<String, String> base = new TreeMap<>(Map.of(
                "scenario", scenario.id().value(),
                "project", delay.project().value(),
                "months", Integer.toString(delay.months()),
                "variant", delay.variant().code()));
        SortedSet<ProjectId> projects = new TreeSet<>(List.of(delay.project()));
        InputTrail trail = trail(projects, delay.loss(), scenario, delay.planned());
        String subject = "lost when " + delay.project() + " comes " + delay.months() + " months later, "
                + delay.variant().code();
        return new GainFigures("delay", base, "", "delay-cost", trail, subject).of(delay.loss());
    }

    /// PINT figures: what projects add by themselves to what has happened.
    public List<Figure> aloneFigures(Scenario scenario, LocalDate on, SortedSet<ProjectId> projects) {
        Gain gain = worth(scenario, on).alone(projects);
        return valueFigures(scenario, on, projects, "alone", gain, " adds, nothing else being built");
    }

    /// TOOT figures: what is lost when projects alone are missing from the whole.
    public List<Figure> lastInFigures(Scenario scenario, LocalDate on, SortedSet<ProjectId> projects) {
        Gain gain = worth(scenario, on).lastIn(projects);
        return valueFigures(scenario, on, projects, "last-in", gain, " adds, everything else being there");
    }

    private List<Figure> valueFigures(
            Scenario scenario, LocalDate on, SortedSet<ProjectId> projects, String view, Gain gain, String says) {
        String names = String.join("+", projects.stream().map(ProjectId::value).toList());
        SortedMap<String, String> base = new TreeMap<>(
                Map.of("scenario", scenario.id().value(), "on", on.toString(), "projects", names, "view", view));
        InputTrail trail = trail(projects, gain, scenario, on);
        return new GainFigures("value", base, "/year", "value", trail, names.replace("+", " with ") + says).of(gain);
    }

    InputTrail trail(SortedSet<ProjectId> projects, Gain gain, Scenario scenario, LocalDate on) {
        InputTrail trail = new InputTrail(programme);
        Schedule schedule = schedule(scenario);
        for (ProjectEffect effect : programme.effects()) {
            if (projects.contains(effect.project())) {
                trail.effect(effect, schedule);
            }
        }
        gain.touched().forEach(demand -> trail.demand(demand, on.getYear()));
        trail.commodities(gain.touched());
        Snapshot snapshot = cargoSnapshots.on(schedule, on);
        gain.touched()
                .forEach(demand -> trail.nextBest(demand, estimate -> values.nextBest(snapshot, demand, estimate)));
        gain.full().forEach(element -> trail.capacity(element, snapshot.network()));
        return trail;
    }

    private DelayCost delayCost(Scenario scenario) {
        return delayCosts.computeIfAbsent(scenario.id(), id -> new DelayCost(cargoSnapshots, values, scenario));
    }

    private record OnDate(ScenarioId scenario, LocalDate on) {}

    private record Seeded(OnDate on, long seed) {}

    private record Late(ScenarioId scenario, SortedMap<ProjectId, Integer> monthsLate) {}
}
