package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.RiskGroup;
import org.charterworks.network.resilience.Loss;
import org.charterworks.network.resilience.LossEvent;
import org.charterworks.network.resilience.Losses;
import org.charterworks.roadmap.figure.Runs;

/// What the loss of each element of a day's network would do to the traffic: N-1 of every open link and
/// every node,
/// all members of each shared-risk group at once, and each two of them (N-2); `docs/methods/resilience.md`.
public final class ResilienceModel {
    private final TrafficModel model;
    private final Map<TrafficQuestion, List<LossLine>> kept = new ConcurrentHashMap<>();

    public ResilienceModel(TrafficModel model) {
        this.model = model;
    }

    /// Every event, worst first on central inputs: by unserved tonnes, then by extra cost.
    public List<LossLine> losses(TrafficQuestion question) {
        return kept.computeIfAbsent(question, each -> compute(model.traffic(each)));
    }

    private List<LossLine> compute(Traffic traffic) {
        Map<LossEvent, String> names = new HashMap<>();
        List<LossEvent> events = events(traffic.snapshot().network(), names);
        Map<LossEvent, List<Loss>> byEvent = new HashMap<>();
        for (Estimate estimate : Estimate.values()) {
            TrafficRun run = traffic.run(estimate);
            Losses losses = new Losses(run.problem(), run.result(), run.known().copy());
            events.forEach(event ->
                    byEvent.computeIfAbsent(event, _ -> new ArrayList<>()).add(losses.of(event)));
        }
        return events.stream()
                .map(event -> line(event, names.getOrDefault(event, ""), byEvent.getOrDefault(event, List.of())))
                .sorted(Comparator.comparingDouble(
                                (LossLine line) -> line.unserved().central())
                        .thenComparingDouble(line -> line.extraUsd().central())
                        .thenComparingDouble(line -> line.unserved().highest())
                        .reversed()
                        .thenComparing(line -> line.event().id()))
                .toList();
    }

    private static LossLine line(LossEvent event, String name, List<Loss> three) {
        SortedSet<DemandId> losing = new TreeSet<>();
        three.forEach(loss -> losing.addAll(loss.unservedByDemand().keySet()));
        return new LossLine(event, name, runs(three, Loss::unservedTonnes), runs(three, Loss::extraCostUsd), losing);
    }

    private static Runs runs(List<Loss> three, ToDoubleFunction<Loss> number) {
        return new Runs(
                number.applyAsDouble(three.get(0)),
                number.applyAsDouble(three.get(1)),
                number.applyAsDouble(three.get(2)));
    }

    /// What can be lost that cargo could use.
    ///
    /// @param names  filled with the names of groups and pairs
    private List<LossEvent> events(Network network, Map<LossEvent, String> names) {
        List<LossEvent> events = new ArrayList<>();
        for (Link link : network.links()) {
            if (carriesCargo(link)) {
                boolean served = link.value(Attribute.HEADWAY_HOURS).isPresent();
                events.add(LossEvent.of(served ? LossEvent.Kind.SERVICE : LossEvent.Kind.LINK, link.id()));
            }
        }
        for (Node node : network.nodes()) {
            if (network.linksAt(node.id()).stream().anyMatch(ResilienceModel::carriesCargo)) {
                boolean border = node.kind() == NodeKind.BORDER_CROSSING;
                events.add(LossEvent.of(border ? LossEvent.Kind.BORDER : LossEvent.Kind.NODE, node.id()));
            }
        }
        for (RiskGroup group : model.programme().inventory().riskGroups()) {
            List<ElementId> members = group.elements().stream()
                    .filter(member -> touchesCargo(member, network))
                    .toList();
            if (!members.isEmpty()) {
                LossEvent whole = new LossEvent(LossEvent.Kind.GROUP, group.id().value(), members);
                names.put(whole, group.name());
                events.add(whole);
                pairs(group, members).forEach(pair -> {
                    names.put(pair, group.name());
                    events.add(pair);
                });
            }
        }
        return events;
    }

    /// Each two of three or more members; with two the group itself is the pair.
    private static List<LossEvent> pairs(RiskGroup group, List<ElementId> members) {
        List<LossEvent> pairs = new ArrayList<>();
        for (int i = 0; i < members.size() && members.size() > 2; i++) {
            for (int j = i + 1; j < members.size(); j++) {
                String id = group.id() + " " + members.get(i).value() + "+"
                        + members.get(j).value();
                pairs.add(new LossEvent(LossEvent.Kind.PAIR, id, List.of(members.get(i), members.get(j))));
            }
        }
        return pairs;
    }

    private static boolean carriesCargo(Link link) {
        return link.isOpen() && Layer.TRANSPORT.contains(link.layer());
    }

    private static boolean touchesCargo(ElementId member, Network network) {
        return switch (member) {
            case LinkId link ->
                network.findLink(link).filter(ResilienceModel::carriesCargo).isPresent();
            case NodeId node ->
                network.findNode(node).isPresent()
                        && network.linksAt(node).stream().anyMatch(ResilienceModel::carriesCargo);
            case DwellId dwell -> network.findDwell(dwell).isPresent();
            case AreaId _ -> false;
        };
    }
}
