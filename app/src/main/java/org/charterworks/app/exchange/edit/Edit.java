package org.charterworks.app.exchange.edit;

import java.util.List;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.report.Problem;

/// A change as somebody states it: minutes, a statement, a file kept as evidence. It says what is to be done, not what
/// records are to be, so that it can be carried out again on what others recorded meanwhile.
@FunctionalInterface
public interface Edit {

    /// Carries it out on the records of a programme as it stands.
    Edited on(ProgrammeRecords standing);

    /// What carrying out leads to.
    sealed interface Edited {

        /// The programme as it would stand; not yet checked as a whole.
        record Ready(ProgrammeRecords wanted) implements Edited {}

        /// It cannot be carried out.
        ///
        /// @param problems all of them; never empty
        record Refused(List<Problem> problems) implements Edited {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
