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

/// The surest route and the corridor indicators of a route, on a folder worked by hand and on the bundled programme.
///
/// The folder has two ways from TOWN to CITY: a ferry with a mean of 20 hours of which the wait varies much, and a
/// railway of a steady 24 hours.
class RouteByPercentileTest {

    @TempDir
    private Path directory;

    private String folder() throws IOException {
        Files.writeString(directory.resolve("nodes.csv"), """
                id,name,country,kind,lat_deg,lon_deg,source,grade
                TOWN,Town,XA,port,40,50,guess,placeholder
                BORDER,Border,XB,border_crossing,40,51,guess,placeholder
                CITY,City,XB,port,40,52,guess,placeholder
                """);
        Files.writeString(directory.resolve("links.csv"), """
                id,from,to,layer,length_km,travel_hours,gauge,status,cost_usd_per_tonne,co2_grams_per_tonne_km,source,grade
                FERRY,TOWN,CITY,sea,200,10,,open,20,16,guess,placeholder
                TOWN-BORDER-rail,TOWN,BORDER,rail,300,12,1520,open,9,25,guess,placeholder
                BORDER-CITY-rail,BORDER,CITY,rail,200,8,1520,open,6,25,guess,placeholder
                """);
        Files.writeString(directory.resolve("dwell.csv"), """
                id,node,process,from_layer,to_layer,at_origin,hours,distribution,hours_cv,cost_usd_per_tonne,source,grade
                TOWN-wait,TOWN,ferry_wait,,sea,yes,10,lognormal,1.5,0,guess,placeholder
                BORDER-border,BORDER,border,,,no,3,fixed,,2,guess,placeholder
                BORDER-customs,BORDER,customs,,,no,1,fixed,,1,guess,placeholder
                """);
        return directory.toString();
    }

    @Test
    void theFastestOnAverageIsNotTheSurest() throws IOException {
        String folder = folder();

        assertThat(links(route("--programme", folder, "--from", "TOWN", "--to", "CITY", "--by", "time")))
                .containsExactly("link:FERRY");
        JsonNode surest = route("--programme", folder, "--from", "TOWN", "--to", "CITY", "--by", "p90");
        assertThat(links(surest)).containsExactly("link:TOWN-BORDER-rail", "link:BORDER-CITY-rail");
        assertThat(surest.path("by").asString()).isEqualTo("p90");
        assertThat(surest.at("/routes/1/legs"))
                .anySatisfy(leg -> assertThat(leg.path("element").asString()).isEqualTo("link:FERRY"));
    }

    @Test
    void noRouteOfTheChoiceHasALowerPercentileInTheBundledProgramme() {
        JsonNode surest = route(
                "--from",
                "KZ_ALTYNKOL",
                "--to",
                "GE_POTI",
                "--on",
                "2026-11-22",
                "--by",
                "p90",
                "--percentiles",
                "--pareto");
        double p90 = surest.at("/shipment/hours/p90").doubleValue();

        assertThat(surest.at("/shipment/pareto"))
                .allSatisfy(choice ->
                        assertThat(choice.path("p90_hours").doubleValue()).isGreaterThan(p90 - 1e-6));
        Run why = Run.of("explain", surest.at("/routes/0/figures/0/id").asString());
        assertThat(why.exitCode()).as(why.err()).isZero();
    }

    @Test
    void aRouteHasTheIndicatorsWorkedByHand() throws IOException {
        JsonNode model = route("--programme", folder(), "--from", "TOWN", "--to", "CITY", "--layers", "rail", "--cpmm")
                .at("/cpmm/model");

        // one crossing of 4 h and (2 + 1) USD/t x 20 t; 500 km in 20 h moving and 24 h door to door, 18 USD/t x 20 t
        assertThat(mean(model, "tfi1_hours_per_crossing")).isCloseTo(4, within(1e-9));
        assertThat(mean(model, "tfi2_usd_per_crossing")).isCloseTo(60, within(1e-9));
        assertThat(mean(model, "tfi3_usd_per_500_km_and_20_t")).isCloseTo(360, within(1e-9));
        assertThat(mean(model, "tfi4_swod_km_per_hour")).isCloseTo(25, within(1e-9));
        assertThat(mean(model, "tfi4_swd_km_per_hour")).isCloseTo(500 / 24.0, within(1e-9));
        assertThat(model.path("averaging").asString()).startsWith("none");
    }

    @Test
    void observedTripsAreAveragedUnderEveryRuleByName() throws IOException {
        String folder = folder();
        String head =
                "id,corridor,tonnes,km,moving_hours,total_hours,cost_usd,crossing_hours,crossing_costs_usd,source,grade";
        StringBuilder trips = new StringBuilder(head).append('\n');
        for (int i = 0; i < 2; i++) {
            trips.append("A").append(i).append(",2,20,1200,24,60,1500,8;4,150;60,guess,placeholder\n");
            trips.append("B").append(i).append(",2,24,900,20,32,1300,5,90,guess,placeholder\n");
            trips.append("C").append(i).append(",2,10,600,15,45,700,20,200,guess,placeholder\n");
        }
        Files.writeString(directory.resolve("trips.csv"), trips);

        JsonNode observed = route("--programme", folder, "--from", "TOWN", "--to", "CITY", "--cpmm")
                .at("/cpmm/observed");

        assertThat(observed)
                .extracting(each -> each.path("averaging").asString())
                .containsExactly("simple", "tonnes", "ratio_of_sums");
        assertThat(mean(observed.path(0), "tfi1_hours_per_crossing")).isCloseTo(9.25, within(1e-9));
        assertThat(mean(observed.path(1), "tfi1_hours_per_crossing")).isCloseTo(7.5676, within(5e-5));
        assertThat(mean(observed.path(1), "tfi3_usd_per_500_km_and_20_t")).isCloseTo(715.021, within(5e-4));
        assertThat(mean(observed.path(0), "tfi2_usd_per_crossing")).isCloseTo(125, within(1e-9));
        assertThat(mean(observed.path(1), "tfi2_usd_per_crossing")).isCloseTo(112.973, within(5e-4));
        assertThat(mean(observed.path(0), "tfi3_usd_per_500_km_and_20_t")).isCloseTo(797.840, within(5e-4));
        assertThat(mean(observed.path(2), "tfi3_usd_per_500_km_and_20_t")).isCloseTo(678.295, within(5e-4));
        assertThat(mean(observed.path(1), "tfi4_swod_km_per_hour")).isCloseTo(45.926, within(5e-4));
        assertThat(mean(observed.path(2), "tfi4_swod_km_per_hour")).isCloseTo(45.763, within(5e-4));
        assertThat(mean(observed.path(1), "tfi4_swd_km_per_hour")).isCloseTo(22.377, within(5e-4));
        assertThat(mean(observed.path(2), "tfi4_swd_km_per_hour")).isCloseTo(19.708, within(5e-4));
    }

    private static JsonNode route(String... more) {
        List<String> arguments = new ArrayList<>(List.of("route", "--json"));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static double mean(JsonNode indicators, String name) {
        return indicators.path(name).path("mean").doubleValue();
    }

    private static List<String> links(JsonNode answer) {
        return StreamSupport.stream(answer.at("/routes/0/legs").spliterator(), false)
                .filter(leg -> leg.path("kind").asString().equals("move"))
                .map(leg -> leg.path("element").asString())
                .toList();
    }
}
