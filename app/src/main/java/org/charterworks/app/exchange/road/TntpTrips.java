package org.charterworks.app.exchange.road;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.network.assignment.Demand;

/// The trips of a trip file: `Origin` lines, each followed by `destination : trips;` entries.
final class TntpTrips {
    private static final String ORIGIN = "Origin";

    private final TntpText text;
    private final Findings findings;
    private final int zones;
    private final Set<Long> pairs = new HashSet<>();
    private int[] origin = new int[1024];
    private int[] destination = new int[1024];
    private double[] trips = new double[1024];
    private int count;
    private int current = -1;

    private TntpTrips(TntpText text, int zones, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.zones = zones;
    }

    /// @param zones  zones of the network, which the trip file has to agree with
    /// @param findings  without problems so far
    static TntpTrips read(TntpText text, int zones, Findings findings) {
        TntpTrips table = new TntpTrips(text, zones, findings);
        text.number("NUMBER OF ZONES", 1, Integer.MAX_VALUE, findings).ifPresent(announced -> {
            if (announced != zones) {
                findings.problem(
                        text.headerPlace("NUMBER OF ZONES"),
                        "<NUMBER OF ZONES>",
                        "" + announced,
                        zones + ", as in the network file",
                        "give files that belong together");
            }
        });
        text.forEachLine(table::readLine);
        table.checkTotal();
        return table;
    }

    private void readLine(String line, int number) {
        if (line.startsWith(ORIGIN)) {
            current = zone(line.substring(ORIGIN.length()).strip(), number, "origin");
        } else {
            readEntries(line, number);
        }
    }

    private void readEntries(String line, int number) {
        if (current < 0) {
            findings.problem(
                    text.place(number),
                    "",
                    line,
                    "an Origin line first",
                    "the file is cut off, or its origin is wrong");
            return;
        }
        String[] entries = line.split(";", -1);
        for (String entry : entries) {
            if (!entry.isBlank()) {
                readEntry(entry.strip(), number);
            }
        }
        if (!line.endsWith(";")) {
            findings.problem(
                    text.place(number),
                    "",
                    entries[entries.length - 1].strip(),
                    "entries that end in ;",
                    "cut off here?");
        }
    }

    private void readEntry(String entry, int line) {
        String[] parts = entry.split(":", 2);
        if (parts.length < 2) {
            findings.problem(
                    text.place(line),
                    "",
                    entry,
                    "destination : trips;",
                    "mend the entry; the file may be cut off here");
            return;
        }
        int to = zone(parts[0].strip(), line, "destination");
        double number = RoadFiles.number(parts[1].strip());
        if (!(number >= 0) || Double.isInfinite(number)) {
            findings.problem(text.place(line), "trips", parts[1].strip(), "a number of 0 or more", "mend the entry");
        } else if (to >= 0 && !pairs.add((long) current * zones + to)) {
            findings.problem(
                    text.place(line),
                    "destination",
                    parts[0].strip(),
                    "each destination once per origin",
                    "take one of the entries out");
        } else if (to >= 0) {
            add(to, number);
        }
    }

    private int zone(String field, int line, String name) {
        double zone = RoadFiles.number(field);
        if (zone >= 1 && zone <= zones && zone == Math.rint(zone)) {
            return (int) zone - 1;
        }
        findings.problem(text.place(line), name, field, "a zone from 1 to " + zones, "mend the number or the header");
        return -1;
    }

    private void add(int to, double number) {
        if (count == trips.length) {
            int room = count * 2;
            origin = Arrays.copyOf(origin, room);
            destination = Arrays.copyOf(destination, room);
            trips = Arrays.copyOf(trips, room);
        }
        origin[count] = current;
        destination[count] = to;
        trips[count++] = number;
    }

    /// A file cut off between two lines is only found out by its total.
    private void checkTotal() {
        String announced = text.value("TOTAL OD FLOW");
        double total = announced.isEmpty() ? Double.NaN : RoadFiles.number(announced);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += trips[i];
        }
        if (Double.isFinite(total) && !findings.hasProblems() && Math.abs(sum - total) > 1e-3 * Math.max(1, total)) {
            findings.problem(
                    text.headerPlace("TOTAL OD FLOW"),
                    "<TOTAL OD FLOW>",
                    "trips that sum to " + sum,
                    announced + ", as the header says",
                    "the file is cut off, or its header is of another file");
        }
    }

    /// The table; call only when nothing was wrong.
    Demand demand() {
        return Demand.of(Arrays.copyOf(origin, count), Arrays.copyOf(destination, count), Arrays.copyOf(trips, count))
                .orThrow();
    }
}
