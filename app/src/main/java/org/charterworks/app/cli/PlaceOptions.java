package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Node;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.roadmap.explain.LeastOf;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.schedule.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// By what and on which layers a shipment travels.
final class PlaceOptions {

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "time",
            converter = Codes.OfCriteria.class,
            description =
                    "Least of what: time, cost, co2 or p90, the hours that 90 of 100 shipments do not exceed (default: ${DEFAULT-VALUE}).")
    private LeastOf by = LeastOf.TIME;

    @Option(
            names = "--layers",
            paramLabel = "LAYER",
            split = ",",
            converter = Codes.OfLayers.class,
            description = "On these layers only, such as rail,road,sea,air (default: those the demand uses).")
    private @Nullable List<Layer> layers;

    @Option(
            names = "--cargo",
            paramLabel = "ID",
            description =
                    "For this commodity, with its value of time and on the layers its demand uses; or for a kind: "
                            + "container, bulk, liquid, critical_minerals, project.")
    private @Nullable String cargo;

    @Option(
            names = "--avoid",
            paramLabel = "COUNTRY",
            split = ",",
            description = "Keep out of these countries, such as RU,BY (ISO 3166 codes).")
    private List<String> avoid = List.of();

    /// The question for a pair of places on a day of a scenario.
    RouteQuestion question(Workspace workspace, Scenario scenario, LocalDate on, String from, String to) {
        Node origin = node(workspace, from);
        Node destination = node(workspace, to);
        RouteQuery query = new RouteQuery(origin.id(), destination.id(), by.criterion(), layers(workspace));
        return new RouteQuestion(scenario, on, by, query)
                .withKind(kind(workspace))
                .avoiding(avoid);
    }

    /// How the cargo has to be carried; empty when nothing says so.
    private Optional<CargoKind> kind(Workspace workspace) {
        Optional<CargoKind> named = Optional.ofNullable(cargo).flatMap(CargoKind::findByCode);
        Commodity carried = cargo(workspace);
        return carried == null
                ? named
                : Optional.ofNullable(workspace.shipments().shipping().kinds().get(carried.id()));
    }

    /// The commodity asked for; null when none was, or only a kind of cargo.
    @Nullable
    Commodity cargo(Workspace workspace) {
        if (cargo == null) {
            return null;
        }
        boolean isCommodity = workspace.programme().commodities().containsKey(new CommodityId(cargo));
        if (!isCommodity && CargoKind.findByCode(cargo).isPresent()) {
            return null;
        }
        return switch (workspace.commodity(cargo)) {
            case Lookup.Found<Commodity>(Commodity found) -> found;
            case Lookup.Unclear<Commodity> unclear -> throw Stop.unclear(unclear);
        };
    }

    private Set<Layer> layers(Workspace workspace) {
        Commodity carried = cargo(workspace);
        if (layers != null) {
            return EnumSet.copyOf(layers);
        }
        Set<Layer> used = EnumSet.noneOf(Layer.class);
        workspace.programme().demands().stream()
                .filter(demand -> carried == null || demand.commodity().equals(carried.id()))
                .forEach(demand -> used.addAll(demand.layers()));
        return used.isEmpty() ? Layer.TRANSPORT : used;
    }

    private static Node node(Workspace workspace, String text) {
        return switch (workspace.node(text)) {
            case Lookup.Found<Node>(Node found) -> found;
            case Lookup.Unclear<Node> unclear -> throw Stop.unclear(unclear);
        };
    }
}
