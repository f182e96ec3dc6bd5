package org.charterworks.app.web.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Licence;
import org.jspecify.annotations.Nullable;

/// What can be taken away.
///
/// @param records      how many records there are in all files
/// @param files        none when the programme is not served from a journal
/// @param tables       the tables of pages, as files for a spreadsheet
/// @param licence      null when nothing is said about terms
/// @param completeness which parts of the agreement's text were seen, in words of the programme
/// @param notFound     what was looked for and not found, in words of the programme
public record OpenDataView(
        long records,
        List<File> files,
        List<Table> tables,
        @Nullable Licence licence,
        String completeness,
        List<String> notFound) {
    private static final List<Table> TABLES = List.of(
                    "meetings",
                    "map",
                    "route",
                    "flows",
                    "resilience",
                    "energy",
                    "fibre",
                    "sites",
                    "hazards",
                    "calibration",
                    "changes")
            .stream()
            .map(room -> new Table(room, "/" + room + "?format=csv"))
            .toList();

    private static final int KILOBYTE = 1024;

    public OpenDataView {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
        notFound = List.copyOf(notFound);
    }

    /// A file of the programme's folder.
    ///
    /// @param what      what stands in it, in English like the format; empty for the descriptor of all files
    /// @param records   how many records stand in it; of the descriptor 0
    /// @param kilobytes its size, rounded up
    public record File(String path, String what, long records, int kilobytes) {}

    /// A page's table.
    ///
    /// @param room key of the page in the navigation
    public record Table(String room, String path) {}

    /// @param texts   of the files, by path
    /// @param records that stand in them
    static OpenDataView of(Instrument instrument, SortedMap<String, String> texts, List<ProgrammeRecord> records) {
        Map<String, Long> counts =
                records.stream().collect(Collectors.groupingBy(ProgrammeRecord::file, Collectors.counting()));
        return new OpenDataView(
                records.size(),
                texts.entrySet().stream()
                        .map(file -> file(file.getKey(), file.getValue(), counts.getOrDefault(file.getKey(), 0L)))
                        .toList(),
                TABLES,
                instrument.licence(),
                instrument.completeness(),
                instrument.notFound());
    }

    private static File file(String path, String text, long records) {
        return new File(
                path,
                ProgrammeFolder.description(path).orElse(""),
                records,
                Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, KILOBYTE));
    }
}
