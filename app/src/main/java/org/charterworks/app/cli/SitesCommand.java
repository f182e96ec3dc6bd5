package org.charterworks.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.explain.site.SiteComparison;
import org.charterworks.roadmap.explain.site.SiteQuestion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Sites for data centres on a day.
@Command(
        name = "sites",
        description = "Sites for data centres on a day, compared by power under N-1, fibre, latency and hazards.")
final class SitesCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Option(
            names = "--weight",
            paramLabel = "CRITERION=NUMBER",
            description = "Weight of a criterion, such as latency=2; only the proportion counts; 0 leaves it out. "
                    + "Repeatable: available_power, independent_routes, latency, hazard_distance.")
    private List<String> weights = List.of();

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        SiteQuestion question = new SiteQuestion(moment.scenario(workspace), moment.onOrToday(workspace), weights());
        if (workspace.sites().sites().isEmpty()) {
            throw Stop.noAnswer(
                    "the programme names no site", "add assets of kind data_centre to network/assets.csv", List.of());
        }
        if (workspace.sites().criteria(question).isEmpty()) {
            throw Stop.noAnswer(
                    "nothing says what sites are compared by",
                    "add criteria with their weights to network/site_criteria.csv",
                    List.of());
        }
        SiteComparison comparison = workspace.sites().compare(question);
        SitesReport report = new SitesReport(question, moment.dateRule(workspace), comparison);
        return Answer.of(report.json(), new SitesText(report, figures.ids())::print);
    }

    private SortedMap<Measure, Double> weights() {
        SortedMap<Measure, Double> set = new TreeMap<>();
        for (String each : weights) {
            int equals = each.indexOf('=');
            Optional<Measure> measure = equals < 0 ? Optional.empty() : Measure.findByCode(each.substring(0, equals));
            String number = each.substring(equals + 1);
            boolean fits = number.matches("[0-9]{1,3}(\\.[0-9]{1,9})?");
            if (measure.isEmpty() || !fits) {
                throw new ParameterException(
                        spec().commandLine(),
                        "--weight " + each + ": expected CRITERION=NUMBER with one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Measure.values())
                                                .map(Measure::code)
                                                .toList())
                                + " and a number from 0 to 999");
            }
            set.put(measure.get(), Double.valueOf(number));
        }
        return set;
    }
}
