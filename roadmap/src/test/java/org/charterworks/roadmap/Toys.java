package org.charterworks.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.NodeId;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.EffectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Dates;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;

/// Small worlds with figures nobody published, made to exercise the rules.
///
/// A chain has railways `first`, `second`, … in a row; a project `LIFT-first` sets the capacity of its
/// link in
/// the
/// period forecast
/// for it. Transport costs nothing; a tonne without room costs 10 USD.
public final class Toys {

    private final List<Link> links = new ArrayList<>();
    private final List<Link> besides = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<ProjectEffect> effects = new ArrayList<>();
    private double tonnesPerYear;

    private Toys() {}

    public static Toys chain() {
        return new Toys();
    }

    /// One more link at the end of the chain.
    public Toys link(String name, double capacity) {
        int i = links.size();
        links.add(ToyParts.railway(name, node(i), node(i + 1), LinkStatus.OPEN, capacity, 0, 0));
        return this;
    }

    /// Another link between the ends of one that is there.
    public Toys beside(String link, String name, double capacity) {
        Link there = links.stream()
                .filter(each -> each.id().value().equals(link))
                .findFirst()
                .orElseThrow();
        besides.add(ToyParts.railway(name, there.from(), there.to(), LinkStatus.OPEN, capacity, 0, 0));
        return this;
    }

    /// A project that lifts a link to a capacity in the period forecast; undated when that is empty.
    public Toys lift(String link, double toCapacity, String forecast) {
        NetworkChange change = new NetworkChange.SetAttribute(
                new LinkId(link), Attribute.CAPACITY_TONNES_PER_YEAR, ToyParts.exactly(toCapacity));
        return project("LIFT-" + link, forecast, List.of(), change);
    }

    /// A project with one in-service milestone and one change.
    public Toys project(String id, String forecast, List<MilestoneId> dependsOn, NetworkChange change) {
        Milestone milestone = Milestone.of(id + "/in-service", "in service", MilestoneKind.IN_SERVICE)
                .withDependsOn(dependsOn);
        Milestone dated = forecast.isEmpty() ? milestone : milestone.withForecast(ToyParts.forecast(forecast));
        projects.add(Project.of(id, id, "transport", List.of()).withMilestones(List.of(dated)));
        effects.add(new ProjectEffect(
                new EffectId("E-" + id), new ProjectId(id), dated.id(), change, 0, "toy", Grade.MEDIUM, ""));
        return this;
    }

    /// A project that waits for a milestone and doubles what a link carries by then.
    public Toys doubling(String id, String link, String forecast, MilestoneId dependsOn) {
        NetworkChange change = new NetworkChange.MultiplyAttribute(
                new LinkId(link), Attribute.CAPACITY_TONNES_PER_YEAR, ToyParts.exactly(2));
        return project(id, forecast, List.of(dependsOn), change);
    }

    /// Demand from one end of the chain to the other, the same in every year.
    public Toys demand(double tonnes) {
        tonnesPerYear = tonnes;
        return this;
    }

    public Programme programme() {
        Register register = Register.of(RegisterContents.of(
                        ToyParts.charter("2026-02-10", Provision.of("I.1", "Improve the chain.", "intend to")))
                .withProjects(projects));
        return ToyParts.programme(
                register,
                ToyParts.network(Stream.concat(links.stream(), besides.stream()).toArray(Link[]::new)),
                ToyParts.grain(node(0), node(links.size()), tonnesPerYear),
                effects,
                10,
                0);
    }

    /// A scenario that believes the forecasts and nothing else.
    public static Scenario forecast() {
        return new Scenario(
                new ScenarioId("as-forecast"),
                "as forecast",
                "",
                Dates.FORECAST,
                Map.of(),
                List.of(),
                List.of(),
                LocalDate.of(2030, 1, 1));
    }

    private static NodeId node(int i) {
        return new NodeId("n" + i);
    }
}
