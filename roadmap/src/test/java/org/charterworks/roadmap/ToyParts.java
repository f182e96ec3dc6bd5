package org.charterworks.roadmap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Built;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.register.Register;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.SectionId;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.valuation.NextBest;

/// The parts of toy programmes, with figures nobody published: one agreement, one kind of cargo, links between
/// places.
final class ToyParts {

    static final SourceKey TOY = new SourceKey("toy");

    private static final CommodityId GRAIN = new CommodityId("grain");
    private static final NodeId MINE = new NodeId("mine");
    private static final NodeId PORT = new NodeId("port");

    private ToyParts() {}

    static Instrument charter(String signedOn, Provision... provisions) {
        return Instrument.of(
                "TOY",
                "A toy agreement",
                new Signature(LocalDate.parse(signedOn), "Here", ZoneOffset.UTC, List.of()),
                new CountingRule(false, "calendar months"),
                List.of(),
                List.of(new Verb(new VerbId("intend to"), Force.INTENT, Verb.CreatesCommitment.YES)),
                List.of(new Section(new SectionId("I"), "Links", Verified.TEXT, List.of(provisions))));
    }

    static Milestone.Forecast forecast(String period) {
        return new Milestone.Forecast(null, PeriodDate.of(period), null, null, Basis.SOURCE, "", null);
    }

    /// A railway of 100 km between the mine and the port.
    static Link railway(
            String id, LinkStatus status, double capacityTonnesPerYear, double hours, double costUsdPerTonne) {
        return railway(id, MINE, PORT, status, capacityTonnesPerYear, hours, costUsdPerTonne);
    }

    static Link railway(
            String id,
            NodeId from,
            NodeId to,
            LinkStatus status,
            double capacityTonnesPerYear,
            double hours,
            double costUsdPerTonne) {
        Map<Attribute, Value> values = Map.of(
                Attribute.LENGTH_KM, exactly(100),
                Attribute.TRAVEL_HOURS, exactly(hours),
                Attribute.COST_USD_PER_TONNE, exactly(costUsdPerTonne),
                Attribute.CAPACITY_TONNES_PER_YEAR, exactly(capacityTonnesPerYear),
                Attribute.CO2_GRAMS_PER_TONNE_KM, exactly(20));
        return new Link(new LinkId(id), id, from, to, Layer.RAIL, "1520", status, true, values, "");
    }

    /// The network of some links and the nodes they name.
    static Network network(Link... links) {
        Map<NodeId, Node> nodes = new TreeMap<>();
        for (Link link : links) {
            for (NodeId end : List.of(link.from(), link.to())) {
                nodes.putIfAbsent(end, new Node(end, end.value(), "XX", NodeKind.JUNCTION, 40, 50, "", Map.of(), ""));
            }
        }
        return switch (Network.of(nodes.values(), List.of(links), List.of(), List.of())) {
            case Built.Done(Network network) -> network;
            case Built.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /// Grain from the mine to the port, the same in every year.
    static Demand grain(double tonnesPerYear) {
        return grain(MINE, PORT, tonnesPerYear);
    }

    static Demand grain(NodeId from, NodeId to, double tonnesPerYear) {
        return new Demand(
                new DemandId("D1"),
                from,
                to,
                GRAIN,
                Set.of(Layer.RAIL),
                new TreeMap<>(Map.of(2026, exactly(tonnesPerYear))));
    }

    /// A tonne without room costs 50 USD, an hour of a tonne 0.5 USD.
    static Programme programme(Register register, Network network, Demand demand, ProjectEffect... effects) {
        return programme(register, network, demand, List.of(effects), 50, 0.5);
    }

    static Programme programme(
            Register register,
            Network network,
            Demand demand,
            List<ProjectEffect> effects,
            double unservedUsd,
            double hourUsd) {
        String price = NextBest.UNSERVED_COST;
        return new Programme(
                register,
                network,
                List.of(demand),
                Map.of(GRAIN, new Commodity(GRAIN, "grain", exactly(hourUsd), "")),
                effects,
                Map.of(Toys.forecast().id(), Toys.forecast()),
                Map.of(price, new Parameter(price, "price of a tonne without room", "USD/t", exactly(unservedUsd), "")),
                Defaults.NONE,
                List.of());
    }

    static Value exactly(double number) {
        return Value.exactly(number, TOY, Grade.MEDIUM);
    }
}
