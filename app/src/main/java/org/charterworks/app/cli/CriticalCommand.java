package org.charterworks.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.road.TntpInstance;
import org.charterworks.network.assignment.Assigned;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.Equilibrium;
import org.charterworks.network.assignment.LinkChange;
import org.charterworks.network.assignment.Scenarios;
import org.charterworks.network.assignment.Unconnected;
import org.charterworks.network.criticality.LinkCriticality;
import org.charterworks.network.criticality.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Ranks the links of a road network by what their loss does.
@Command(
        name = "critical",
        description = "Which links a network of your own can least do without, each loss at its new equilibrium (N-1).")
final class CriticalCommand implements Callable<Integer> {

    /// Losses between two lines of progress.
    private static final int PROGRESS_STEPS = 20;

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InstanceOptions instance;

    @Option(
            names = "--top",
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "Links listed (default: ${DEFAULT-VALUE}); all are solved.")
    private int top;

    @Option(
            names = "--lost",
            paramLabel = "PART",
            defaultValue = "1",
            description = "Part of its capacity that a link loses; 1 removes it (default: ${DEFAULT-VALUE}).")
    private double lost;

    @Option(
            names = "--gap",
            paramLabel = "NUMBER",
            defaultValue = "1e-5",
            description = "Relative gap of each solution (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Mixin
    private SolvingOptions solving;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!(gap >= 1e-12 && lost > 0 && lost <= 1) || top < 0 || solving.threads() < 1) {
            throw Stop.refused(
                    "--gap, --lost, --top or --threads",
                    "give a gap of 1e-12 or more, a part above 0 and up to 1, a number of links and of threads");
        }
        Answer answer = switch (instance.read()) {
            case TntpInstance.Read.Refused(List<Problem> problems) -> InstanceOptions.refused(problems);
            case TntpInstance.Read.Done(TntpInstance read) -> answer(read);
        };
        ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
        return answer.exitCode();
    }

    private Answer answer(TntpInstance read) throws IOException {
        AssignmentOptions options = AssignmentOptions.DEFAULT.withRelativeGap(gap);
        tell("solving the base");
        return switch (Scenarios.of(read.problem(instance.unservedCost()), options, (_, _) -> true)) {
            case Scenarios.Prepared.Done(Scenarios scenarios) -> answer(read, scenarios);
            case Scenarios.Prepared.NotSolved(Assigned base) -> notSolved(base);
        };
    }

    private static Answer notSolved(Assigned base) {
        return switch (base) {
            case Assigned.Refused(List<Unconnected> pairs) -> InstanceOptions.unconnected(pairs);
            case Assigned.Solved(Equilibrium found) ->
                throw Stop.noAnswer(
                        "the base came to a relative gap of " + found.relativeGap() + " only",
                        "ask for a larger --gap",
                        List.of());
        };
    }

    private Answer answer(TntpInstance read, Scenarios scenarios) throws IOException {
        List<LinkChange> changes = LinkCriticality.everyRemoval(scenarios).stream()
                .map(change -> new LinkChange(change.arc(), lost))
                .toList();
        Ranking ranking = LinkCriticality.rank(scenarios, changes, solving.threads(), this::tell);
        CriticalityReport report = new CriticalityReport(read, ranking, instance.unservedCost(), top);
        Optional<Path> out = solving.out();
        if (out.isPresent()) {
            Files.writeString(out.get(), report.csv());
        }
        return Answer.of(report.json(), report::print);
    }

    private boolean tell(int solved, int all) {
        if (solved == all || solved % Math.max(1, all / PROGRESS_STEPS) == 0) {
            tell(String.format(Locale.ROOT, "%d of %d links", solved, all));
        }
        return !Thread.currentThread().isInterrupted();
    }

    private void tell(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
