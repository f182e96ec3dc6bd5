package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A GTFS feed becomes a network folder: a ferry twice a week with an exception, trains by frequency to a station with
/// two platforms, a night train past midnight, and a cable car that no layer carries. All worked by hand for the week
/// of 1 June 2026.
class ConvertCommandTest {
    private static final String FACTORS = """
            layer,co2_grams_per_tonne_km,cost_usd_per_tonne_km,cost_source,cost_grade,source,grade
            rail,25,0.03,guess,placeholder,guess,placeholder
            sea,16,0.02,guess,placeholder,guess,placeholder
            """;

    private static final String TRANSFER = "ALAT-port,ALAT,port,rail,sea,no,3,5,,guess,placeholder\n";

    @TempDir
    private Path directory;

    private final Map<String, String> feed = new LinkedHashMap<>();

    @BeforeEach
    void aTinyFeed() {
        feed.put("agency.txt", """
                agency_name,agency_url,agency_timezone
                Ferries and Trains,https://example.org,Asia/Baku
                """);
        feed.put("stops.txt", """
                stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
                BAKU,Baku station,40.37,49.85,1,
                BAKU-1,Baku platform 1,40.371,49.851,0,BAKU
                BAKU-2,Baku platform 2,40.372,49.852,0,BAKU
                ALAT,Alat port,39.95,49.41,,
                AKTAU,Aktau port,43.6,51.22,,
                GANJA,Ganja,40.68,46.36,,
                DOOR,Entrance,40.37,49.85,2,BAKU
                """);
        feed.put("routes.txt", """
                route_id,route_short_name,route_long_name,route_type
                F,,Caspian ferry,4
                T,T1,,2
                N,,Night train,102
                C,,Cable car,6
                """);
        feed.put("calendar.txt", """
                service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
                FERRY,1,0,0,1,0,0,0,20260101,20261231
                DAILY,1,1,1,1,1,1,1,20260101,20261231
                SUNDAYS,0,0,0,0,0,0,1,20260101,20261231
                """);
        feed.put("calendar_dates.txt", """
                service_id,date,exception_type
                FERRY,20260604,2
                FERRY,20260606,1
                """);
        feed.put("trips.txt", """
                route_id,service_id,trip_id
                F,FERRY,F1
                T,DAILY,T1
                N,SUNDAYS,N1
                C,DAILY,C1
                """);
        feed.put("stop_times.txt", """
                trip_id,arrival_time,departure_time,stop_id,stop_sequence
                F1,05:00:00,05:00:00,ALAT,1
                F1,25:30:00,25:30:00,AKTAU,2
                T1,06:00:00,06:00:00,BAKU-1,1
                T1,07:15:00,07:15:00,ALAT,2
                N1,23:30:00,23:30:00,BAKU-2,1
                N1,24:10:00,24:20:00,ALAT,2
                N1,29:00:00,29:00:00,GANJA,3
                C1,10:00:00,10:00:00,BAKU-1,1
                C1,10:05:00,10:05:00,BAKU-2,2
                """);
        feed.put("frequencies.txt", """
                trip_id,start_time,end_time,headway_secs
                T1,06:00:00,09:00:00,3600
                """);
    }

    @Test
    void theWeekHasTheDeparturesWorkedByHand() throws IOException {
        Path folder = converted("--on", "2026-06-03");

        assertThat(Files.readAllLines(folder.resolve("services.csv")))
                .containsExactly(
                        "link,departures_note,pattern,departures,time_zone,source,grade",
                        "ALAT-AKTAU-sea,week of 2026-06-01,timetable,mon 05:00;sat 05:00,Asia/Baku,gtfs,medium",
                        "ALAT-GANJA-rail,week of 2026-06-01,timetable,mon 00:20,Asia/Baku,gtfs,medium",
                        "BAKU-ALAT-rail,week of 2026-06-01,timetable,"
                                + "mon 06:00;mon 07:00;mon 08:00;tue 06:00;tue 07:00;tue 08:00;wed 06:00;wed 07:00;"
                                + "wed 08:00;thu 06:00;thu 07:00;thu 08:00;fri 06:00;fri 07:00;fri 08:00;sat 06:00;"
                                + "sat 07:00;sat 08:00;sun 06:00;sun 07:00;sun 08:00;sun 23:30,Asia/Baku,gtfs,medium");
    }

    @Test
    void linksHaveTheirRunningTimesAndStopsTheirStations() throws IOException {
        Path folder = converted("--on", "2026-06-03");

        assertThat(Files.readAllLines(folder.resolve("links.csv")))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("ALAT-AKTAU-sea,ALAT,AKTAU,sea,Caspian ferry,")
                        .contains(",20.5,,no,open,"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("BAKU-ALAT-rail,BAKU,ALAT,rail,")
                        .contains(",1.25,1520,no,open,"));
        assertThat(Files.readAllLines(folder.resolve("nodes.csv")))
                .containsExactly(
                        "id,name,country,kind,lat_deg,lon_deg,source,grade",
                        "AKTAU,Aktau port,AZ,port,43.6,51.22,gtfs,medium",
                        "ALAT,Alat port,AZ,port,39.95,49.41,gtfs,medium",
                        "BAKU,Baku station,AZ,rail_station,40.37,49.85,gtfs,medium",
                        "GANJA,Ganja,AZ,rail_station,40.68,46.36,gtfs,medium");
    }

