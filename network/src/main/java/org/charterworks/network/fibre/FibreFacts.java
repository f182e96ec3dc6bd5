package org.charterworks.network.fibre;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.LinkId;

/// What is published of cables besides their ends, length and capacity.
///
/// @param owners  by link, only where one is published
public record FibreFacts(SortedMap<LinkId, String> owners) {

    /// Nothing is known.
    public static final FibreFacts NONE = new FibreFacts(Collections.emptySortedMap());

    public FibreFacts {
        owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
    }

    /// Who owns a cable; empty when not known.
    public String owner(LinkId link) {
        return owners.getOrDefault(link, "");
    }
}
