package org.charterworks.app.web.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;
import org.jspecify.annotations.Nullable;

/// What it costs when one project comes later, as pages show it.
///
/// @param months  how much later
/// @param sides   one for each variant; empty when there is nothing to price
/// @param reason  why there is nothing to price, empty otherwise
/// @param advice  what would make it possible, empty otherwise
/// @param moved   milestones that move, with the day they move to
/// @param waiting pieces of the same cluster that come later than the project, with their day
/// @param curve   the cost by month, null when there is nothing to price
public record DelayView(
        Ref project,
        int months,
        List<Side> sides,
        String reason,
        String advice,
        List<Dated> moved,
        List<Dated> waiting,
        @Nullable Drawing curve) {

    public DelayView {
        sides = List.copyOf(sides);
        moved = List.copyOf(moved);
        waiting = List.copyOf(waiting);
    }

    /// The figures of one variant.
    ///
    /// @param code  `alone` or `last-in`
    /// @param parts what the money is made of
    public record Side(String code, FigureView money, FigureView tonnes, FigureView days, List<FigureView> parts) {}

    /// Something with its day and why that day.
    public record Dated(Ref what, DateText on, String why) {}

    /// Whether there is a price.
    public boolean isPriced() {
        return !sides.isEmpty();
    }

    static DelayView of(Appraisal appraisal, Scenario scenario, Project project, int months, Words words) {
        Ref ref = new Ref(project.id().value(), project.name(), "/projects/" + project.id());
        List<Side> sides = new ArrayList<>();
        List<Dated> moved = List.of();
        for (Variant variant : Variant.values()) {
            switch (appraisal.delay(scenario, project.id(), months, variant)) {
                case Delay.NotPriced nothing -> {
                    return new DelayView(
                            ref, months, List.of(), nothing.reason(), nothing.advice(), List.of(), List.of(), null);
                }
                case Delay.Priced priced -> {
                    sides.add(side(appraisal.figures(scenario, priced), variant, words));
                    moved = milestones(priced.moved(), words);
                }
            }
        }
        List<Dated> waiting = appraisal.laterPieces(scenario, project.id()).entrySet().stream()
                .map(piece -> new Dated(
                        new Ref(piece.getKey().value(), "", "/projects/" + piece.getKey()),
                        words.shown(piece.getValue().on()),
                        piece.getValue().why()))
                .toList();
        return new DelayView(
                ref, months, sides, "", "", moved, waiting, DelayCurve.of(appraisal, scenario, project, months, words));
    }

    private static Side side(List<Figure> figures, Variant variant, Words words) {
        List<FigureView> views =
                figures.stream().map(figure -> FigureView.of(figure, words)).toList();
        return new Side(variant.code(), views.get(0), views.get(4), views.get(5), views.subList(1, 4));
    }

    private static List<Dated> milestones(SortedMap<?, Delivery> moved, Words words) {
        return moved.entrySet().stream()
                .map(entry -> {
                    String id = entry.getKey().toString();
                    String project = id.substring(0, id.indexOf('/'));
                    return new Dated(
                            new Ref(id, "", "/projects/" + project),
                            words.shown(entry.getValue().on()),
                            entry.getValue().why());
                })
                .toList();
    }
}
