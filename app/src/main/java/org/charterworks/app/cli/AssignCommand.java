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
import org.charterworks.network.assignment.Algorithm;
import org.charterworks.network.assignment.Assigned;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.Equilibrium;
import org.charterworks.network.assignment.Objective;
import org.charterworks.network.assignment.TrafficAssignment;
import org.charterworks.network.assignment.Unconnected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Assigns trips to a road network.
@Command(
        name = "assign",
        description = "Traffic assignment on a network of your own: link flows at equilibrium, or cheapest for all.")
final class AssignCommand implements Callable<Integer> {

    /// How flows are found, by the names the field uses.
    enum Method {
        ITAPAS("itapas", Algorithm.PAIRED_SEGMENTS),
        FRANK_WOLFE("frank-wolfe", Algorithm.FRANK_WOLFE);

        private final String word;
        private final Algorithm algorithm;

        Method(String word, Algorithm algorithm) {
            this.word = word;
            this.algorithm = algorithm;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /// Whose cost is made least.
    enum Whose {
        USER("user", Objective.USER_EQUILIBRIUM),
        SYSTEM("system", Objective.SYSTEM_OPTIMUM);

        private final String word;
        private final Objective objective;

        Whose(String word, Objective objective) {
            this.word = word;
            this.objective = objective;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InstanceOptions instance;

    @Option(
            names = "--gap",
            paramLabel = "NUMBER",
            defaultValue = "1e-6",
            description = "Relative gap to reach (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            defaultValue = "itapas",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Method method;

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            defaultValue = "user",
            description = "${COMPLETION-CANDIDATES}: an equilibrium of users, or least total cost with the tolls"
                    + " that bring it about (default: ${DEFAULT-VALUE}).")
    private Whose whose;

    @Option(
            names = "--iterations",
            paramLabel = "NUMBER",
            defaultValue = "2000",
            description = "Iterations at most (default: ${DEFAULT-VALUE}).")
    private int iterations;

    @Mixin
    private SolvingOptions solving;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!(gap >= 1e-14) || iterations < 1 || solving.threads() < 1) {
            throw Stop.refused(
                    "--gap, --iterations or --threads", "give a gap of 1e-14 or more, and at least 1 of each");
        }
        Answer answer = switch (instance.read()) {
            case TntpInstance.Read.Refused(List<Problem> problems) -> InstanceOptions.refused(problems);
            case TntpInstance.Read.Done(TntpInstance read) -> answer(read);
        };
        ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
        return answer.exitCode();
    }

    private Answer answer(TntpInstance read) throws IOException {
        AssignmentOptions options =
                new AssignmentOptions(whose.objective, method.algorithm, gap, iterations, solving.threads());
        return switch (TrafficAssignment.solve(read.problem(instance.unservedCost()), options, this::tell)) {
            case Assigned.Refused(List<Unconnected> pairs) -> InstanceOptions.unconnected(pairs);
            case Assigned.Solved(Equilibrium found) -> answer(read, found);
        };
    }

    private Answer answer(TntpInstance read, Equilibrium found) throws IOException {
        AssignmentReport report = new AssignmentReport(read, found, whose.objective);
        Optional<Path> out = solving.out();
        if (out.isPresent()) {
            Files.writeString(out.get(), report.csv());
        }
        return Answer.of(report.json(), page -> {
            report.print(page);
            if (out.isPresent()) {
                page.text("links written to " + out.get());
            }
        });
    }

    /// One line per iteration on the error stream.
    private boolean tell(int iteration, double seen) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(String.format(Locale.ROOT, "iteration %d  relative gap %.3e", iteration, seen));
        err.flush();
        return !Thread.currentThread().isInterrupted();
    }
}
