package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import org.charterworks.roadmap.schedule.ScenarioId;

/// A question about the risk of a scenario's dates.
///
/// @param scenario whose dates are drawn
/// @param on       the day asked about: what has happened by then is fixed, the rest comes after it
/// @param runs     how many times all dates are drawn, [#FEWEST_RUNS] to [#MOST_RUNS]
/// @param seed     for the drawing; the same seed gives the same bits
/// @param uplift   whether promises are overrun as those on record were
public record RiskQuestion(ScenarioId scenario, LocalDate on, int runs, long seed, boolean uplift) {

    public static final int FEWEST_RUNS = 100;
    public static final int MOST_RUNS = 200_000;
    public static final int USUAL_RUNS = 10_000;
    public static final long USUAL_SEED = 1;

    /// The question that is asked where nobody says otherwise.
    public static RiskQuestion usual(ScenarioId scenario, LocalDate on) {
        return new RiskQuestion(scenario, on, USUAL_RUNS, USUAL_SEED, true);
    }

    public RiskQuestion {
        if (runs < FEWEST_RUNS || runs > MOST_RUNS) {
            throw new IllegalArgumentException(runs + " runs; expected " + FEWEST_RUNS + " to " + MOST_RUNS);
        }
    }
}
