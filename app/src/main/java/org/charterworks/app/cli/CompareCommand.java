package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.Routed;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The same pairs of places on two dates, or in two scenarios, side by side.
@Command(
        name = "compare",
        description = "Routes between the same places on two dates or in two scenarios, with the differences.")
final class CompareCommand extends ReadingCommand {

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            description = "May be repeated, with a --to for each; without any, every pair that has demand.")
    private List<String> from = new ArrayList<>();

    @Option(names = "--to", paramLabel = "PLACE", description = "May be repeated, in the order of --from.")
    private List<String> to = new ArrayList<>();

    @Mixin
    private PlaceOptions places;

    @Mixin
    private MomentOptions moment;

    @Option(names = "--against", paramLabel = "DATE", description = "The other day (default: the same day).")
    private @Nullable LocalDate against;

    @Option(
            names = "--against-scenario",
            paramLabel = "ID",
            description = "The other scenario (default: the same scenario).")
    private @Nullable String againstScenario;

    @Override
    Answer answer(Workspace workspace) {
        if (from.size() != to.size()) {
            throw wrong(from.size() + " times --from and " + to.size() + " times --to: give them in pairs");
        }
        if (against == null && againstScenario == null) {
            throw wrong("nothing to compare with: give --against DATE or --against-scenario ID");
        }
        Scenario scenario = moment.scenario(workspace);
        LocalDate on = moment.onOrToday(workspace);
        Scenario otherScenario =
                againstScenario == null ? scenario : MomentOptions.scenario(workspace, againstScenario);
        LocalDate otherOn = against == null ? on : against;
        List<CompareReport.Pair> pairs = new ArrayList<>();
        for (List<String> ends : pairs(workspace)) {
            pairs.add(new CompareReport.Pair(
                    answer(workspace, scenario, on, ends), answer(workspace, otherScenario, otherOn, ends)));
        }
        CompareReport report = new CompareReport(
                workspace.programme().network(),
                scenario,
                on,
                otherScenario,
                otherOn,
                moment.dateRule(workspace),
                pairs);
        return Answer.of(report.json(), new CompareText(report).print());
    }

    private CompareReport.Side answer(Workspace workspace, Scenario scenario, LocalDate on, List<String> ends) {
        RouteQuestion question = places.question(workspace, scenario, on, ends.getFirst(), ends.getLast());
        Alternatives found = workspace.routes().best(question);
        return switch (found.best()) {
            case Routed.Found(Route route) -> new CompareReport.Side(question, Optional.of(route), "");
            case Routed.Unreachable unreachable ->
                new CompareReport.Side(question, Optional.empty(), unreachable.reason());
            case Routed.Unknown unknown ->
                new CompareReport.Side(question, Optional.empty(), "a place is not in the network on this day");
        };
    }

    /// The pairs asked for, else those of the programme's demand, each once.
    private List<List<String>> pairs(Workspace workspace) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            pairs.add(List.of(from.get(i), to.get(i)));
        }
        if (pairs.isEmpty()) {
            workspace.programme().demands().stream()
                    .map(demand -> List.of(
                            demand.origin().value(), demand.destination().value()))
                    .distinct()
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }
}
