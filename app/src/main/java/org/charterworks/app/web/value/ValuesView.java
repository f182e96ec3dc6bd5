package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.charterworks.roadmap.valuation.Cluster;
import org.charterworks.roadmap.valuation.ShapleyWorth;
import org.jspecify.annotations.Nullable;

/// What projects are worth alone and when they alone are missing, and which are worth something only together.
///
/// There is no total: such a sum means nothing.
///
/// @param on       the day the values are stated for
/// @param rows     projects worth something in either view, most missed first
/// @param nothing  projects delivered by then that move no cargo in the model
/// @param clusters groups that are worth something only together
/// @param together what everything delivered by then adds, as one package; null when that is nothing
/// @param shares   how the shares of the package were found; null while they are being computed
public record ValuesView(
        DateText on,
        List<Row> rows,
        List<Ref> nothing,
        List<Group> clusters,
        @Nullable FigureView together,
        @Nullable ShareWay shares) {

    /// How shares were found.
    ///
    /// @param exact  whether they are exact
    /// @param states states that were asked for
    /// @param orders orders drawn when they are not
    public record ShareWay(boolean exact, int states, int orders, long seed) {}

    /// Less than this a year is the solver's rounding.
    private static final double NOTHING_USD = 1;

    public ValuesView {
        rows = List.copyOf(rows);
        nothing = List.copyOf(nothing);
        clusters = List.copyOf(clusters);
    }

    /// A project in all three views.
    ///
    /// @param share null while shares are being computed
    public record Row(
            Ref project, FigureView alone, @Nullable FigureView share, FigureView lastIn, double orderUsd) {}

    /// A cluster with its value as a group.
    public record Group(
            String id, String name, List<Ref> pieces, List<Ref> waitsFor, FigureView together, FigureView missing) {

        /// The page that explains the group.
        public String path() {
            return "/value/" + id;
        }
    }

    static ValuesView of(
            Appraisal appraisal,
            Scenario scenario,
            LocalDate on,
            Optional<ShapleyWorth> found,
            Register register,
            Words words) {
        List<Row> rows = new ArrayList<>();
        List<Ref> nothing = new ArrayList<>();
        for (ProjectId id : appraisal.worth(scenario, on).projects()) {
            SortedSet<ProjectId> only = new TreeSet<>(List.of(id));
            List<Figure> alone = appraisal.aloneFigures(scenario, on, only);
            List<Figure> lastIn = appraisal.lastInFigures(scenario, on, only);
            List<Figure> share = found.isEmpty() ? List.of() : appraisal.shareFigures(scenario, on, id, Shares.SEED);
            Figure missed = lastIn.get(0);
            if (isSomething(missed)
                    || isSomething(alone.get(0))
                    || share.stream().limit(1).anyMatch(ValuesView::isSomething)) {
                rows.add(new Row(
                        ref(id, register),
                        FigureView.of(alone.get(0), words),
                        share.isEmpty() ? null : FigureView.of(share.getFirst(), words),
                        FigureView.of(missed, words),
                        (share.isEmpty() ? missed : share.getFirst()).central()));
            } else {
                nothing.add(ref(id, register));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::orderUsd)
                .reversed()
                .thenComparing(row -> row.project().id()));
        List<Group> clusters = appraisal.clusters(scenario, on).stream()
                .map(cluster -> group(appraisal, scenario, on, cluster, register, words))
                .toList();
        SortedSet<ProjectId> all = appraisal.worth(scenario, on).projects();
        FigureView together = all.isEmpty()
                ? null
                : FigureView.of(appraisal.lastInFigures(scenario, on, all).getFirst(), words);
        return new ValuesView(
                words.shown(on),
                rows,
                nothing,
                clusters,
                together,
                found.map(shares ->
                                new ShareWay(shares.isExact(), shares.evaluations(), shares.orders(), shares.seed()))
                        .orElse(null));
    }

    private static boolean isSomething(Figure money) {
        return Math.max(Math.abs(money.low()), Math.abs(money.high())) > NOTHING_USD;
    }

    private static Group group(
            Appraisal appraisal, Scenario scenario, LocalDate on, Cluster cluster, Register register, Words words) {
        SortedSet<ProjectId> all = new TreeSet<>(cluster.pieces());
        all.addAll(cluster.waitsFor());
        return new Group(
                cluster.id(),
                ClusterPage.name(appraisal.programme(), appraisal.name(cluster), words),
                cluster.pieces().stream().map(id -> ref(id, register)).toList(),
                cluster.waitsFor().stream().map(id -> ref(id, register)).toList(),
                FigureView.of(appraisal.aloneFigures(scenario, on, all).get(0), words),
                FigureView.of(
                        appraisal.lastInFigures(scenario, on, cluster.pieces()).get(0), words));
    }

    static Ref ref(ProjectId id, Register register) {
        String name = register.findProject(id).map(Project::name).orElse("");
        return new Ref(id.value(), name, "/projects/" + id);
    }
}
