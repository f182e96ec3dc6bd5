package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.road.RoadFiles;
import org.charterworks.app.exchange.road.RoadNetwork;
import org.charterworks.app.exchange.road.RoadRead;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.WorkLimit;
import org.charterworks.network.pareto.ParetoOptions;
import org.charterworks.network.pareto.ParetoPath;
import org.charterworks.network.pareto.ParetoSearch;
import org.charterworks.network.pareto.ParetoSet;
import org.charterworks.network.ranking.PathRanking;
import org.charterworks.network.ranking.Ranked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Paths on a road network of the user's own: the k shortest under one criterion, or the Pareto set under several.
@Command(
        name = "paths",
        description = "Paths on a road network of your own: the shortest, the k shortest, or all that no other betters"
                + " in every one of several criteria.")
final class PathsCommand implements Callable<Integer> {
    private static final int MOST_CRITERIA = 4;
    private static final int MOST_PATHS = 10_000;

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--net",
            paramLabel = "FILE",
            required = true,
            description = "A TNTP network file, or a GMNS folder or its link.csv.")
    private Path net = Path.of("");

    @Option(
            names = "--nodes",
            paramLabel = "FILE",
            description = "A TNTP node file, or a node.csv that does not lie beside its link.csv.")
    private @Nullable Path nodes;

    @Option(names = "--from", paramLabel = "NODE", required = true, description = "Node as the file names it.")
    private String from = "";

    @Option(names = "--to", paramLabel = "NODE", required = true, description = "Node as the file names it.")
    private String to = "";

    @Option(
            names = "--criteria",
            paramLabel = "NAME",
            split = ",",
            description = "What is added up along a path: time, length, toll, links; several, with commas between them,"
                    + " for the Pareto set. Default: time, else length, else links.")
    private List<String> criteria = List.of();

    @Option(
            names = "-k",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "How many shortest paths under one criterion (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--epsilon",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "Leave out paths that one shown comes within this part of in every criterion"
                    + " (default: ${DEFAULT-VALUE}).")
    private double epsilon;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "20000000",
            description = "Steps of work at most; the answer says when they were used up (default: ${DEFAULT-VALUE}).")
    private long limit;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        check(count >= 1 && count <= MOST_PATHS, "-k " + count + ": expected 1 to " + MOST_PATHS);
        check(limit >= 1, "--limit " + limit + ": expected 1 or more");
        check(epsilon >= 0 && Double.isFinite(epsilon), "--epsilon " + epsilon + ": expected 0 or more");
        check(criteria.size() <= MOST_CRITERIA, criteria.size() + " criteria: expected at most " + MOST_CRITERIA);
        check(criteria.size() <= 1 || count == 1, "-k goes with one criterion; several give the whole Pareto set");
        Answer answer = switch (RoadFiles.read(net, nodes)) {
            case RoadRead.Refused(List<Problem> problems) -> InstanceOptions.refused(problems);
            case RoadRead.Done(RoadNetwork network) -> answer(network);
        };
        ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
        return answer.exitCode();
    }

    private void check(boolean isFine, String otherwise) {
        if (!isFine) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private Answer answer(RoadNetwork network) {
        List<String> asked = criteria.isEmpty() ? List.of(usual(network)) : criteria;
        asked.forEach(criterion -> checkMeasure(network, criterion));
        int start = node(network, from);
        int end = node(network, to);
        return asked.size() == 1 ? ranked(network, asked.getFirst(), start, end) : pareto(network, asked, start, end);
    }

    private static String usual(RoadNetwork network) {
        return List.of("time", "length").stream()
                .filter(network.measures()::contains)
                .findFirst()
                .orElse(RoadNetwork.LINKS);
    }

    private static void checkMeasure(RoadNetwork network, String criterion) {
        if (!network.measures().contains(criterion)) {
            throw Stop.refused(
                    "no criterion \"" + criterion + "\""
                            + network.whyUnusable(criterion)
                                    .map(why -> ": " + why)
                                    .orElse(""),
                    "this network has " + String.join(", ", network.measures()));
        }
    }

    private static int node(RoadNetwork network, String name) {
        return network.findNode(name)
                .orElseThrow(() -> Stop.noAnswer(
                        "there is no node \"" + name + "\" among the "
                                + network.nodeNames().size(),
                        "give a node as the file names it",
                        network.nearestNode(name).stream().toList()));
    }

    private Answer ranked(RoadNetwork network, String criterion, int start, int end) {
        var costs = network.costs(criterion);
        var ranking = new PathRanking(network.graph(), network.firstThroughNode());
        return switch (ranking.find(costs, start, end, count, WorkLimit.of(limit))) {
            case Ranked.Unreachable() -> throw unreachable();
            case Ranked.Paths(List<ArcPath> paths, Ending ending, long steps) ->
                new PathsReport(
                                network,
                                from,
                                to,
                                List.of(criterion),
                                paths.stream()
                                        .map(path -> new PathsReport.Found(List.of(path.cost()), arcs(path.arcs())))
                                        .toList(),
                                ending)
                        .answer();
        };
    }

    private Answer pareto(RoadNetwork network, List<String> asked, int start, int end) {
        var search = new ParetoSearch(
                network.graph(),
                network.firstThroughNode(),
                asked.stream().map(network::costs).toList());
        return switch (search.find(start, end, new ParetoOptions(epsilon, WorkLimit.of(limit)))) {
            case ParetoSet.Unreachable() -> throw unreachable();
            case ParetoSet.Front(List<ParetoPath> paths, Ending ending, long labels) ->
                new PathsReport(
                                network,
                                from,
                                to,
                                asked,
                                paths.stream()
                                        .map(path -> new PathsReport.Found(
                                                Arrays.stream(path.costs())
                                                        .boxed()
                                                        .toList(),
                                                arcs(path.arcs())))
                                        .toList(),
                                ending)
                        .answer();
        };
    }

    private static List<Integer> arcs(int[] arcs) {
        return Arrays.stream(arcs).boxed().toList();
    }

    private Stop unreachable() {
        return Stop.noAnswer(
                "no way from " + from + " to " + to,
                "the links of the file do not lead there, or only through closed centroids",
                List.of());
    }
}
