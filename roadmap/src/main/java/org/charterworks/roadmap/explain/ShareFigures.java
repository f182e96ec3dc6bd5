package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.valuation.ShapleyWorth;

/// The figures of one project's share of what everything together is worth.
///
/// @param base  arguments of their ids, without the measure
/// @param trail what they were made from
record ShareFigures(SortedMap<String, String> base, InputTrail trail, ProjectId project) {

    List<Figure> of(ShapleyWorth worths) {
        ShapleyWorth.Share share = worths.share(project);
        return List.of(
                figure("money", "generalised cost", "USD/year", share.moneyUsd(), note(worths, share)),
                figure("tonnes", "cargo that finds room", "t/year", share.tonnes(), ""),
                figure("co2", "CO2e", "kg/year", share.co2Kg(), ""));
    }

    private static String note(ShapleyWorth worths, ShapleyWorth.Share share) {
        return worths.isExact()
                ? "exact; the shares of all projects add up to the package"
                : String.format(
                        Locale.ROOT,
                        "estimated from %d orders, standard error %.2f million USD; the shares of all projects add up to"
                                + " the package",
                        worths.orders(),
                        share.standardErrorUsd() / 1e6);
    }

    private Figure figure(String measure, String what, String unit, Runs runs, String note) {
        SortedMap<String, String> arguments = new TreeMap<>(base);
        arguments.put("measure", measure);
        return Figure.spanning(
                new FigureId("value", arguments),
                project + "'s share of what everything together is worth: " + what,
                unit,
                runs,
                trail.grade(),
                "shapley",
                trail.inputs(),
                note);
    }
}
