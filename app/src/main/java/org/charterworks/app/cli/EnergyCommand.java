package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.Season;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Node;
import org.charterworks.roadmap.explain.energy.Answers;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.energy.EnergyQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Gas, oil and power on a day.
@Command(
        name = "energy",
        description = "Gas, oil and power on a day: what can pass, what a loss leaves, gas N-1, concentration.")
final class EnergyCommand extends ReadingCommand {

    /// How much gas a day a user may set; more is a slip of the pen.
    private static final double MOST_MCM_PER_DAY = 100_000;

    @Mixin
    private MomentOptions moment;

    @Option(names = "--layer", paramLabel = "LAYER", description = "gas, oil or power (default: all).")
    private @Nullable String layer;

    @Option(
            names = "--season",
            paramLabel = "SEASON",
            defaultValue = "year",
            description = "year, winter or summer (default: ${DEFAULT-VALUE}).")
    private String season = "year";

    @Mixin
    private PairOptions places;

    @Option(
            names = "--grid",
            paramLabel = "ID",
            description = "Gas grid of the N-1 standard (default: those with a row in gas_standard.csv).")
    private @Nullable String grid;

    @Option(
            names = "--set",
            paramLabel = "TERM=MCM",
            description = "Set an input of the gas N-1 standard in mcm/d, such as dmax=300 or lng=40; repeatable.")
    private List<String> set = List.of();

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        Season asked = Season.findByCode(season)
                .orElseThrow(() -> wrong("--season " + season + ": expected year, winter or summer"));
        Optional<PairOptions.Pair> pair = places.pair();
        Map<GasTerm.Kind, Double> terms = terms();
        checkGrid(workspace);
        List<EnergyReport.Part> parts = new ArrayList<>();
        for (Carrier carrier : carriers()) {
            EnergyQuestion question =
                    new EnergyQuestion(carrier, asked, moment.scenario(workspace), moment.onOrToday(workspace));
            if (!workspace.energy().zones(question).isEmpty()) {
                parts.add(pair.map(two -> part(workspace, question, two))
                        .orElseGet(() -> part(workspace, question, terms)));
            }
        }
        if (parts.isEmpty()) {
            throw Stop.noAnswer(
                    "the network has no link of " + (layer == null ? "gas, oil or power" : layer),
                    "add such links to network/links.csv",
                    List.of());
        }
        EnergyReport report = new EnergyReport(
                moment.scenario(workspace), moment.onOrToday(workspace), moment.dateRule(workspace), parts);
        return Answer.of(report.json(), new EnergyText(report, figures.ids()).print());
    }

    private void checkGrid(Workspace workspace) {
        List<String> gasGrids = workspace.energy().facts().grids().stream()
                .filter(each -> each.layer() == Carrier.GAS.layer())
                .map(each -> each.id().value())
                .toList();
        if (grid != null && !gasGrids.contains(grid)) {
            throw Stop.noAnswer("there is no gas grid \"" + grid + "\"", "name one of network/grids.csv", gasGrids);
        }
    }

    private List<Carrier> carriers() {
        return layer == null
                ? Arrays.asList(Carrier.values())
                : List.of(Carrier.findByCode(layer)
                        .orElseThrow(() -> wrong("--layer " + layer + ": expected gas, oil or power")));
    }

    private EnergyReport.Part part(Workspace workspace, EnergyQuestion question, PairOptions.Pair pair) {
        Zone start = zone(workspace, question, pair.from());
        Zone end = zone(workspace, question, pair.to());
        if (start.equals(end)) {
            throw Stop.noAnswer(
                    pair.from() + " and " + pair.to() + " are both in " + start.code()
                            + ", inside which no limit is known",
                    "name two grids, or places of different grids",
                    List.of());
        }
        return EnergyReport.Part.ofPair(question, workspace.energy().transfer(question, start, end));
    }

    private EnergyReport.Part part(Workspace workspace, EnergyQuestion question, Map<GasTerm.Kind, Double> terms) {
        EnergyAppraisal energy = workspace.energy();
        List<Answers.Standard> standards = new ArrayList<>();
        if (question.carrier() == Carrier.GAS) {
            energy.importingGrids(question).stream()
                    .filter(each -> grid == null
                            ? energy.statesStandard(each)
                            : each.id().value().equals(grid))
                    .forEach(each -> Arrays.stream(GasStandard.Fill.values())
                            .forEach(fill -> standards.add(energy.gasStandard(question, each, fill, terms))));
        }
        return new EnergyReport.Part(
                question,
                energy.transfers(question),
                energy.together(question),
                energy.losses(question),
                energy.balance(question),
                standards,
                energy.concentrations(question));
    }

    private Zone zone(Workspace workspace, EnergyQuestion question, String text) {
        Optional<Zone> byCode = workspace.energy().findZone(question, text);
        if (byCode.isPresent()) {
            return byCode.get();
        }
        return switch (workspace.node(text)) {
            case Lookup.Found<Node>(Node node) ->
                workspace
                        .energy()
                        .findZone(question, node.id().value())
                        .orElseThrow(() -> Stop.noAnswer(
                                "no " + question.carrier().code() + " reaches " + node.id(),
                                "name a grid or a place that "
                                        + question.carrier().code() + " reaches",
                                workspace.energy().zones(question).stream()
                                        .map(Zone::code)
                                        .limit(12)
                                        .toList()));
            case Lookup.Unclear<Node> unclear -> throw Stop.unclear(unclear);
        };
    }

    private Map<GasTerm.Kind, Double> terms() {
        Map<GasTerm.Kind, Double> terms = new EnumMap<>(GasTerm.Kind.class);
        for (String each : set) {
            int equals = each.indexOf('=');
            Optional<GasTerm.Kind> kind =
                    equals < 0 ? Optional.empty() : GasTerm.Kind.findByCode(each.substring(0, equals));
            String amount = each.substring(equals + 1);
            boolean fits =
                    amount.matches("[0-9]{1,6}(\\.[0-9]{1,9})?") && Double.parseDouble(amount) <= MOST_MCM_PER_DAY;
            if (kind.isEmpty() || !fits) {
                throw wrong("--set " + each + ": expected TERM=MCM with one of "
                        + String.join(
                                ", ",
                                Arrays.stream(GasTerm.Kind.values())
                                        .map(GasTerm.Kind::code)
                                        .toList())
                        + " and a number from 0 to 100000");
            }
            terms.put(kind.get(), Double.valueOf(amount));
        }
        return terms;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }
}
