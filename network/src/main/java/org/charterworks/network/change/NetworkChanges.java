package org.charterworks.network.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.change.NetworkChange.AddLink;
import org.charterworks.network.change.NetworkChange.AddNode;
import org.charterworks.network.change.NetworkChange.AddToAttribute;
import org.charterworks.network.change.NetworkChange.ChangeService;
import org.charterworks.network.change.NetworkChange.ClearHazard;
import org.charterworks.network.change.NetworkChange.Close;
import org.charterworks.network.change.NetworkChange.MultiplyAttribute;
import org.charterworks.network.change.NetworkChange.Open;
import org.charterworks.network.change.NetworkChange.SetAttribute;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Built;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.ElementKind;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.Problem;
import org.charterworks.network.model.Value;

/// Applies all changes in force on a day to the base network.
///
/// The result depends on the set of changes, never on their order: every figure is composed as SET → ADD →
/// MULTIPLY → CLAMP, opening loses against closing, and sums are taken in the order of origins. Two SETs of
/// different numbers on one figure are a problem, not "last wins". The base is not touched, and no changes give
/// the base itself. Method and worked case: `docs/methods/effects-on-the-network.md`.
public final class NetworkChanges {
    private final Network base;
    private final List<Problem> problems = new ArrayList<>();
    private final List<AppliedChange> applied = new ArrayList<>();
    private final Additions additions;
    private final Openings openings;
    private final SortedMap<ElementId, Map<Attribute, FigureChanges>> figures = new TreeMap<>();

    private NetworkChanges(Network base) {
        this.base = base;
        this.additions = new Additions(base);
        this.openings = new Openings(base, additions);
    }

    /// Applies the changes, or says everything that is wrong with them.
    public static Applied apply(Network base, List<ActiveChange> changes) {
        return changes.isEmpty() ? new Applied.Done(base, List.of()) : new NetworkChanges(base).applyAll(changes);
    }

    private Applied applyAll(List<ActiveChange> changes) {
        List<ActiveChange> sorted =
                changes.stream().sorted(ActiveChange.BY_ORIGIN).toList();
        sorted.forEach(additions::collect);
        problems.addAll(additions.problems());
        sorted.forEach(this::collect);
        openings.ramps().forEach(this::rampCapacities);
        SortedMap<ElementId, Element> changed = additions.elements();
        applied.addAll(additions.applied());
        figures.forEach((id, byAttribute) -> compose(id, byAttribute, changed));
        openings.decide(changed, applied);
        if (!problems.isEmpty()) {
            return new Applied.Rejected(problems);
        }
        return switch (over(changed.values())) {
            case Built.Refused(List<Problem> refused) -> new Applied.Rejected(refused);
            case Built.Done(Network network) ->
                new Applied.Done(
                        network.withoutDwells(openings.withdrawn()),
                        applied.stream().sorted(AppliedChange.BY_ELEMENT).toList());
        };
    }

    private Built over(Collection<Element> changed) {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Dwell> dwells = new ArrayList<>();
        for (Element element : changed) {
            switch (element) {
                case Node node -> nodes.add(node);
                case Link link -> links.add(link);
                case Dwell dwell -> dwells.add(dwell);
            }
        }
        return base.with(nodes, links, dwells, openings.cleared());
    }

    private void collect(ActiveChange active) {
        ElementId id = active.change().element();
        if (!base.contains(id) && !additions.contains(id)) {
            problem(active, "is not in the network", "add it in the same set of changes, or name an existing element");
            return;
        }
        switch (active.change()) {
            case AddNode ignored -> {}
            case AddLink add -> openings.open(active, add.link().id());
            case Open open -> openings.open(active, open.element());
            case Close ignored -> close(active);
            case ClearHazard clear -> openings.clear(active, clear.element());
            case SetAttribute set -> figure(active, set.attribute()).ifPresent(f -> f.set(active, set.value()));
            case AddToAttribute add -> figure(active, add.attribute()).ifPresent(f -> f.add(active, add.delta()));
            case MultiplyAttribute by -> figure(active, by.attribute()).ifPresent(f -> f.multiply(active, by.factor()));
            case ChangeService service ->
                figure(active, Attribute.HEADWAY_HOURS).ifPresent(f -> f.set(active, service.headwayHours()));
        }
    }

    private void close(ActiveChange active) {
        openings.close(active).ifPresent(reason -> problem(active, reason, "close a link, a node or a transfer row"));
    }

    /// The composition of one figure, begun when it is first asked for; empty when the figure does not fit the
    /// element.
    private Optional<FigureChanges> figure(ActiveChange active, Attribute attribute) {
        ElementId id = active.change().element();
        if (id.kind() == ElementKind.AREA || !attribute.fits(id.kind())) {
            problem(
                    active,
                    "has no " + attribute.code(),
                    "use a figure that fits a " + id.kind().code());
            return Optional.empty();
        }
        return Optional.of(figures.computeIfAbsent(id, any -> new EnumMap<>(Attribute.class))
                .computeIfAbsent(attribute, any -> new FigureChanges(id, attribute)));
    }

    /// A link that opens by degrees begins with a part of its capacity.
    private void rampCapacities(Openings.Ramp ramp) {
        Map<Attribute, FigureChanges> changing =
                figures.computeIfAbsent(ramp.link(), any -> new EnumMap<>(Attribute.class));
        for (Attribute attribute : Attribute.values()) {
            boolean known =
                    find(ramp.link()).flatMap(link -> link.value(attribute)).isPresent();
            if (attribute.isCapacity() && (known || changing.containsKey(attribute))) {
                changing.computeIfAbsent(attribute, any -> new FigureChanges(ramp.link(), attribute))
                        .rampUp(ramp.by());
            }
        }
    }

    private void compose(
            ElementId id, Map<Attribute, FigureChanges> byAttribute, SortedMap<ElementId, Element> changed) {
        Element element = find(id).orElseThrow();
        Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
        values.putAll(element.values());
        byAttribute.forEach((attribute, changes) -> {
            Value before = element.values().get(attribute);
            List<Problem> found = changes.problems(before);
            problems.addAll(found);
            if (found.isEmpty()) {
                Value after = changes.compose(before);
                values.put(attribute, after);
                applied.add(new AppliedChange.FigureChanged(
                        id, attribute, Optional.ofNullable(before), after, changes.all()));
            }
        });
        changed.put(id, element.withValues(values));
    }

    private Optional<Element> find(ElementId id) {
        return additions.find(id).or(() -> base.findElement(id));
    }

    private void problem(ActiveChange active, String what, String advice) {
        problems.add(new Problem(
                active.change().element().reference() + " in a change by " + active.origin(), what, advice));
    }
}
