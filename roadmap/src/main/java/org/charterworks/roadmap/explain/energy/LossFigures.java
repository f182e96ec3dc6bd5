package org.charterworks.roadmap.explain.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterworks.network.energy.EnergyFacts;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.LineLoss;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.energy.TransferNetwork;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;

/// The loss of a link as figures: what remains, and what of its flow finds no room.
final class LossFigures {
    private final EnergyQuestion question;
    private final EnergySystem system;
    private final EnergyFacts facts;
    private final TransferNetwork network;

    LossFigures(EnergyQuestion question, EnergySystem system, EnergyFacts facts) {
        this.question = question;
        this.system = system;
        this.facts = facts;
        this.network = TransferNetwork.of(system, question.carrier(), question.season(), Estimate.CENTRAL);
    }

    Answers.Lost of(Link link) {
        LineLoss loss = LineLoss.of(network, link, EnergyAppraisal.flows(facts));
        List<Figure> figures = new ArrayList<>();
        if (loss instanceof LineLoss.Known known) {
            figures.add(figure("remaining", link, known, known.remaining().knownAmount(), known.remaining()));
            known.unserved().ifPresent(left -> figures.add(figure("unserved", link, known, left, known.spare())));
        }
        return new Answers.Lost(link, loss, figures);
    }

    private Figure figure(String measure, Link link, LineLoss.Known known, double number, Transfer rest) {
        EnergyInputs inputs = new EnergyInputs();
        boolean ofFlow = measure.equals("unserved");
        if (ofFlow) {
            flow(inputs, link.id());
        }
        if (rest instanceof Transfer.Limited limited) {
            limited.ways().stream()
                    .flatMap(way -> way.links().stream())
                    .distinct()
                    .forEach(id -> {
                        capacity(inputs, id);
                        if (ofFlow) {
                            flow(inputs, id);
                        }
                    });
        }
        inputs.zone(known.from()).zone(known.to());
        String what = ofFlow ? ": what of its flow finds no room" : ": what the other ways can take";
        return Figure.spanning(
                question.id("loss", Map.of("link", link.id().value(), "measure", measure)),
                "without " + TransferFigures.name(link) + what,
                question.carrier().unit(),
                new Runs(number, number, number),
                inputs.grade(),
                "line-loss",
                inputs.list(),
                note(rest, ofFlow));
    }

    private static String note(Transfer rest, boolean ofFlow) {
        List<LinkId> unknown = switch (rest) {
            case Transfer.Limited limited -> limited.notCounted();
            case Transfer.NotKnown(List<LinkId> notCounted) -> notCounted;
            case Transfer.NotJoined() -> List.of();
        };
        if (unknown.isEmpty()) {
            return ofFlow ? "flows that are not published count as none" : "";
        }
        return (ofFlow ? "an upper bound" : "a lower bound") + ": the capacity is not known of "
                + String.join(", ", unknown.stream().map(LinkId::value).toList());
    }

    private void capacity(EnergyInputs inputs, LinkId id) {
        Link link = system.network().link(id);
        system.capacity(link, question.carrier(), link.from(), question.season())
                .ifPresent(value -> inputs.value(
                        "capacity of " + TransferFigures.name(link),
                        value,
                        question.carrier().unit()));
    }

    private void flow(EnergyInputs inputs, LinkId id) {
        facts.flows().stream()
                .filter(flow -> flow.link().equals(id))
                .forEach(flow -> flow.findAmount()
                        .ifPresent(value -> inputs.value(
                                "flow on " + id.value() + ", " + flow.period() + " (published: " + flow.published()
                                        + ")",
                                value,
                                question.carrier().unit())));
    }
}
