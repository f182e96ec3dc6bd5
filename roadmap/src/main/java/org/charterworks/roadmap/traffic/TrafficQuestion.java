package org.charterworks.roadmap.traffic;

import java.time.LocalDate;
import org.charterworks.roadmap.schedule.Scenario;

/// Which day's network is to carry which day's demand.
///
/// @param on       the day of the network
/// @param demandOn the day whose year and whose demand factors are taken; the same day unless today's
///         network is
///                 asked what it makes of later demand
public record TrafficQuestion(Scenario scenario, LocalDate on, LocalDate demandOn) {

    /// The demand of a day on the network of the same day.
    public static TrafficQuestion of(Scenario scenario, LocalDate on) {
        return new TrafficQuestion(scenario, on, on);
    }

    /// The same network with the demand of another day.
    public TrafficQuestion withDemandOn(LocalDate day) {
        return new TrafficQuestion(scenario, on, day);
    }
}
