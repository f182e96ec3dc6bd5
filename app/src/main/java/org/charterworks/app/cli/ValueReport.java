package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Cluster;
import org.charterworks.roadmap.valuation.Rerouting;
import org.charterworks.roadmap.valuation.ShapleyWorth;
import org.charterworks.roadmap.valuation.Synergy;

/// Values with and without on a date of a scenario. There is no total: a sum over projects means nothing.
///
/// @param lines     single projects, those with the largest share first
/// @param clusters  projects that are worth something only together
/// @param together  what everything the scenario delivers by the date adds to what has happened; empty when that
///                  is nothing
/// @param shares    how the shares were found; empty when they were not asked for
/// @param synergies pairs of projects, when asked for
record ValueReport(
        Programme programme,
        Scenario scenario,
        LocalDate on,
        String dateRule,
        List<Line> lines,
        List<Together> clusters,
        List<Figure> together,
        Optional<ShapleyWorth> shares,
        List<Synergy> synergies) {

    /// Less than this a year is the solver's rounding.
    private static final double NOTHING_USD = 1;

    /// A set of projects put in alone, and missing alone; a single one with its share of the whole.
    record Line(
            SortedSet<ProjectId> projects,
            List<Figure> alone,
            List<Figure> share,
            List<Figure> lastIn,
            Optional<Rerouting> behind) {

        String names() {
            return projects.stream().map(ProjectId::value).collect(Collectors.joining(", "));
        }

        /// Whether it makes no difference in money in any run.
        boolean isNothing() {
            return Stream.of(alone, share, lastIn)
                    .flatMap(figures -> figures.stream().limit(1))
                    .allMatch(figure -> Math.max(Math.abs(figure.low()), Math.abs(figure.high())) < NOTHING_USD);
        }

        double orderUsd() {
            return of(share.isEmpty() ? lastIn : share, "money").central();
        }

        Optional<Figure> share(String measure) {
            return share.isEmpty() ? Optional.empty() : Optional.of(of(share, measure));
        }

        Figure alone(String measure) {
            return of(alone, measure);
        }

        Figure lastIn(String measure) {
            return of(lastIn, measure);
        }

        private static Figure of(List<Figure> figures, String measure) {
            return figures.stream()
                    .filter(figure -> figure.id().argument("measure").orElse("").equals(measure))
                    .findFirst()
                    .orElseThrow();
        }

        private JsonObject json() {
            JsonObject object = JsonObject.EMPTY
                    .put("projects", Json.texts(projects))
                    .put("alone", Json.items(alone, Figures::json))
                    .put("share", Json.items(share, Figures::json))
                    .put("last_in", Json.items(lastIn, Figures::json));
            return behind.map(why -> object.put("behind", BehindText.json(why))).orElse(object);
        }
    }

    /// A cluster with the value of its pieces, and of the pieces with what they wait for.
    record Together(Cluster cluster, String name, Line pieces, Line withWhatTheyWaitFor) {

        private JsonObject json() {
            JsonObject object = JsonObject.EMPTY
                    .text("id", cluster.id())
                    .text("name", name)
                    .put("pieces", Json.texts(cluster.pieces()))
                    .put("waits_for", Json.texts(cluster.waitsFor()))
                    .put("value_of_pieces", pieces.json());
            return cluster.waitsFor().isEmpty()
                    ? object
                    : object.put("value_with_what_they_wait_for", withWhatTheyWaitFor.json());
        }
    }

    ValueReport {
        lines = List.copyOf(lines);
        clusters = List.copyOf(clusters);
        together = List.copyOf(together);
        synergies = List.copyOf(synergies);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", on)
                .text("date_rule", dateRule)
                .text("scenario", scenario.id())
                .text(
                        "never_added",
                        "sums of values put in alone or taken out alone mean nothing; a group is valued as a group")
                .put("projects", Json.items(lines, Line::json))
                .put("clusters", Json.items(clusters, Together::json))
                .put("package", Json.items(together, Figures::json))
                .put("shares_found", shares.<Json>map(ValueReport::json).orElseGet(Json.Nothing::new))
                .put("pairs", Json.items(synergies, ValueReport::json));
    }

    private static JsonObject json(ShapleyWorth shares) {
        return JsonObject.EMPTY
                .text("way", shares.way().name().toLowerCase(Locale.ROOT))
                .put("states", shares.evaluations())
                .put("orders", shares.orders())
                .put("seed", shares.seed());
    }

    private static JsonObject json(Synergy pair) {
        Runs alone = pair.aloneUsd();
        Runs lastIn = pair.lastInUsd();
        return JsonObject.EMPTY
                .text("one", pair.one())
                .text("other", pair.other())
                .text("unit", "USD/year")
                .put("alone", Figures.value(alone.lowest(), alone.central(), alone.highest()))
                .put("last_in", Figures.value(lastIn.lowest(), lastIn.central(), lastIn.highest()));
    }
}
