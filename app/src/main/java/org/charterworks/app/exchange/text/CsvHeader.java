package org.charterworks.app.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// The first line of a table: which column stands where.
///
/// @param columns number of columns, known or not
/// @param known names of the columns of the format by their position, each name once
/// @param missing columns every row must have and none can, because the column is not there; this has been
/// reported
record CsvHeader(int columns, SortedMap<Integer, String> known, List<String> missing) {

    /// Most columns of a table; one with more is no table of this format.
    private static final int MOST_COLUMNS = 500;

    /// Reads the names and reports all that is wrong with them; empty when it is not worth reading on.
    static Optional<CsvHeader> of(List<String> names, FolderFile file, Findings findings) {
        RecordPlace place = new RecordPlace(file.path(), 1);
        RecordKind kind = file.kind();
        if (names.size() > MOST_COLUMNS) {
            findings.problem(
                    place,
                    "",
                    names.size() + " columns",
                    "at most " + MOST_COLUMNS,
                    "check that this is the file you mean");
            return Optional.empty();
        }
        SortedMap<Integer, String> known = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (kind.findField(name).isEmpty()) {
                findings.problem(place, name, name, "a column of this table", meant(name, kind));
            } else if (known.containsValue(name)) {
                findings.problem(place, name, name, "every column once", "leave the second one out");
            } else {
                known.put(i, name);
            }
        }
        List<String> missing = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (field.required() && !known.containsValue(field.name())) {
                missing.add(field.name());
                findings.problem(
                        place, field.name(), "", "the column " + field.name(), "add it: " + field.description());
            }
        }
        return Optional.of(new CsvHeader(names.size(), known, missing));
    }

    private static String meant(String name, RecordKind kind) {
        return Nearest.of(name, kind.fieldNames())
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("leave it out; the columns are " + String.join(", ", kind.fieldNames()));
    }
}
