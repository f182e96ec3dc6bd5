package org.charterworks.app.exchange.gtfs;

import java.util.List;
import org.charterworks.app.exchange.report.Note;
import org.charterworks.app.exchange.report.Problem;

/// What comes of reading a feed.
public sealed interface GtfsRead {

    /// A feed that can be used.
    ///
    /// @param notes what was passed over, and why
    record Done(GtfsFeed feed, List<Note> notes) implements GtfsRead {
        public Done {
            notes = List.copyOf(notes);
        }
    }

    /// Everything that is wrong, by file and line; never empty.
    record Refused(List<Problem> problems) implements GtfsRead {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
