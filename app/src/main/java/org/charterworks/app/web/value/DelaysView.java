package org.charterworks.app.web.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;

/// What the same delay costs for every project that does something to the network, dearest first.
///
/// @param months    how much later each comes, one at a time
/// @param rows      those with a price above nothing in at least one variant
/// @param free      those whose delay costs nothing in the model
/// @param notPriced those that cannot be late in this scenario, with the reason
public record DelaysView(int months, List<Row> rows, List<Ref> free, List<NotPriced> notPriced) {

    public DelaysView {
        rows = List.copyOf(rows);
        free = List.copyOf(free);
        notPriced = List.copyOf(notPriced);
    }

    /// A project with the cost of its delay.
    public record Row(
            Ref project, DateText planned, FigureView alone, FigureView lastIn, FigureView tonnes, double usd) {}

    /// A project without a price.
    public record NotPriced(Ref project, String reason) {}

    static DelaysView of(Appraisal appraisal, Scenario scenario, Register register, int months, Words words) {
        List<Row> rows = new ArrayList<>();
        List<Ref> free = new ArrayList<>();
        List<NotPriced> notPriced = new ArrayList<>();
        for (ProjectId id : appraisal.programme().projectsWithEffects()) {
            Optional<Project> project = register.findProject(id);
            if (project.isEmpty()) {
                continue;
            }
            Ref ref = new Ref(id.value(), project.get().name(), "/whatif?project=" + id + "&months=" + months);
            Delay alone = appraisal.delay(scenario, id, months, Variant.ALONE);
            Delay lastIn = appraisal.delay(scenario, id, months, Variant.LAST_IN);
            if (alone instanceof Delay.Priced first && lastIn instanceof Delay.Priced second) {
                Row row = row(appraisal, scenario, ref, first, second, words);
                if (row.usd() > 0
                        || first.loss().moneyUsd().highest() > 0
                        || second.loss().moneyUsd().highest() > 0) {
                    rows.add(row);
                } else {
                    free.add(ref);
                }
            } else if (alone instanceof Delay.NotPriced nothing) {
                notPriced.add(new NotPriced(ref, nothing.reason()));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::usd)
                .reversed()
                .thenComparing(row -> row.project().id()));
        return new DelaysView(months, rows, free, notPriced);
    }

    private static Row row(
            Appraisal appraisal, Scenario scenario, Ref ref, Delay.Priced alone, Delay.Priced lastIn, Words words) {
        List<Figure> first = appraisal.figures(scenario, alone);
        List<Figure> second = appraisal.figures(scenario, lastIn);
        return new Row(
                ref,
                words.shown(lastIn.planned()),
                FigureView.of(first.get(0), words),
                FigureView.of(second.get(0), words),
                FigureView.of(second.get(4), words),
                Math.max(first.get(0).central(), second.get(0).central()));
    }
}
