package org.charterworks.network.resilience;

import java.util.List;
import java.util.TreeSet;
import org.charterworks.network.model.ElementId;

/// Elements that are lost at once.
///
/// @param id        names the event: the reference of the element, or the id of the group
/// @param elements  links, nodes and transfer rows, sorted; at least one
public record LossEvent(Kind kind, String id, List<ElementId> elements) {

    /// What is lost.
    public enum Kind {
        LINK,
        /// A link on which a scheduled service runs.
        SERVICE,
        NODE,
        /// A border crossing.
        BORDER,
        /// All members of a shared-risk group.
        GROUP,
        /// Two members of a shared-risk group.
        PAIR;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public LossEvent {
        elements = List.copyOf(new TreeSet<>(elements));
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " takes nothing away");
        }
    }

    public static LossEvent of(Kind kind, ElementId element) {
        return new LossEvent(kind, element.reference(), List.of(element));
    }
}
