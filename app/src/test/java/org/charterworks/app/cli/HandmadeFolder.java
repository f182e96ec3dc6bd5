package org.charterworks.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A programme folder for a case worked by hand: railways without cost or time between places `XN_0`, `XN_1`, …,
/// projects that change them, one cargo from the first place to the last, 10 USD a tonne that finds no room.
final class HandmadeFolder {

    private final List<String> links = new ArrayList<>();
    private final List<String> projects = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private double unservedUsdPerTonne = 10;
    private int places = 1;

    /// The next stretch of the line, with what it carries a year; planned when it is not there yet.
    HandmadeFolder stretch(String id, long tonnes, boolean there) {
        return stretch(id, tonnes, there, 0);
    }

    /// The next stretch of the line, at a price.
    HandmadeFolder stretch(String id, long tonnes, boolean there, double costUsdPerTonne) {
        places++;
        return parallel(id, tonnes, there, costUsdPerTonne);
    }

    /// One more railway beside the last stretch.
    HandmadeFolder parallel(String id, long tonnes, boolean there, double costUsdPerTonne) {
        links.add(String.join(
                ",",
                id,
                "XN_" + (places - 2),
                "XN_" + (places - 1),
                "rail",
                "1",
                "0",
                "1520",
                there ? "open" : "planned",
                Long.toString(tonnes),
                "high",
                "worked",
                Double.toString(costUsdPerTonne),
                "worked",
                "high",
                "worked",
                "high"));
        return this;
    }

    /// A project that lifts a stretch to a capacity in a period.
    HandmadeFolder lift(String link, long toTonnes, String forecast, String more) {
        return project(
                "LIFT-" + link,
                forecast,
                "change: set, element: \"link:" + link + "\", attribute: capacity_tonnes_per_year, value: " + toTonnes,
                more);
    }

    /// A project that makes a railway cost so much in a period.
    HandmadeFolder price(String link, double usdPerTonne, String forecast) {
        return project(
                "PRICE-" + link,
                forecast,
                "change: set, element: \"link:" + link + "\", attribute: cost_usd_per_tonne, value: " + usdPerTonne,
                "");
    }

    /// A parameter of the programme.
    HandmadeFolder parameter(String id, String unit, double value) {
        parameters.add(
                "%s,%s,%s,%s,worked,high%n".formatted(id, id, unit, value).replace("\r", ""));
        return this;
    }

    /// What a tonne costs that finds no room.
    HandmadeFolder unserved(double usdPerTonne) {
        unservedUsdPerTonne = usdPerTonne;
        return this;
    }

    /// A project that opens a railway in a period.
    HandmadeFolder open(String link, String forecast) {
        return project("OPEN-" + link, forecast, "change: open, element: \"link:" + link + "\"", "");
    }

    /// A project without effects, written as its file has it.
    HandmadeFolder other(String yaml) {
        projects.add(yaml.indent(2));
        return this;
    }

    /// The projects in the opposite order.
    HandmadeFolder backwards() {
        Collections.reverse(projects);
        return this;
    }

    private HandmadeFolder project(String id, String forecast, String change, String more) {
        projects.add("""
                  - id: %1$s
                    name: %1$s
                    area: rail
                    provisions: [I.1]
                %4$s    milestones:
                      - id: %1$s/in-service
                        title: In service
                        kind: in_service
                        baseline: {on: "%2$s", said_on: 2026-03, source: worked}
                        forecast: {expected: "%2$s", basis: source, source: worked}
                    effects:
                      - {id: %1$s/effect, when_met: %1$s/in-service, %3$s, source: worked, grade: high}
                """.formatted(id, forecast, change, more));
        return this;
    }

    /// Writes the folder, with this cargo a year.
    Path writtenTo(Path folder, long demandTonnes) throws IOException {
        Files.createDirectories(folder.resolve("network"));
        Files.writeString(folder.resolve("instrument.yaml"), """
                instrument:
                  id: WORKED
                  title: A case worked by hand
                  short_title: Worked case
                  signed_on: 2026-03-01
                  time_zone: Etc/UTC
                  deadline_rule: {text: Months are counted to the same day of the month.}
                  verified: text
                  sources: [worked]
                parties:
                  - {id: XN, name: Northland}
                  - {id: XS, name: Southland}
                areas:
                  - {id: rail, name: Railways}
                verbs:
                  - {verb: intend to, force: intent, creates_commitment: yes}
                sections:
                  - id: I
                    title: Railways
                    title_verified: text
                    provisions:
                      - {id: I.1, paraphrase: Both intend to build., verb: intend to, verified: text, obligation: 1, precision: 1, delegation: 0}
                """);
        Files.writeString(folder.resolve("commitments.yaml"), """
                commitments:
                  - id: C-I.1
                    provision: I.1
                    title: A plan
                    kind: intent
                    deadline: {rule: months_after_signature, months: 3}
                """);
        Files.writeString(folder.resolve("sources.yaml"), """
                sources:
                  - {id: worked, title: Worked by hand, kind: knowledge}
                """);
        Files.writeString(folder.resolve("scenarios.yaml"), """
                scenarios:
                  - {id: as-forecast, name: As forecast, dates: forecast, reference_on: 2030-06-30}
                """);
        Files.writeString(
                folder.resolve("parameters.csv"), """
                id,label,unit,central,source,grade
                unserved_cost_usd_per_tonne,Price of a tonne that finds no room,USD/t,%s,worked,high
                """.formatted(unservedUsdPerTonne) + String.join("", parameters));
        Files.writeString(folder.resolve("commodities.csv"), """
                id,name,value_of_time_usd_per_tonne_hour,source,grade
                grain,Grain,0,worked,high
                """);
        Files.writeString(folder.resolve("projects.yaml"), "projects:\n" + String.join("", projects));
        Files.writeString(folder.resolve("network/factors.csv"), """
                layer,co2_grams_per_tonne_km,source,grade
                rail,0,worked,high
                """);
        Files.writeString(
                folder.resolve("network/links.csv"),
                "id,from,to,layer,length_km,travel_hours,gauge,status,capacity_tonnes_per_year,capacity_grade,"
                        + "capacity_source,cost_usd_per_tonne,cost_source,cost_grade,source,grade\n"
                        + String.join("\n", links) + "\n");
        StringBuilder nodes = new StringBuilder("id,name,country,kind,lat_deg,lon_deg,source,grade\n");
        for (int i = 0; i < places; i++) {
            nodes.append("XN_%d,Place %d,XN,rail_station,%d,20,worked,high%n".formatted(i, i, 10 + i));
        }
        Files.writeString(folder.resolve("network/nodes.csv"), nodes.toString().replace("\r", ""));
        Files.writeString(
                folder.resolve("network/demand.csv"),
                "id,origin,destination,commodity,layers,year,tonnes_per_year,source,grade\n"
                        + "DEM,XN_0,XN_%d,grain,rail,2026,%d,worked,high\n".formatted(places - 1, demandTonnes));
        return folder;
    }
}
