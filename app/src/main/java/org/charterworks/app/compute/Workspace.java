package org.charterworks.app.compute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterworks.app.history.Moment;
import org.charterworks.app.search.ProgrammeIndex;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Node;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.explain.Explainer;
import org.charterworks.roadmap.explain.HazardAppraisal;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.explain.ShipmentAppraisal;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.explain.site.SiteAppraisal;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Dates;
import org.charterworks.roadmap.schedule.Scenario;
import org.jspecify.annotations.Nullable;

/// One programme in memory as viewers may see it, with everything that is computed of it.
///
/// Safe to share between threads. On a folder it stays as it is; on a served programme every question is
/// answered by the newest [Edition] for the viewer it was made for, or inside [#showing] by the one named
/// there, so that whatever answers one request speaks of one state to one viewer. Ask it each time, and keep
/// nothing it gave for the next request.
public final class Workspace {

    /// One edition that answers, the moment whose knowledge it shows (without one it was the newest), and whether
    /// some of the answer was still being computed.
    private record Shown(Edition edition, Optional<Moment> moment, AtomicBoolean unfinished) {
        Shown(Edition edition, Optional<Moment> moment) {
            this(edition, moment, new AtomicBoolean());
        }
    }

    private final ScopedValue<Shown> shown = ScopedValue.newInstance();
    private final Function<Viewer, Edition> newest;
    private final @Nullable Function<Viewer, Past> past;
    private final Viewer viewer;
    private final Clock clock;

    private final Names<Scenario> scenarioNames =
            new Names<>("scenario", scenario -> scenario.id().value(), scenario -> List.of(scenario.name()));
    private final Names<Project> projectNames =
            new Names<>("project", project -> project.id().value(), project -> List.of(project.name()));
    private final Names<Node> nodeNames = new Names<>(
            "place",
            node -> node.id().value(),
            node -> Stream.concat(
                            Stream.of(node.name(), node.unLocode()),
                            node.names().values().stream().sorted())
                    .toList());
    private final Names<Commodity> commodityNames =
            new Names<>("commodity", commodity -> commodity.id().value(), commodity -> List.of(commodity.name()));

    /// On a programme that stays as it is.
    ///
    /// @param programme all of it
    /// @param viewer    for whom it answers unless it is showing the edition of another
    public Workspace(Programme programme, Viewer viewer, Clock clock) {
        this(new Editions(programme, 0)::of, null, viewer, clock);
    }

    /// On one edition of a programme, for its viewer only.
    public Workspace(Edition only, Clock clock) {
        this(_ -> only, null, only.viewer(), clock);
    }

    /// On a programme that changes.
    ///
    /// @param newest gives its newest edition for a viewer
    /// @param past   what it was before for a viewer, null when nobody kept it
    /// @param viewer for whom it answers unless it is showing the edition of another
    public Workspace(
            Function<Viewer, Edition> newest, @Nullable Function<Viewer, Past> past, Viewer viewer, Clock clock) {
        this.newest = newest;
        this.past = past;
        this.viewer = viewer;
        this.clock = clock;
    }

    /// The edition that answers.
    public Edition edition() {
        return shown.isBound() ? shown.get().edition() : newest(viewer);
    }

    /// The newest edition for a viewer.
    public Edition newest(Viewer asking) {
        return newest.apply(asking);
    }

    /// The moment whose knowledge it shows; empty when that is the present one.
    public Optional<Moment> moment() {
        return shown.isBound() ? shown.get().moment() : Optional.empty();
    }

    /// Does something while this workspace speaks of one edition and no other, in this thread.
    public <T, X extends Throwable> T showing(Edition edition, ScopedValue.CallableOp<T, X> task) throws X {
        return ScopedValue.where(shown, new Shown(edition, Optional.empty())).call(task);
    }

