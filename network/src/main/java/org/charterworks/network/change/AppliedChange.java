package org.charterworks.network.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Value;

/// One difference between the base network and the changed one, with the changes that made it. For explanation.
public sealed interface AppliedChange {
    /// By element; the differences of one element by what they are and which figure they concern.
    Comparator<AppliedChange> BY_ELEMENT =
            Comparator.comparing(AppliedChange::element).thenComparing(AppliedChange::subject);

    ElementId element();

    /// The changes that made this difference, sorted by origin.
    List<ActiveChange> by();

    /// What about the element is different: the code of a figure, or one word.
    default String subject() {
        return switch (this) {
            case Added ignored -> "added";
            case Cleared ignored -> "cleared";
            case FigureChanged figure -> figure.attribute().code();
            case StatusChanged ignored -> "status";
            case Withdrawn ignored -> "withdrawn";
        };
    }

    /// The element did not exist before.
    record Added(ElementId element, List<ActiveChange> by) implements AppliedChange {
        public Added {
            by = List.copyOf(by);
        }
    }

    /// A figure has other numbers than before, or was not there before.
    ///
    /// @param before  empty when the figure was unknown
    record FigureChanged(
            ElementId element, Attribute attribute, Optional<Value> before, Value after, List<ActiveChange> by)
            implements AppliedChange {
        public FigureChanged {
            by = List.copyOf(by);
        }
    }

    record StatusChanged(ElementId element, LinkStatus before, LinkStatus after, List<ActiveChange> by)
            implements AppliedChange {
        public StatusChanged {
            by = List.copyOf(by);
        }
    }

    /// A transfer that is no longer offered.
    record Withdrawn(ElementId element, List<ActiveChange> by) implements AppliedChange {
        public Withdrawn {
            by = List.copyOf(by);
        }
    }

    record Cleared(ElementId element, List<ActiveChange> by) implements AppliedChange {
        public Cleared {
            by = List.copyOf(by);
        }
    }
}
