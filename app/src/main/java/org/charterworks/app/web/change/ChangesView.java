package org.charterworks.app.web.change;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.web.view.Ref;
import org.jspecify.annotations.Nullable;

/// What is different at one moment from what it was at an earlier one.
///
/// @param fromTheBeginning since memory began, and not the end of a day
/// @param from     the earlier day, as the address writes it
/// @param to       the later day
/// @param since    the first day of which something is known, in words
/// @param meetings days of meetings held since then, newest first: usual beginnings
/// @param groups   records of one kind each
public record ChangesView(
        boolean fromTheBeginning,
        String from,
        String fromWords,
        String to,
        String toWords,
        String since,
        int added,
        int changed,
        int removed,
        List<Meeting> meetings,
        List<Group> groups) {
    public ChangesView {
        meetings = List.copyOf(meetings);
        groups = List.copyOf(groups);
    }

    /// A meeting since which changes may be asked for.
    public record Meeting(String day, String title, String path) {}

    /// Records of one kind.
    ///
    /// @param kind name of the kind, in words
    public record Group(String kind, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// A record.
    ///
    /// @param ref     the record, with the address of its page where it has one; else an empty address
    /// @param sort    code: `added`, `changed`, `removed`
    /// @param history address of its history, null for what is no thing of its own
    public record Row(
            String kind, Ref ref, String sort, @Nullable String history, List<FieldChange> fields) {
        public Row {
            fields = List.copyOf(fields);
        }

        /// One line for each field, one for the whole where it was added or removed.
        List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            fields.forEach(
                    field -> lines.add(new Line(kind, ref.id(), sort, field.path(), field.before(), field.after())));
            if (lines.isEmpty()) {
                lines.add(new Line(kind, ref.id(), sort, "", "", ref.name()));
            }
            return lines;
        }
    }

    /// One line of the table for other programs.
    record Line(String kind, String id, String sort, String field, String before, String after) {}
}
