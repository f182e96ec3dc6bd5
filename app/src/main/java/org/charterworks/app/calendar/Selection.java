package org.charterworks.app.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.register.instrument.Instrument;

/// Which dates of those a viewer may see a calendar holds.
public enum Selection {
    /// Everything dated.
    ALL,
    /// Meetings, and when the parties are to meet.
    MEETINGS;

    /// The word in addresses and columns.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Selection> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// Whether it holds an item by its key, or an entry by its uid.
    boolean holds(Instrument instrument, String keyOrUid) {
        return switch (this) {
            case ALL -> true;
            case MEETINGS ->
                keyOrUid.startsWith(instrument.id() + "/meeting/")
                        || keyOrUid.startsWith(instrument.id() + "/meeting-rhythm/");
        };
    }
}
