package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.attribution.Shapley;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Cluster;
import org.charterworks.roadmap.valuation.ShapleyWorth;
import org.charterworks.roadmap.valuation.Synergy;
import org.charterworks.roadmap.valuation.WithWithout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What projects are worth, with and without.
@Command(
        name = "value",
        description =
                "What each project adds alone (PINT), its share of the whole (Shapley) and what is lost without it (TOOT);"
                        + " clusters found. Never added up.")
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

    @Option(
            names = "--pairs",
            description = "Also what each two projects are worth together beyond one by one, and what is"
                    + " behind a project or cluster: routes and bottlenecks.")
    private boolean pairs;

    @Option(
            names = "--shares",
            description =
                    "Also shares of the whole where many projects move cargo; up to twelve they are always there.")
    private boolean shares;

    @Option(names = "--total", description = "Refused: says why values of projects are not added up.")
    private boolean total;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "For shares that have to be estimated from a sample (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private MomentOptions moment;

    @Mixin
    private MoneyOptions money;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if (total) {
            throw Stop.refused(
                    "values of projects are not added up: alone (PINT) and last in (TOOT) count what projects do together"
                            + " never or several times, so their sums mean nothing",
                    "the package is valued as a package: charterworks value prints it, and shares (Shapley) that add up"
                            + " to it");
        }
        Scenario scenario = moment.scenario(workspace);
        LocalDate on = moment.on().orElse(scenario.referenceOn());
        String dateRule = moment.on().isPresent() ? "as asked" : "the scenario's reference date";
        Appraisal appraisal = workspace.appraisal();
        SortedSet<ProjectId> valued = appraisal.worth(scenario, on).projects();
        Optional<ShapleyWorth> found =
                shares || appraisal.worth(scenario, on).movingCargo().size() <= Shapley.MOST_ENUMERATED
                        ? Optional.of(appraisal.shapley(scenario, on, seed))
                        : Optional.empty();
        List<ValueReport.Line> lines = lines(workspace, scenario, on, valued, found.isPresent());
        ValueReport report = new ValueReport(
                workspace.programme(),
                scenario,
                on,
                dateRule,
                lines,
                clusters(workspace, scenario, on),
                valued.isEmpty() ? List.of() : appraisal.lastInFigures(scenario, on, valued),
                found,
                pairs ? synergies(appraisal, scenario, on) : List.of());
        ValueText text = new ValueText(report, figures.ids());
        if (!money.isWanted()) {
            return Answer.of(report.json(), text.print());
        }
        MoneyReport inMoney = inMoney(workspace, scenario, on);
        return Answer.of(
                report.json().put("money", inMoney.json()),
                text.print().andThen(new MoneyText(inMoney, figures.ids()).print()));
    }

    private MoneyReport inMoney(Workspace workspace, Scenario scenario, LocalDate on) {
        MoneyReport.Asking asking = new MoneyReport.Asking(
                workspace.appraisal(), scenario, on, money.terms(workspace), money.rules(workspace));
        SortedSet<ProjectId> all = workspace.appraisal().money().projects(scenario);
        List<SortedSet<ProjectId>> groups = new ArrayList<>();
        if (subject != null && subject.project != null) {
            groups.add(new TreeSet<>(
                    List.of(DelayCommand.project(workspace, subject.project).id())));
        } else if (subject != null) {
            clusters(workspace, scenario, on)
                    .forEach(cluster -> groups.add(cluster.cluster().pieces()));
        } else {
            all.forEach(project -> groups.add(new TreeSet<>(List.of(project))));
            clusters(workspace, scenario, on)
                    .forEach(cluster -> groups.add(cluster.cluster().pieces()));
            groups.add(all);
        }
        return MoneyReport.of(asking, List.copyOf(new LinkedHashSet<>(groups)));
    }

    private List<ValueReport.Line> lines(
            Workspace workspace, Scenario scenario, LocalDate on, SortedSet<ProjectId> valued, boolean withShares) {
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
                .map(project -> line(workspace.appraisal(), scenario, on, new TreeSet<>(List.of(project)), withShares))
                .sorted(Comparator.comparingDouble(ValueReport.Line::orderUsd).reversed())
                .toList();
    }

    /// Pairs of the projects that do something, or of the one asked for with each of them.
    private List<Synergy> synergies(Appraisal appraisal, Scenario scenario, LocalDate on) {
        WithWithout worth = appraisal.worth(scenario, on);
        List<Synergy> all = appraisal.synergies(scenario, on, List.copyOf(worth.movingCargo()));
        return subject == null || subject.project == null
                ? all
                : all.stream()
                        .filter(pair -> pair.one().value().equals(subject.project)
                                || pair.other().value().equals(subject.project))
                        .toList();
    }

    private ValueReport.Line line(
            Appraisal appraisal, Scenario scenario, LocalDate on, SortedSet<ProjectId> projects, boolean withShare) {
        return new ValueReport.Line(
                projects,
                appraisal.aloneFigures(scenario, on, projects),
                withShare ? appraisal.shareFigures(scenario, on, projects.first(), seed) : List.of(),
                appraisal.lastInFigures(scenario, on, projects),
                pairs && subject != null ? Optional.of(appraisal.rerouting(scenario, on, projects)) : Optional.empty());
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

    private ValueReport.Together together(Appraisal appraisal, Scenario scenario, LocalDate on, Cluster cluster) {
        SortedSet<ProjectId> all = new TreeSet<>(cluster.pieces());
        all.addAll(cluster.waitsFor());
        return new ValueReport.Together(
                cluster,
                ClusterText.name(appraisal.programme(), appraisal.name(cluster)),
                line(appraisal, scenario, on, cluster.pieces(), false),
                line(appraisal, scenario, on, all, false));
    }
}