    @Test
    void theFolderIsSoundAndGoodsCatchTheFerry() throws IOException {
        Path folder = converted("--on", "2026-06-03");
        assertThat(Run.of("check", folder.toString()).exitCode()).isZero();
        Files.writeString(folder.resolve("factors.csv"), FACTORS);
        Files.writeString(folder.resolve("dwell.csv"), TRANSFER, StandardOpenOption.APPEND);

        // ready in Baku on Friday at 10:00 local time: the train of Saturday 06:00 misses the ferry of 05:00, so the
        // goods take Monday's, and arrive 20.5 hours later
        Run run = Run.of(
                "route",
                "--programme",
                folder.toString(),
                "--from",
                "BAKU",
                "--to",
                "AKTAU",
                "--layers",
                "rail,sea",
                "--depart",
                "2026-06-05T06:00:00Z",
                "--json");

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(run.json().at("/shipment/arrival/arrives").asString()).startsWith("2026-06-08T21:30");
        assertThat(run.json().at("/routes/0/moving_hours").doubleValue()).isCloseTo(21.75, within(1e-9));
    }

    @Test
    void aZipFileIsReadLikeItsFolder() throws IOException {
        Path zip = directory.resolve("feed.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : feed.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        Path fromZip = directory.resolve("from-zip");
        Run run = Run.of(
                "convert",
                zip.toString(),
                fromZip.toString(),
                "--country",
                "AZ",
                "--gauge",
                "1520",
                "--on",
                "2026-06-03");

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        Path fromFolder = converted("--on", "2026-06-03");
        for (String table : List.of("nodes.csv", "links.csv", "services.csv")) {
            assertThat(fromZip.resolve(table)).hasSameTextualContentAs(fromFolder.resolve(table));
        }
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Run run = convert("--on", "2026-06-03", "--json");

        assertThat(run.json().path("notes"))
                .anySatisfy(note ->
                        assertThat(note.asString()).contains("routes.txt:5").contains("type 6"));
        assertThat(run.json().path("places").asInt()).isEqualTo(4);
        assertThat(run.json().path("departures").asInt()).isEqualTo(2 + 1 + 22);
    }

    @Test
    void everyFaultIsRefusedByFileAndLineAtOnce() {
        feed.put(
                "stops.txt",
                feed.getOrDefault("stops.txt", "").replace("ALAT,Alat port,39.95", "ALAT,Alat port,399.5"));
        feed.put(
                "stop_times.txt",
                feed.getOrDefault("stop_times.txt", "").replace("25:30:00,AKTAU", "24:30:00,AKTOU")
                        + "T9,1,2,ALAT,1\n");
        feed.put(
                "calendar.txt",
                feed.getOrDefault("calendar.txt", "").replace("20260101,20261231\nDAILY", "20261301,20261231\nDAILY"));
        feed.put("routes.txt", feed.getOrDefault("routes.txt", "").replace("Caspian ferry,4", "Caspian ferry,boat"));
        Run run = convert("--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("problems"))
                .extracting(problem -> problem.path("file").asString() + ":"
                        + problem.path("line").asInt() + " "
                        + problem.path("field").asString())
                .contains(
                        "stops.txt:5 stop_lat",
                        "stop_times.txt:3 stop_id",
                        "stop_times.txt:11 trip_id",
                        "calendar.txt:2 start_date",
                        "routes.txt:2 route_type",
                        "trips.txt:2 route_id");
        assertThat(run.json().path("problems"))
                .anySatisfy(
                        problem -> assertThat(problem.path("advice").asString()).isEqualTo("did you mean AKTAU?"));
        assertThat(directory.resolve("network")).doesNotExist();
    }

    @Test
    void timesThatGoBackAndFilesThatAreMissingAreRefused() {
        feed.put(
                "stop_times.txt",
                feed.getOrDefault("stop_times.txt", "").replace("07:15:00,07:15:00", "05:15:00,05:15:00"));
        Run back = convert("--json");
        assertThat(back.json().path("problems"))
                .anySatisfy(
                        problem -> assertThat(problem.path("seen").asString()).isEqualTo("T1"));
        feed.remove("agency.txt");
        feed.remove("calendar.txt");
        feed.remove("calendar_dates.txt");
        assertThat(convert("--json").json().path("problems"))
                .extracting(problem -> problem.path("file").asString())
                .contains("agency.txt", "calendar.txt");
    }

    @Test
    void aWeekInWhichNothingRunsIsSaid() {
        Run run = convert("--on", "2031-01-01");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("2026-01-01");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        converted("--on", "2026-06-03");

        assertThat(convert("--on", "2026-06-03").exitCode()).isEqualTo(1);
    }

    private Path converted(String... more) {
        Run run = convert(more);
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return directory.resolve("network");
    }

    private Run convert(String... more) {
        Path folder = directory.resolve("feed");
        try {
            Files.createDirectories(folder);
            for (String file : List.of("agency.txt", "calendar.txt", "calendar_dates.txt")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            for (Map.Entry<String, String> file : feed.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = new ArrayList<>(List.of(
                "convert",
                folder.toString(),
                directory.resolve("network").toString(),
                "--country",
                "AZ",
                "--gauge",
                "1520"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}
