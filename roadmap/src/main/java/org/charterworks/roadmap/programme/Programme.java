package org.charterworks.roadmap.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Network;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;

/// One agreement and the network its promises build, as one immutable value.
///
/// @param register    what was promised, by whom, by when, and what is known of it
/// @param network     the network as it stands, including what is planned
/// @param demands     what moves
/// @param commodities kinds of cargo by id
/// @param effects     what each project does to the network
/// @param scenarios   by id
/// @param parameters  by id
/// @param defaults    speeds, costs and emission factors for links that carry none of their own
/// @param published   figures the model is held against
/// @param inventory   assets, groups that fail together and what else the network's files list
public record Programme(
        Register register,
        Network network,
        List<Demand> demands,
        Map<CommodityId, Commodity> commodities,
        List<ProjectEffect> effects,
        Map<ScenarioId, Scenario> scenarios,
        Map<String, Parameter> parameters,
        Defaults defaults,
        List<PublishedFigure> published,
        Inventory inventory) {

    public Programme {
        demands = List.copyOf(demands);
        commodities = java.util.Collections.unmodifiableMap(new TreeMap<>(commodities));
        effects = List.copyOf(effects);
        scenarios = java.util.Collections.unmodifiableMap(new TreeMap<>(scenarios));
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
        published = List.copyOf(published);
    }

    /// A programme whose files list nothing beyond its network, its traffic and its figures.
    public Programme(
            Register register,
            Network network,
            List<Demand> demands,
            Map<CommodityId, Commodity> commodities,
            List<ProjectEffect> effects,
            Map<ScenarioId, Scenario> scenarios,
            Map<String, Parameter> parameters,
            Defaults defaults,
            List<PublishedFigure> published) {
        this(
                register,
                network,
                demands,
                commodities,
                effects,
                scenarios,
                parameters,
                defaults,
                published,
                Inventory.EMPTY);
    }

    /// The programme without what a viewer may not see: the register's part, the effects that rest on it, and the
    /// dates that scenarios assume for it.
    public Programme visibleTo(Viewer viewer) {
        return visibleTo(viewer, Set.of());
    }

    /// The same without some things whatever their visibility.
    ///
    /// @param hiddenAnyway their ids
    public Programme visibleTo(Viewer viewer, Set<String> hiddenAnyway) {
        if (viewer.everything()) {
            return this;
        }
        Register visible = register.visibleTo(viewer, inventory.citations(), hiddenAnyway);
        List<ProjectEffect> shown = effects.stream()
                .filter(effect -> visible.findMilestone(effect.whenMet()).isPresent())
                .toList();
        Map<ScenarioId, Scenario> seen = scenarios.values().stream()
                .map(scenario -> scenario.without(
                        milestone -> visible.findMilestone(milestone).isEmpty()))
                .collect(Collectors.toMap(Scenario::id, Function.identity()));
        return new Programme(
                visible, network, demands, commodities, shown, seen, parameters, defaults, published, inventory);
    }

    /// The scenario of that name, or nothing.
    public Optional<Scenario> findScenario(ScenarioId id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    /// The parameter of that name; the programme was refused at the door when one that a method needs was
    /// missing.
    public Parameter parameter(String id) {
        Parameter parameter = parameters.get(id);
        if (parameter == null) {
            throw new IllegalArgumentException("No parameter " + id + " in the programme");
        }
        return parameter;
    }

    /// The kind of cargo of that id; the programme was refused at the door when a demand row named none.
    public Commodity commodity(CommodityId id) {
        Commodity commodity = commodities.get(id);
        if (commodity == null) {
            throw new IllegalArgumentException("No commodity " + id + " in the programme");
        }
        return commodity;
    }

    /// The effects of one project, in the order of the programme.
    public List<ProjectEffect> effectsOf(ProjectId project) {
        return effects.stream().filter(e -> e.project().equals(project)).toList();
    }

    /// The projects that do something to the network.
    public SortedSet<ProjectId> projectsWithEffects() {
        return effects.stream().map(ProjectEffect::project).collect(Collectors.toCollection(TreeSet::new));
    }
}