    /// Does something while this workspace speaks of what was known at a moment, in this thread.
    ///
    /// @param edition what was known then
    public <T, X extends Throwable> T showing(Edition edition, Moment moment, ScopedValue.CallableOp<T, X> task)
            throws X {
        return ScopedValue.where(shown, new Shown(edition, Optional.of(moment))).call(task);
    }

    /// Tells that the answer given now leaves out something that is still being computed: asked again, it will say
    /// more.
    public void leaveUnfinished() {
        if (shown.isBound()) {
            shown.get().unfinished().set(true);
        }
    }

    /// Whether nothing was left out of the answer given now.
    public boolean isFinished() {
        return !shown.isBound() || !shown.get().unfinished().get();
    }

    /// What the programme was before, for the viewer who is answered; empty when it is not served from a
    /// journal.
    public Optional<Past> past() {
        return past == null ? Optional.empty() : Optional.of(past.apply(viewer()));
    }

    /// What the viewer may see of the programme.
    public Programme programme() {
        return edition().programme();
    }

    /// The viewer who is answered, known by no more than what they may see needs.
    public Viewer viewer() {
        return edition().viewer();
    }

    public Clock clock() {
        return clock;
    }

    /// Energy.
    public EnergyAppraisal energy() {
        return edition().energy();
    }

    /// Routes of data.
    public FibreAppraisal fibre() {
        return edition().fibre();
    }

    /// Sites for data centres.
    public SiteAppraisal sites() {
        return edition().sites();
    }

    /// Hazard areas.
    public HazardAppraisal hazards() {
        return edition().hazards();
    }

    /// The words of the programme.
    public ProgrammeIndex index() {
        return edition().index();
    }

    /// Values and delays.
    public Appraisal appraisal() {
        return edition().appraisal();
    }

    /// Routes.
    public RouteAppraisal routes() {
        return edition().routes();
    }

    /// How sure routes are, and which are worth choosing between.
    public ShipmentAppraisal shipments() {
        return edition().shipments();
    }

    /// The way back from a figure's id to the figure.
    public Explainer explainer() {
        return new Explainer(appraisal(), routes());
    }

    /// The day it is now in the zone whose calendar counts for the instrument.
    public LocalDate today() {
        return LocalDate.now(
                clock.withZone(programme().register().instrument().signature().timeZone()));
    }

    /// How the day is found when nobody names one.
    public String dateRule() {
        return "today in " + programme().register().instrument().signature().timeZone()
                + ", the instrument's time zone";
    }

    /// The scenario taken when nobody names one: the first by id that follows the forecasts and lets
    /// nothing happen from outside, else the first of all.
    public Scenario usualScenario() {
        Collection<Scenario> all = programme().scenarios().values();
        Optional<Scenario> undisturbed = all.stream()
                .filter(scenario -> scenario.dates() == Dates.FORECAST)
                .filter(scenario -> scenario.outsideChanges().isEmpty()
                        && scenario.demandFactors().isEmpty())
                .findFirst();
        return undisturbed.or(() -> all.stream().findFirst()).orElseThrow();
    }

    /// A scenario by id or name.
    public Lookup<Scenario> scenario(String text) {
        return scenarioNames.find(text, programme().scenarios().values());
    }

    /// A project by id or name.
    public Lookup<Project> project(String text) {
        return projectNames.find(text, programme().register().projects());
    }

    /// A node of the base network by id, name or UN/LOCODE.
    public Lookup<Node> node(String text) {
        return nodeNames.find(text, programme().network().nodes());
    }

    /// A kind of cargo by id or name.
    public Lookup<Commodity> commodity(String text) {
        return commodityNames.find(text, programme().commodities().values());
    }

    /// The kind of cargo with an id known to exist.
    public Commodity commodity(CommodityId id) {
        return programme().commodity(id);
    }

    /// A source by its id in the bibliography.
    public Optional<Source> source(String id) {
        return id.isBlank() ? Optional.empty() : programme().register().findSource(new SourceId(id));
    }
}
