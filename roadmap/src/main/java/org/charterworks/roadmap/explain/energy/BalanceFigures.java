package org.charterworks.roadmap.explain.energy;

import java.util.List;
import java.util.Map;
import org.charterworks.network.energy.Balance;
import org.charterworks.network.energy.EnergyPoint;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;

/// What is served and what is not, as figures: every row of supply and demand is an input.
final class BalanceFigures {
    private final EnergyQuestion question;
    private final EnergySystem system;
    private final List<EnergyPoint> points;

    BalanceFigures(EnergyQuestion question, EnergySystem system, List<EnergyPoint> points) {
        this.question = question;
        this.system = system;
        this.points = points;
    }

    Answers.Balanced answer() {
        Balance low = balance(Estimate.LOW);
        Balance central = balance(Estimate.CENTRAL);
        Balance high = balance(Estimate.HIGH);
        return new Answers.Balanced(
                central,
                List.of(
                        figure(
                                "demand",
                                "stated demand",
                                new Runs(low.demand(), central.demand(), high.demand()),
                                central),
                        figure(
                                "served",
                                "demand that can be served",
                                new Runs(low.served(), central.served(), high.served()),
                                central),
                        figure(
                                "unserved",
                                "demand that cannot be served",
                                new Runs(low.unserved(), central.unserved(), high.unserved()),
                                central)));
    }

    private Balance balance(Estimate estimate) {
        return EnergyAppraisal.balance(system, question, points, estimate);
    }

    private Figure figure(String measure, String label, Runs runs, Balance central) {
        EnergyInputs inputs = new EnergyInputs();
        points.stream()
                .filter(point -> !measure.equals("demand") || !point.role().isSupply())
                .forEach(point -> inputs.value(
                        point.role().code() + " " + point.name(),
                        point.amount(),
                        question.carrier().unit()));
        String note = central.unknown().isEmpty()
                ? ""
                : "without lines whose capacity is not known: "
                        + String.join(
                                ", ",
                                central.unknown().stream().map(LinkId::value).toList());
        return Figure.spanning(
                question.id("balance", Map.of("measure", measure)),
                question.carrier().code() + ", " + question.season().code() + ": " + label,
                question.carrier().unit(),
                runs,
                inputs.grade(),
                "energy-balance",
                inputs.list(),
                measure.equals("demand") ? "" : note);
    }
}
