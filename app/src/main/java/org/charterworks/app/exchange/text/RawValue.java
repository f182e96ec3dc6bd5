package org.charterworks.app.exchange.text;

import java.util.List;
import java.util.Optional;

/// What stands in a file before anybody has asked what it means: words, lists and named values, each with its
/// line.
///
/// Lines count from 1; 0 means that the value did not come from a file.
public sealed interface RawValue {

    int line();

    /// Words as written, without surrounding spaces and with plain line breaks; empty for nothing at all.
    record RawText(String text, int line) implements RawValue {
        public RawText {
            text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        }
    }

    record RawList(List<RawValue> items, int line) implements RawValue {
        public RawList {
            items = List.copyOf(items);
        }
    }

    /// Named values.
    ///
    /// @param broken true when the record could not be read as a whole and this has been reported; what is
    ///     there may serve to recognise the record but not to judge it
    record RawRecord(List<RawEntry> entries, int line, boolean broken) implements RawValue {
        public RawRecord {
            entries = List.copyOf(entries);
        }

        public Optional<RawValue> find(String name) {
            for (RawEntry entry : entries) {
                if (entry.name().equals(name)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /// A name and its value inside a record.
    record RawEntry(String name, int line, RawValue value) {}
}
