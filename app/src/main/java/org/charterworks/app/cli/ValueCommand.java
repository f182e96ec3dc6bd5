package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Cluster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What projects are worth, with and without.
@Command(
        name = "value",
        description =
                "What each project adds alone (PINT) and what is lost without it (TOOT); clusters found. Never added up.")
final class ValueCommand extends ReadingCommand {

    /// One project or one cluster.
    static final class Subject {

        @Option(names = "--project", paramLabel = "ID", description = "This project only.")
        private @Nullable String project;

        @Option(names = "--cluster", paramLabel = "ID", description = "This cluster only, as the table names it.")
        private @Nullable String cluster;
    }

    @ArgGroup
    private @Nullable Subject subject;

    @Mixin
    private MomentOptions moment;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        Scenario scenario = moment.scenario(workspace);
        LocalDate on = moment.on().orElse(scenario.referenceOn());
        String dateRule = moment.on().isPresent() ? "as asked" : "the scenario's reference date";
        Appraisal appraisal = workspace.appraisal();
        SortedSet<ProjectId> valued = appraisal.worth(scenario, on).projects();
        ValueReport report = new ValueReport(
                workspace.programme(),
                scenario,
                on,
                dateRule,
                lines(workspace, scenario, on, valued),
                clusters(workspace, scenario, on));
        return Answer.of(report.json(), new ValueText(report, figures.ids()).print());
    }

    private List<ValueReport.Line> lines(
            Workspace workspace, Scenario scenario, LocalDate on, SortedSet<ProjectId> valued) {
        List<ProjectId> asked = new ArrayList<>();
        if (subject == null) {
            asked.addAll(valued);
        } else if (subject.project != null) {
            ProjectId project = DelayCommand.project(workspace, subject.project).id();
            if (!valued.contains(project)) {
                throw Stop.noAnswer(
                        project + " cannot be put in or taken out on " + on + " in the scenario " + scenario.id()
                                + ": it has no effect on the network that rests on a date to come and is delivered by then",
                        "choose another date or scenario, or one of these",
                        valued.stream().map(ProjectId::value).toList());
            }
            asked.add(project);
        }
        return asked.stream()
                .map(project -> line(workspace.appraisal(), scenario, on, new TreeSet<>(List.of(project))))
                .sorted(Comparator.comparingDouble(ValueReport.Line::lastInUsd).reversed())
                .toList();
    }

    private static ValueReport.Line line(
            Appraisal appraisal, Scenario scenario, LocalDate on, SortedSet<ProjectId> projects) {
        return new ValueReport.Line(
                projects,
                appraisal.aloneFigures(scenario, on, projects),
                appraisal.lastInFigures(scenario, on, projects));
    }

    private List<ValueReport.Together> clusters(Workspace workspace, Scenario scenario, LocalDate on) {
        if (subject != null && subject.project != null) {
            return List.of();
        }
        List<Cluster> found = workspace.appraisal().clusters(scenario, on);
        List<Cluster> asked = found;
        if (subject != null) {
            asked = found.stream()
                    .filter(cluster -> cluster.id().equals(subject.cluster))
                    .toList();
            if (asked.isEmpty()) {
                throw Stop.noAnswer(
                        "no cluster is called \"" + subject.cluster + "\" on " + on + " in the scenario "
                                + scenario.id(),
                        "clusters are found by the model, named after their first piece",
                        found.stream().map(Cluster::id).toList());
            }
        }
        return asked.stream()
                .map(cluster -> together(workspace.appraisal(), scenario, on, cluster))
                .toList();
    }

    private static ValueReport.Together together(
            Appraisal appraisal, Scenario scenario, LocalDate on, Cluster cluster) {
        SortedSet<ProjectId> all = new TreeSet<>(cluster.pieces());
        all.addAll(cluster.waitsFor());
        return new ValueReport.Together(
                cluster, line(appraisal, scenario, on, cluster.pieces()), line(appraisal, scenario, on, all));
    }
}
