package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.schedule.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// For which day and in which scenario.
final class MomentOptions {

    /// Days before and after these are slips of the pen.
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--on", paramLabel = "DATE", description = "For this day, such as 2026-11-22.")
    private @Nullable LocalDate on;

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            description = "In this scenario (default: the one that follows the forecasts).")
    private @Nullable String scenario;

    /// The day asked for, if one was.
    Optional<LocalDate> on() {
        if (on != null && (on.isBefore(EARLIEST) || on.isAfter(LATEST))) {
            throw new ParameterException(
                    spec.commandLine(), "--on " + on + ": expected a day from " + EARLIEST + " to " + LATEST);
        }
        return Optional.ofNullable(on);
    }

    /// The day asked for, else today.
    LocalDate onOrToday(Workspace workspace) {
        return on().orElseGet(workspace::today);
    }

    /// How the day was found, for people.
    String dateRule(Workspace workspace) {
        return on == null ? workspace.dateRule() : "as asked";
    }

    Scenario scenario(Workspace workspace) {
        return scenario == null ? workspace.usualScenario() : scenario(workspace, scenario);
    }

    static Scenario scenario(Workspace workspace, String text) {
        return switch (workspace.scenario(text)) {
            case Lookup.Found<Scenario>(Scenario found) -> found;
            case Lookup.Unclear<Scenario> unclear -> throw Stop.unclear(unclear);
        };
    }
}
