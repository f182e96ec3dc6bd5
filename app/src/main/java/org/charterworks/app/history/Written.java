package org.charterworks.app.history;

import java.util.List;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.register.ChangeRefusal;
import org.charterworks.register.journal.Head;

/// What became of a [Proposal].
public sealed interface Written {

    /// It is recorded and on disk.
    ///
    /// @param head  where the journal stands now
    /// @param first number of its first entry; one more than the head's when nothing had to be recorded
    record Recorded(Head head, long first) implements Written {}

    /// Records it touches were changed meanwhile; nothing was recorded. Look at what changed and propose
    /// anew after
    /// `head` if the change still makes sense.
    ///
    /// @param meanwhile who changed what, oldest first; never empty
    record Conflict(Head head, List<Meanwhile> meanwhile) implements Written {
        public Conflict {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /// What would stand afterwards is no sound programme.
    ///
    /// @param problems all of them; never empty
    record Unsound(List<Problem> problems) implements Written {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }

    /// What would stand afterwards is sound, but may not follow what stands now.
    ///
    /// @param refusals all of them; never empty
    record AgainstTheRules(List<ChangeRefusal> refusals) implements Written {
        public AgainstTheRules {
            refusals = List.copyOf(refusals);
        }
    }

    /// The journal that was seen is not this one: it comes from another database, or from one that was set
    /// back to an older copy.
    record SetBack(Head head) implements Written {}

    /// The very same request was carried out before; nothing was recorded now.
    record Repeated() implements Written {}

    /// One change that somebody made meanwhile.
    ///
    /// @param fields what it changed, field by field; of a record put in or taken out the whole of it
    record Meanwhile(RecordedChange change, List<FieldChange> fields) {
        public Meanwhile {
            fields = List.copyOf(fields);
        }
    }
}
