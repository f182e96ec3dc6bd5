package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The worked cases of the methods, typed in as small folders of tables and asked of the command line.
class WorkedFoldersTest {

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    private static final String NODES = "id,name,country,kind,lat_deg,lon_deg,source,grade\n";
    private static final String LINKS = "id,from,to,layer,length_km,travel_hours,gauge,status,cost_usd_per_tonne,"
            + "co2_grams_per_tonne_km,source,grade\n";

    private static JsonNode route(Path folder, String from, String to, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("route", "--programme", folder.toString(), "--from", from, "--to", to, "--json"));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static double number(JsonNode json, String path) {
        JsonNode found = json.at(path);
        assertThat(found.isNumber()).as("%s in %s", path, json).isTrue();
        return found.doubleValue();
    }

    @Test
    void threeTablesAreEnoughAndEveryStandInIsNamed() {
        for (String example : List.of("door-to-door", "choice", "ferry")) {
            Run run = Run.of("check", EXAMPLES.resolve(example).toString(), "--json");
            assertThat(run.exitCode()).as(run.out()).isZero();
            assertThat(run.json().path("notes")).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void doorToDoorHoursHaveTheWorkedPercentilesAndIndices() {
        JsonNode hours = route(EXAMPLES.resolve("door-to-door"), "TOWN", "CITY", "--percentiles", "--deadline", "120")
                .at("/shipment/hours");
        assertThat(number(hours, "/mean")).isCloseTo(100, within(1e-6));
        assertThat(number(hours, "/sd")).isCloseTo(21.7562, within(5e-4));
        assertThat(number(hours, "/p50")).isCloseTo(94.94, within(0.05));
        assertThat(number(hours, "/p80")).isCloseTo(113.01, within(0.05));
        assertThat(number(hours, "/p90")).isCloseTo(126.52, within(0.05));
        assertThat(number(hours, "/p95")).isCloseTo(140.60, within(0.05));
        assertThat(number(hours, "/probability_within_deadline")).isCloseTo(0.8606, within(5e-4));
        assertThat(number(hours, "/necessary")).isCloseTo(60, within(1e-9));
        assertThat(number(hours, "/travel_time_index")).isCloseTo(1.6667, within(5e-5));
        assertThat(number(hours, "/planning_time_index")).isCloseTo(2.3433, within(1e-3));
        assertThat(number(hours, "/buffer_index")).isCloseTo(0.4060, within(1e-3));
    }

    @Test
    void staysOfOneCauseReachFurtherWhenDrawnTogether() {
        JsonNode drawn = route(
                        EXAMPLES.resolve("door-to-door"),
                        "TOWN",
                        "CITY",
                        "--samples",
                        "1000000",
                        "--seed",
                        "11",
                        "--correlation",
                        "0.5")
                .at("/shipment/drawn");
        assertThat(number(drawn, "/p95")).isCloseTo(147.9, within(0.25));
        assertThat(number(drawn, "/sd")).isCloseTo(25.7, within(0.2));
    }

    @Test
    void aChoiceOfRoutesHoldsTheEightThatNoOtherBeatsInHoursAndMoney() {
        JsonNode pareto = route(EXAMPLES.resolve("choice"), "O", "D", "--pareto", "--layers", "rail,road,sea,air")
                .at("/shipment/pareto");
        List<String> seen = StreamSupport.stream(pareto.spliterator(), false)
                .map(each -> Math.round(number(each, "/hours")) + " " + Math.round(number(each, "/cost_usd_per_tonne")))
                .toList();
        assertThat(seen)
                .contains("32 4000", "40 3700", "42 3650", "50 3350", "66 1800", "74 1500", "76 1450", "84 1150")
                .doesNotContain("104 1700", "114 1350");
    }

    @Test
    void goodsThatMeetTheCutOffSailAndLaterOnesWait() {
        Path ferry = EXAMPLES.resolve("ferry");
        assertThat(route(ferry, "EASTPORT", "WESTPORT", "--depart", "2026-06-01T03:00:00Z")
                        .at("/shipment/arrival/arrives")
                        .stringValue())
                .isEqualTo("2026-06-02T01:00:00Z");
        assertThat(route(ferry, "EASTPORT", "WESTPORT", "--depart", "2026-06-01T04:00:00Z")
                        .at("/shipment/arrival/arrives")
                        .stringValue())
                .isEqualTo("2026-06-02T19:00:00Z");
    }

    @Test
    void irregularDeparturesAndClosuresAreWaitedForAsWorked(@TempDir Path folder) throws IOException {
        copy("ferry", folder);
        write(
                folder,
                "services.csv",
                "link,pattern,headways_hours,source,grade\nFERRY,irregular,6;8;10,guess,placeholder\n");
        assertThat(number(route(folder, "EASTPORT", "WESTPORT"), "/routes/0/hours"))
                .isCloseTo(24.1666667, within(1e-6));
        write(
                folder,
                "services.csv",
                "link,pattern,headway_hours,source,grade\nFERRY,exponential,8,guess,placeholder\n");
        assertThat(number(route(folder, "EASTPORT", "WESTPORT"), "/routes/0/hours"))
                .isCloseTo(28, within(1e-6));
        write(folder, "services.csv", """
                        link,pattern,headways_hours,closed_mean_hours,closed_cv,open_mean_hours,source,grade
                        FERRY,irregular,6;8;10,10,1,90,guess,placeholder
                        """);
        assertThat(number(route(folder, "EASTPORT", "WESTPORT"), "/routes/0/hours"))
                .isCloseTo(25.1666667, within(1e-6));
    }

    @Test
    void timeAndMoneyOverDistanceAreTheWorkedOnes(@TempDir Path folder) throws IOException {
        write(folder, "nodes.csv", NODES + node("PA") + node("PB") + node("X") + node("Y"));
        write(folder, "links.csv", LINKS + """
                        PA-PB-sea,PA,PB,sea,470,22,,open,600,10,guess,placeholder
                        PB-X-rail,PB,X,rail,500,20,1520,open,500,10,guess,placeholder
                        X-Y-rail,X,Y,rail,390,18,1520,open,420,10,guess,placeholder
                        """);
        write(folder, "dwell.csv", """
                        id,node,process,from_layer,to_layer,at_origin,hours,cost_usd_per_tonne,source,grade
                        PA-port,PA,port,road,sea,yes,48,300,guess,placeholder
                        PB-port,PB,port,sea,rail,no,30,250,guess,placeholder
                        X-border,X,border,rail,rail,no,12,80,guess,placeholder
                        """);
        JsonNode best = route(folder, "PA", "Y", "--tonnes", "1").at("/routes/0");
        assertThat(number(best, "/distance_km")).isEqualTo(1360);
        assertThat(number(best, "/hours")).isEqualTo(150);
        assertThat(number(best, "/cost_usd_per_tonne")).isEqualTo(2150);
        assertThat(number(best, "/speed_without_delay_km_per_hour")).isCloseTo(22.667, within(5e-4));
        assertThat(number(best, "/speed_with_delay_km_per_hour")).isCloseTo(9.067, within(5e-4));
        assertThat(number(best, "/standing_share")).isCloseTo(0.60, within(1e-9));
        List<String> points = StreamSupport.stream(best.path("profile").spliterator(), false)
                .map(point -> Math.round(number(point, "/distance_km")) + " " + Math.round(number(point, "/hours"))
                        + " " + Math.round(number(point, "/cost_usd_per_tonne")))
                .toList();
        assertThat(points)
                .containsExactly(
                        "0 48 300", "470 70 900", "470 100 1150", "970 120 1650", "970 132 1730", "1360 150 2150");
    }

    @Test
    void emissionsAreTheWorkedOnesElementByElement(@TempDir Path folder) throws IOException {
        write(folder, "nodes.csv", NODES + node("F") + node("T1") + node("P1") + node("P2") + node("G"));
        write(folder, "links.csv", LINKS + """
                        F-T1-road,F,T1,road,150,3,,open,1,110,guess,placeholder
                        T1-P1-rail,T1,P1,rail,1600,40,1520,open,1,28,guess,placeholder
                        P1-P2-sea,P1,P2,sea,470,22,,open,1,30,guess,placeholder
                        P2-G-rail,P2,G,rail,890,20,1520,open,1,12,guess,placeholder
                        """);
        write(folder, "dwell.csv", """
                        id,node,process,from_layer,to_layer,hours,co2_kg_per_tonne,source,grade
                        T1-terminal,T1,transhipment,road,rail,5,,guess,placeholder
                        P1-port,P1,port,rail,sea,5,1.2,guess,placeholder
                        P2-port,P2,port,sea,rail,5,1.2,guess,placeholder
                        """);
        JsonNode shipment = route(folder, "F", "G", "--tonnes", "20").path("shipment");
        assertThat(number(shipment, "/co2_kg")).isCloseTo(1769.6, within(1e-6));
        assertThat(number(shipment, "/co2/grams_per_tonne_km")).isCloseTo(28.4502, within(5e-5));
        List<Double> kg = StreamSupport.stream(shipment.at("/co2/elements").spliterator(), false)
                .map(element -> Math.round(20_000 * number(element, "/kg_per_tonne")) / 1000.0)
                .toList();
        assertThat(kg).containsExactly(330.0, 896.0, 24.0, 282.0, 24.0, 213.6);
    }

    @Test
    void generalisedCostIsTheWorkedOneAndNamesItsParts(@TempDir Path folder) throws IOException {
        write(folder, "nodes.csv", NODES + node("F") + node("G"));
        write(folder, "links.csv", LINKS + "F-G-sea,F,G,sea,1000,100,,open,107.5,24,guess,placeholder\n");
        write(folder, "dwell.csv", """
                        id,node,process,from_layer,to_layer,at_origin,hours,distribution,hours_cv,source,grade
                        F-queue,F,queue,sea,sea,yes,50,gamma,0.72,guess,placeholder
                        """);
        write(folder, "parameters.csv", """
                        id,label,unit,central,source,grade
                        unserved_cost_usd_per_tonne,x,USD/t,200,guess,placeholder
                        reliability_ratio,x,ratio,0.4,guess,placeholder
                        co2_price_usd_per_tonne,x,USD/t,80,guess,placeholder
                        """);
        write(
                folder,
                "commodities.csv",
                "id,name,value_of_time_usd_per_tonne_hour,source,grade\nboxes,Boxes,1,guess,placeholder\n");
        JsonNode cost = route(folder, "F", "G", "--tonnes", "20", "--cargo", "boxes", "--layers", "sea")
                .at("/shipment/generalised_cost/1");
        assertThat(number(cost, "/money_usd")).isCloseTo(2150, within(1e-6));
        assertThat(number(cost, "/time_usd")).isCloseTo(3000, within(1e-6));
        assertThat(number(cost, "/reliability_usd")).isCloseTo(288, within(1e-6));
        assertThat(number(cost, "/co2_usd")).isCloseTo(38.4, within(1e-6));
        assertThat(number(cost, "/total_usd")).isCloseTo(5476.4, within(1e-6));
    }

    @Test
    void cargoThatNothingTakesIsRefusedWithTheReason(@TempDir Path folder) throws IOException {
        copy("door-to-door", folder);
        String dwell = Files.readString(folder.resolve("dwell.csv"));
        write(
                folder,
                "dwell.csv",
                dwell.replace("cost_usd_per_tonne,source", "cost_usd_per_tonne,cargo,source")
                        .replace(",10,guess", ",10,container;bulk,guess")
                        .replace(",12,guess", ",12,,guess")
                        .replace(",2,guess", ",2,,guess"));
        assertThat(number(route(folder, "TOWN", "CITY", "--cargo", "bulk"), "/routes/0/hours"))
                .isCloseTo(100, within(1e-6));
        Run refused = Run.of(
                "route",
                "--programme",
                folder.toString(),
                "--from",
                "TOWN",
                "--to",
                "CITY",
                "--cargo",
                "liquid",
                "--json");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.json().path("no_answer").stringValue()).contains("does not take liquid");
    }

    @Test
    void absurdWaitsAreRefusedWithTheirPlace(@TempDir Path folder) throws IOException {
        copy("door-to-door", folder);
        String dwell = Files.readString(folder.resolve("dwell.csv"));
        write(
                folder,
                "dwell.csv",
                dwell.replace(",lognormal,0.75,", ",lognormal,,").replace(",0,4,8,uniform", ",8,8,8,uniform"));
        write(folder, "services.csv", """
                        link,pattern,departures,time_zone,source,grade
                        EASTPORT-WESTPORT-sea,timetable,mo 5;tue 17:00,Etc/UTC,guess,placeholder
                        """);
        Run run = Run.of("check", folder.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        List<String> places = StreamSupport.stream(run.json().path("problems").spliterator(), false)
                .map(problem -> problem.path("file").stringValue() + " "
                        + problem.path("field").stringValue())
                .toList();
        assertThat(places)
                .containsExactlyInAnyOrder("dwell.csv hours_cv", "dwell.csv hours_high", "services.csv departures[]");
    }

    private static String node(String id) {
        return id + "," + id + ",XA,city,40,45,guess,placeholder\n";
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static void copy(String example, Path to) throws IOException {
        try (var files = Files.list(EXAMPLES.resolve(example))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
