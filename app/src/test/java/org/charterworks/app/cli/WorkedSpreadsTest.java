package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Worked spreads of stays and worked prices of an hour, each as a folder of three tables with one stay and one
/// sure hour on the rails.
class WorkedSpreadsTest {
    private static final double SURE_HOURS = 1;
    private static final String DWELL = "id,node,process,from_layer,to_layer,hours,distribution,hours_cv,median_hours,"
            + "p90_hours,hours_low,hours_high,source,grade\n";

    @TempDir
    private Path folder;

    @Test
    void aLogNormalStayHasTheWorkedPercentiles() throws IOException {
        JsonNode hours = stay("24,lognormal,0.75,,,,");
        assertThat(standing(hours, "p50")).isCloseTo(19.2, within(0.05));
        assertThat(standing(hours, "p80")).isCloseTo(33.6884, within(0.05));
        assertThat(standing(hours, "p90")).isCloseTo(45.1977, within(0.05));
        assertThat(standing(hours, "p95")).isCloseTo(57.6131, within(0.05));
    }

    @Test
    void aGammaStayOfTheSameMomentsHasOtherPercentiles() throws IOException {
        JsonNode hours = stay("24,gamma,0.75,,,,");
        assertThat(standing(hours, "mean")).isCloseTo(24, within(1e-6));
        assertThat(hours.path("sd").doubleValue()).isCloseTo(18, within(1e-3));
        assertThat(standing(hours, "p50")).isCloseTo(19.6806, within(0.05));
        assertThat(standing(hours, "p80")).isCloseTo(36.4291, within(0.05));
        assertThat(standing(hours, "p95")).isCloseTo(59.1150, within(0.05));
    }

    @Test
    void aMedianAndANinetiethPercentileMakeALogNormalStay() throws IOException {
        JsonNode hours = stay(",lognormal,,18,50,,");
        assertThat(standing(hours, "mean")).isCloseTo(24.7329, within(1e-4));
        assertThat(standing(hours, "p50")).isCloseTo(18, within(0.05));
        assertThat(standing(hours, "p90")).isCloseTo(50, within(0.05));
    }

    /// 60 + 57.6131 + 33.38 + 7.6 = 158.59, eighteen hours above the 140.60 of the whole way.
    @Test
    void thePercentilesOfTheStaysAddUpToMoreThanThatOfTheWay() throws IOException {
        double sum = 60
                + standing(stay("24,lognormal,0.75,,,,"), "p95")
                + standing(stay("12,lognormal,1,,,,"), "p95")
                + standing(stay("4,uniform,,,,0,8"), "p95");
        assertThat(sum).isCloseTo(158.59, within(0.1));
    }

    @Test
    void theRoadCostsTheOwnerMoreThanTheRailsAndTheSea() throws IOException {
        // 20 t: 3 600 USD, 110 h with a deviation of 20, 1 900 kg; an hour 1 USD/t, ratio 0.4, 80 USD/t CO2
        table("nodes.csv", "id,name,country,kind,lat_deg,lon_deg,source,grade\n" + node("A") + node("B"));
        table("links.csv", """
                id,from,to,layer,length_km,travel_hours,status,cost_usd_per_tonne,co2_grams_per_tonne_km,source,grade
                A-B-road,A,B,road,1000,10,open,180,95,guess,placeholder
                """);
        table("dwell.csv", """
                id,node,process,from_layer,at_origin,hours,distribution,hours_cv,source,grade
                A-queue,A,queue,road,yes,100,gamma,0.2,guess,placeholder
                """);
        prices();
        JsonNode cost =
                route("--tonnes", "20", "--cargo", "boxes", "--layers", "road").at("/shipment/generalised_cost/1");
        assertThat(cost.path("total_usd").doubleValue()).isCloseTo(6112, within(1e-6));
    }

    @Test
    void theCapitalInATonneBoundsTheWorthOfAnHour() throws IOException {
        stay("24,lognormal,0.75,,,,");
        prices();
        table("commodities.csv", """
                id,name,value_usd_per_tonne,value_of_time_usd_per_tonne_hour,source,grade
                boxes,Boxes,5000,1,guess,placeholder
                """);
        JsonNode shipment = route("--tonnes", "20", "--cargo", "boxes").path("shipment");
        assertThat(shipment.path("capital_usd_per_tonne_hour").doubleValue()).isCloseTo(0.0570776, within(5e-8));
    }

    private JsonNode stay(String spread) throws IOException {
        table("nodes.csv", "id,name,country,kind,lat_deg,lon_deg,source,grade\n" + node("A") + node("M") + node("B"));
        table("links.csv", """
                id,from,to,layer,length_km,travel_hours,gauge,status,cost_usd_per_tonne,co2_grams_per_tonne_km,source,grade
                A-M-rail,A,M,rail,10,0.5,1520,open,1,10,guess,placeholder
                M-B-rail,M,B,rail,10,0.5,1520,open,1,10,guess,placeholder
                """);
        table("dwell.csv", DWELL + "M-border,M,border,rail,rail," + spread + ",guess,placeholder\n");
        return route("--percentiles").at("/shipment/hours");
    }

    private static double standing(JsonNode hours, String what) {
        return hours.path(what).doubleValue() - SURE_HOURS;
    }

    private void prices() throws IOException {
        table("parameters.csv", """
                id,label,unit,central,source,grade
                unserved_cost_usd_per_tonne,x,USD/t,200,guess,placeholder
                reliability_ratio,x,ratio,0.4,guess,placeholder
                co2_price_usd_per_tonne,x,USD/t,80,guess,placeholder
                discount_rate,x,per year,0.1,guess,placeholder
                """);
        table(
                "commodities.csv",
                "id,name,value_of_time_usd_per_tonne_hour,source,grade\nboxes,Boxes,1,guess,placeholder\n");
    }

    private JsonNode route(String... more) {
        String[] all = new String[more.length + 8];
        System.arraycopy(
                new String[] {"route", "--programme", folder.toString(), "--from", "A", "--to", "B", "--json"},
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        Run run = Run.of(all);
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static String node(String id) {
        return id + "," + id + ",XA,city,40,45,guess,placeholder\n";
    }

    private void table(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
