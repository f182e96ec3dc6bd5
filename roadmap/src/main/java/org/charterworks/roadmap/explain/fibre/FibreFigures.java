package org.charterworks.roadmap.explain.fibre;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Strand;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;

/// Length and latency of routes as figures: the lengths of the cables and the grids passed are the inputs.
public final class FibreFigures {
    static final String METHOD = "fibre-routes";
    private static final int DIGITS = 6;

    private final Network network;
    private final List<Grid> grids;

    /// @param grids  of any layer
    public FibreFigures(Network network, List<Grid> grids) {
        this.network = network;
        this.grids = List.copyOf(grids);
    }

    /// The length of a route.
    public Figure length(FigureId id, String label, FibreRoute route) {
        return figure(id, label + ": length", "km", lengths(route), inputs(route), note(route));
    }

    /// What light needs on a route, one way.
    public Figure latency(FigureId id, String label, FibreRoute route) {
        Runs km = lengths(route);
        Runs milliseconds = new Runs(
                FibreRoute.latencyMilliseconds(km.low()),
                FibreRoute.latencyMilliseconds(km.central()),
                FibreRoute.latencyMilliseconds(km.high()));
        List<Input> inputs = inputs(route);
        inputs.add(new Input(
                "group index of standard single-mode fibre at 1550 nm",
                number(FibreRoute.GROUP_INDEX),
                "",
                "makers' data sheets",
                Grade.MEDIUM));
        String equipment = "light in glass, one way; equipment and queues add to it";
        String note = note(route);
        return figure(
                id,
                label + ": latency",
                "ms",
                milliseconds,
                inputs,
                note.isEmpty() ? equipment : equipment + "; " + note);
    }

    /// The lengths of the strands at their low, central and high ends.
    private Runs lengths(FibreRoute route) {
        Runs sum = Runs.ZERO;
        for (Strand strand : route.strands()) {
            Runs own = strand.findLink()
                    .map(network::link)
                    .flatMap(link -> link.value(Attribute.LENGTH_KM))
                    .map(value -> new Runs(value.low(), value.central(), value.high()))
                    .orElse(new Runs(strand.km(), strand.km(), strand.km()));
            sum = sum.plus(own);
        }
        return sum;
    }

    /// What a route rests on, strand by strand.
    public List<Input> inputs(FibreRoute route) {
        List<Input> inputs = new ArrayList<>();
        for (Strand strand : route.strands()) {
            strand.findLink().map(network::link).ifPresent(link -> inputs.add(cable(link, strand)));
            strand.findGrid()
                    .ifPresent(id -> grids.stream()
                            .filter(grid -> grid.id().equals(id))
                            .forEach(grid -> inputs.add(inside(grid, strand))));
        }
        return inputs;
    }

    private static Input cable(Link link, Strand strand) {
        String name = link.name().isEmpty() ? link.id().value() : link.name();
        return link.value(Attribute.LENGTH_KM)
                .map(value -> new Input("length of " + name, range(value), "km", cited(value.sources()), value.grade()))
                .orElseGet(() -> new Input(
                        "length of " + name + ": not published, at least as the crow flies",
                        number(strand.km()),
                        "km",
                        "positions of its ends",
                        Grade.LOW));
    }

    private static Input inside(Grid grid, Strand strand) {
        return new Input(
                grid.name() + ", " + strand.from() + " to " + strand.to() + ": joined, at least as the crow flies",
                number(strand.km()),
                "km",
                cited(grid.provenance().sources()),
                grid.provenance().grade());
    }

    private static String note(FibreRoute route) {
        return route.isAtLeast() ? "a lower bound: some length is not published and taken as the crow flies" : "";
    }

    private static Figure figure(FigureId id, String label, String unit, Runs runs, List<Input> inputs, String note) {
        Grade grade = inputs.stream().map(Input::grade).reduce(Grade.HIGH, Grade::worst);
        return Figure.spanning(id, label, unit, runs, grade, METHOD, inputs, note);
    }

    private static String cited(Collection<SourceKey> sources) {
        return sources.stream().map(SourceKey::value).collect(Collectors.joining("; "));
    }

    private static String range(Value value) {
        return value.low() == value.high()
                ? number(value.central())
                : number(value.central()) + " (" + number(value.low()) + " to " + number(value.high()) + ")";
    }

    private static String number(double number) {
        return new BigDecimal(number)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
