package org.charterworks.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.duration.MonteCarlo;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What else a shipper wants to know of a route.
final class ShipmentOptions {

    private static final double MOST_TONNES = 1e9;
    private static final double HOURS_PER_DAY = 24;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--percentiles",
            description = "How sure the hours are: percentiles, indices, chance of a deadline.")
    private boolean percentiles;

    @Option(
            names = "--deadline",
            paramLabel = "WHEN",
            description =
                    "Chance to be there within so many hours (240) or days (10d), or by an instant with --depart.")
    private @Nullable String deadline;

    @Option(
            names = "--samples",
            paramLabel = "NUMBER",
            description = "Also draw so many journeys at random; needed for stays that vary together.")
    private @Nullable Integer samples;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Seed of the random numbers (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--correlation",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "Correlation of stays with one common cause, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double correlation;

    @Option(
            names = "--pareto",
            description = "Every route that no other beats in hours, money, CO2 and spread of the hours.")
    private boolean pareto;

    @Option(
            names = "--depart",
            paramLabel = "INSTANT",
            description = "First arrival for goods ready at this instant, such as 2026-06-01T03:00:00Z.")
    private @Nullable String depart;

    @Option(names = "--tonnes", paramLabel = "NUMBER", description = "Figures for a shipment of so many tonnes.")
    private @Nullable Double tonnes;

    /// Of the whole shipment, when named.
    Optional<Double> tonnes() {
        return Optional.ofNullable(tonnes);
    }

    /// Empty when nothing of this is asked for.
    Optional<ShipmentReport> report(Workspace workspace, RouteReport routes) {
        check();
        boolean sure = percentiles || deadline != null || samples != null;
        if (!sure && !pareto && depart == null && tonnes == null) {
            return Optional.empty();
        }
        RouteQuestion question = routes.question();
        Route best = routes.best().route();
        Optional<Instant> ready = Optional.ofNullable(depart).map(this::instant);
        return Optional.of(new ShipmentReport(
                workspace,
                routes,
                sure,
                deadlineHours(ready),
                samples == null ? Optional.empty() : Optional.of(new MonteCarlo(samples, seed, correlation)),
                pareto ? Optional.of(workspace.shipments().choices(question)) : Optional.empty(),
                ready.map(instant -> new ShipmentReport.Arrival(
                        instant, workspace.shipments().arrival(question, instant))),
                Optional.ofNullable(tonnes),
                workspace.shipments().itinerary(question, best)));
    }

    private void check() {
        if (samples != null && (samples < 2 || samples > MonteCarlo.MOST_SAMPLES)) {
            throw wrong("--samples " + samples + ": expected 2 to " + MonteCarlo.MOST_SAMPLES);
        }
        if (!(correlation >= 0 && correlation <= 1)) {
            throw wrong("--correlation " + correlation + ": expected 0 to 1");
        }
        if (correlation > 0 && samples == null) {
            throw wrong("--correlation needs --samples: stays that vary together can only be drawn");
        }
        if (tonnes != null && !(tonnes > 0 && tonnes <= MOST_TONNES)) {
            throw wrong("--tonnes " + tonnes + ": expected a number above 0");
        }
    }

    private OptionalDouble deadlineHours(Optional<Instant> ready) {
        if (deadline == null) {
            return OptionalDouble.empty();
        }
        String text = deadline.strip();
        if (text.indexOf('T') > 0) {
            Instant until = instant(text);
            Instant from =
                    ready.orElseThrow(() -> wrong("--deadline " + text + " is an instant: say --depart as well"));
            return OptionalDouble.of(Duration.between(from, until).toMillis() / 3.6e6);
        }
        boolean days = text.endsWith("d");
        try {
            double number = Double.parseDouble(days ? text.substring(0, text.length() - 1) : text);
            if (number >= 0 && Double.isFinite(number)) {
                return OptionalDouble.of(days ? number * HOURS_PER_DAY : number);
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal
        }
        throw wrong("--deadline " + text + ": expected hours such as 240, days such as 10d, or an instant");
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw wrong(text + ": expected an instant such as 2026-06-01T03:00:00Z");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
