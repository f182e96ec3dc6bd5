package org.charterworks.app.web.network;

import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.path.Leg;

/// A leg of a route as a row of a file, in full precision.
final class LegCsv {
    private LegCsv() {}

    static List<String> row(Leg leg) {
        String kind = switch (leg) {
            case Leg.Move move -> "move";
            case Leg.Stand stand -> "stand";
        };
        return List.of(
                leg.element().reference(),
                kind,
                CsvTable.number(leg.distanceKm()),
                CsvTable.number(leg.hours()),
                CsvTable.number(leg.costUsdPerTonne()),
                CsvTable.number(leg.co2KgPerTonne()),
                leg.grade().code(),
                leg.sources().stream().map(SourceKey::value).collect(Collectors.joining(";")));
    }
}
