package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.valuation.Gain;

/// The figures of one gain: money with its three parts, tonnes, tonne-days and CO2, all with the same inputs.
///
/// @param kind    family of the figures, the first word of their ids
/// @param base    arguments of their ids, without the measure
/// @param period  `/year` for yearly values, empty for a sum over months
/// @param method  page under `docs/methods`
/// @param trail   what they were made from
/// @param subject what is gained or lost, for the labels
record GainFigures(
        String kind, SortedMap<String, String> base, String period, String method, InputTrail trail, String subject) {

    List<Figure> of(Gain gain) {
        return List.of(
                figure("money", subject + ": generalised cost", "USD", gain.moneyUsd(), ""),
                figure("money-transport", subject + ": of it transport", "USD", gain.transportUsd(), PART),
                figure(
                        "money-unserved",
                        subject + ": of it tonnes without room, by the next best means",
                        "USD",
                        gain.unservedUsd(),
                        PART),
                figure("money-time", subject + ": of it value of time", "USD", gain.timeUsd(), PART),
                figure("tonnes", subject + ": cargo that finds room", "t", gain.tonnes(), ""),
                figure(
                        "tonne-days",
                        subject + ": transit of cargo that moves either way",
                        "t·days",
                        gain.tonneDays(),
                        ""),
                figure("co2", subject + ": CO2e", "kg", gain.co2Kg(), ""));
    }

    private static final String PART = "a part may have either sign; only the sum of the three is the result";

    private Figure figure(String measure, String label, String unit, Runs runs, String note) {
        SortedMap<String, String> arguments = new TreeMap<>(base);
        arguments.put("measure", measure);
        List<Input> inputs = trail.inputs();
        Grade grade = trail.grade();
        return Figure.spanning(new FigureId(kind, arguments), label, unit + period, runs, grade, method, inputs, note);
    }
}
