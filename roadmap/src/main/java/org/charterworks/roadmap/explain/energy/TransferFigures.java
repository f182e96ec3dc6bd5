package org.charterworks.roadmap.explain.energy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.energy.TransferNetwork;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;

/// Transfers between zones as figures: the capacities of the cut and the grids passed are the inputs.
final class TransferFigures {
    private final EnergyQuestion question;
    private final EnergySystem system;
    private final Map<Estimate, TransferNetwork> networks = new EnumMap<>(Estimate.class);

    TransferFigures(EnergyQuestion question, EnergySystem system) {
        this.question = question;
        this.system = system;
        for (Estimate estimate : Estimate.values()) {
            networks.put(estimate, TransferNetwork.of(system, question.carrier(), question.season(), estimate));
        }
    }

    private TransferNetwork at(Estimate estimate) {
        TransferNetwork network = networks.get(estimate);
        if (network == null) {
            throw new IllegalStateException("no network at " + estimate);
        }
        return network;
    }

    Answers.Transferred of(Zone from, Zone to) {
        Transfer central = at(Estimate.CENTRAL).between(from, to);
        if (!(central instanceof Transfer.Limited limited)) {
            return new Answers.Transferred(from, to, central, Optional.empty());
        }
        Runs runs = new Runs(
                at(Estimate.LOW).between(from, to).knownAmount(),
                limited.amount(),
                at(Estimate.HIGH).between(from, to).knownAmount());
        EnergyInputs inputs = new EnergyInputs();
        limited.cut().forEach(link -> capacity(inputs, link));
        inputs.zone(from).zone(to);
        limited.ways()
                .forEach(way -> way.links().forEach(link -> {
                    passed(link).forEach(inputs::zone);
                }));
        Figure figure = Figure.spanning(
                question.id("transfer", Map.of("from", from.code(), "to", to.code(), "measure", "amount")),
                from.name() + " to " + to.name() + ": what can pass",
                question.carrier().unit(),
                runs,
                inputs.grade(),
                "transfer-capacity",
                inputs.list(),
                note(limited));
        return new Answers.Transferred(from, to, central, Optional.of(figure));
    }

    private List<Zone> passed(LinkId id) {
        Link link = system.network().link(id);
        TransferNetwork network = at(Estimate.CENTRAL);
        return List.of(
                network.findZone(link.from()).orElseThrow(),
                network.findZone(link.to()).orElseThrow());
    }

    private void capacity(EnergyInputs inputs, LinkId id) {
        Link link = system.network().link(id);
        system.capacity(link, question.carrier(), link.from(), question.season())
                .ifPresent(value -> inputs.value(
                        "capacity of " + name(link) + " (cut)",
                        value,
                        question.carrier().unit()));
    }

    static String name(Link link) {
        return link.name().isEmpty() ? link.id().value() : link.name();
    }

    static String note(Transfer.Limited limited) {
        return limited.notCounted().isEmpty()
                ? ""
                : "a lower bound: the capacity is not known of "
                        + String.join(
                                ", ",
                                limited.notCounted().stream().map(LinkId::value).toList());
    }
}
