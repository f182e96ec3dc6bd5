package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/// What projects are worth alone and when they alone are missing, and which are worth something only together.
///
/// There is no total: such a sum means nothing.
///
/// @param on       the day the values are stated for
/// @param rows     projects worth something in either view, most missed first
/// @param nothing  projects delivered by then that move no cargo in the model
/// @param clusters groups that are worth something only together
public record ValuesView(DateText on, List<Row> rows, List<Ref> nothing, List<Group> clusters) {

    public ValuesView {
        rows = List.copyOf(rows);
        nothing = List.copyOf(nothing);
        clusters = List.copyOf(clusters);
    }

    /// A project in both views.
    public record Row(Ref project, FigureView alone, FigureView lastIn, FigureView tonnes, double missedUsd) {}

    /// A cluster with its value as a group.
    public record Group(List<Ref> pieces, List<Ref> waitsFor, FigureView together, FigureView missing) {}

    static ValuesView of(Appraisal appraisal, Scenario scenario, LocalDate on, Register register, Words words) {
        List<Row> rows = new ArrayList<>();
        List<Ref> nothing = new ArrayList<>();
        for (ProjectId id : appraisal.worth(scenario, on).projects()) {
            SortedSet<ProjectId> only = new TreeSet<>(List.of(id));
            List<Figure> alone = appraisal.aloneFigures(scenario, on, only);
            List<Figure> lastIn = appraisal.lastInFigures(scenario, on, only);
            Figure missed = lastIn.get(0);
            if (missed.high() > 0 || alone.get(0).high() > 0) {
                rows.add(new Row(
                        ref(id, register),
                        FigureView.of(alone.get(0), words),
                        FigureView.of(missed, words),
                        FigureView.of(lastIn.get(4), words),
                        missed.central()));
            } else {
                nothing.add(ref(id, register));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::missedUsd)
                .reversed()
                .thenComparing(row -> row.project().id()));
        List<Group> clusters = appraisal.clusters(scenario, on).stream()
                .map(cluster -> group(appraisal, scenario, on, cluster, register, words))
                .toList();
        return new ValuesView(words.shown(on), rows, nothing, clusters);
    }

    private static Group group(
            Appraisal appraisal, Scenario scenario, LocalDate on, Cluster cluster, Register register, Words words) {
        SortedSet<ProjectId> all = new TreeSet<>(cluster.pieces());
        all.addAll(cluster.waitsFor());
        return new Group(
                cluster.pieces().stream().map(id -> ref(id, register)).toList(),
                cluster.waitsFor().stream().map(id -> ref(id, register)).toList(),
                FigureView.of(appraisal.aloneFigures(scenario, on, all).get(0), words),
                FigureView.of(
                        appraisal.lastInFigures(scenario, on, cluster.pieces()).get(0), words));
    }

    private static Ref ref(ProjectId id, Register register) {
        String name = register.findProject(id).map(Project::name).orElse("");
        return new Ref(id.value(), name, "/projects/" + id);
    }
}
