package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.JointDelay;

/// The figures of several projects late together: the loss, then each project's share of the money.
///
/// @param trail what they were made from
record JointFigures(Scenario scenario, JointDelay joint, InputTrail trail) {

    List<Figure> of() {
        String late = joint.monthsLate().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining("+"));
        SortedMap<String, String> base = new TreeMap<>();
        base.put("scenario", scenario.id().value());
        base.put("variant", "joint");
        base.put("late", late);
        String subject = "lost when " + joint.monthsLate().size() + " projects are late together";
        List<Figure> figures =
                new ArrayList<>(new GainFigures("delay", base, "", "delay-cost", trail, subject).of(joint.loss()));
        joint.shares().forEach((project, share) -> {
            figures.add(share(base, "share-money-" + project, project + "'s share: money", "USD", share.moneyUsd()));
            figures.add(share(base, "share-tonnes-" + project, project + "'s share: cargo", "t", share.tonnes()));
        });
        return figures;
    }

    private Figure share(SortedMap<String, String> base, String measure, String label, String unit, Runs runs) {
        SortedMap<String, String> arguments = new TreeMap<>(base);
        arguments.put("measure", measure);
        return Figure.spanning(
                new FigureId("delay", arguments),
                label,
                unit,
                runs,
                trail.grade(),
                "delay-cost",
                trail.inputs(),
                "shares of late projects add up to the loss");
    }
}
