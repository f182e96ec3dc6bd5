package org.charterworks.app.exchange;

import java.util.List;
import org.charterworks.app.exchange.check.RecordIndex;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.report.Note;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.roadmap.programme.Programme;

/// What comes of reading a programme: the programme, or everything that stands in its way.
public sealed interface Read {

    /// The programme, complete and checked.
    ///
    /// @param folder what it was built from
    /// @param notes things worth knowing that do no harm, by file and line
    record Loaded(Programme programme, FolderRecords folder, List<Note> notes) implements Read {
        public Loaded {
            notes = List.copyOf(notes);
        }

        /// The same content as the journal keeps it; made anew each time.
        public ProgrammeRecords records() {
            return ProgrammeRecords.of(folder);
        }

        /// Where each record stands; made anew each time.
        public Places places() {
            return Places.of(RecordIndex.of(folder));
        }

        /// How many records there are of each kind; made anew each time.
        public Counts counts() {
            return Counts.of(folder);
        }
    }

    /// Nothing was loaded.
    ///
    /// @param problems all of them, by file and line; never empty
    record Refused(List<Problem> problems, List<Note> notes) implements Read {
        public Refused {
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }
    }
}
