package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Cluster;

/// Values with and without on a date of a scenario. There is no total: a sum over projects means nothing.
///
/// @param lines    single projects, those most missed first
/// @param clusters projects that are worth something only together
record ValueReport(
        Programme programme,
        Scenario scenario,
        LocalDate on,
        String dateRule,
        List<Line> lines,
        List<Together> clusters) {

    /// Less than this a year is the solver's rounding.
    private static final double NOTHING_USD = 1;

    /// A set of projects put in alone, and missing alone.
    record Line(SortedSet<ProjectId> projects, List<Figure> alone, List<Figure> lastIn) {

        String names() {
            return projects.stream().map(ProjectId::value).collect(Collectors.joining(", "));
        }

        /// Whether it makes no difference in money in any run.
        boolean isNothing() {
            return Stream.of(alone("money"), lastIn("money"))
                    .allMatch(figure -> Math.max(Math.abs(figure.low()), Math.abs(figure.high())) < NOTHING_USD);
        }

        double lastInUsd() {
            return of(lastIn, "money").central();
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
            return JsonObject.EMPTY
                    .put("projects", Json.texts(projects))
                    .put("alone", Json.items(alone, Figures::json))
                    .put("last_in", Json.items(lastIn, Figures::json));
        }
    }

    /// A cluster with the value of its pieces, and of the pieces with what they wait for.
    record Together(Cluster cluster, Line pieces, Line withWhatTheyWaitFor) {

        private JsonObject json() {
            JsonObject object = JsonObject.EMPTY
                    .text("id", cluster.id())
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
                .put("clusters", Json.items(clusters, Together::json));
    }
}
