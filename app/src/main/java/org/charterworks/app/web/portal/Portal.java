package org.charterworks.app.web.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.register.Register;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Dates;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;

/// One programme as the pages show it, and the clock that says what day it is for the instrument.
///
/// Immutable; made once for a programme and shared by all requests.
public final class Portal {
    private final Programme programme;
    private final Clock clock;
    private final List<Scenario> scenarios;

    /// @param programme already without what the public may not see
    public Portal(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
        this.scenarios = List.copyOf(programme.scenarios().values());
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a programme needs a scenario to be shown");
        }
    }

    public Programme programme() {
        return programme;
    }

    public Register register() {
        return programme.register();
    }

    /// The day it is now in the zone whose calendar counts for the instrument.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(register().instrument().signature().timeZone()));
    }

    public List<Scenario> scenarios() {
        return scenarios;
    }

    public Optional<Scenario> findScenario(String id) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().value().equals(id))
                .findFirst();
    }

    /// The scenario shown unless another is asked for: the first that follows the latest forecasts and lets nothing
    /// happen
    /// from outside, else the first of all.
    public Scenario usualScenario() {
        return scenarios.stream()
                .filter(scenario -> scenario.dates() == Dates.FORECAST)
                .filter(scenario -> scenario.outsideChanges().isEmpty()
                        && scenario.demandFactors().isEmpty())
                .findFirst()
                .orElse(scenarios.getFirst());
    }

    /// The scenario with an id known to exist, for links between pages.
    public Scenario scenario(ScenarioId id) {
        return programme.findScenario(id).orElseThrow();
    }
}
