package org.charterworks.roadmap.explain.energy;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.Season;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.schedule.Scenario;

/// Which energy, in which season, on which day of which scenario.
public record EnergyQuestion(Carrier carrier, Season season, Scenario scenario, LocalDate on) {

    /// The id of a figure that answers it.
    ///
    /// @param about  what is asked: `transfer`, `balance`, `loss`, `gas-standard`, `concentration`
    /// @param more   what else the figure depends on
    FigureId id(String about, Map<String, String> more) {
        SortedMap<String, String> arguments = new TreeMap<>(more);
        arguments.put("about", about);
        arguments.put("carrier", carrier.code());
        arguments.put("season", season.code());
        arguments.put("scenario", scenario.id().value());
        arguments.put("on", on.toString());
        return new FigureId("energy", arguments);
    }
}
