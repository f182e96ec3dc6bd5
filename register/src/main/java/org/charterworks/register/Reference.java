package org.charterworks.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.register.source.SourceId;

/// One thing in a register naming another.
///
/// @param from where it is named
/// @param kind what sort of thing is named: `source`, `party`, `area`, `verb`, or the code of a subject's kind
/// @param id   its id
record Reference(Place from, String kind, String id) {
    /// Everywhere that each source is cited, in the order of the references.
    static Map<SourceId, List<Place>> citations(List<Reference> references) {
        Map<SourceId, List<Place>> citations = new LinkedHashMap<>();
        for (Reference reference : references) {
            if (reference.kind().equals("source")) {
                citations
                        .computeIfAbsent(new SourceId(reference.id()), id -> new ArrayList<>())
                        .add(reference.from());
            }
        }
        citations.replaceAll((source, places) -> List.copyOf(places));
        return Collections.unmodifiableMap(citations);
    }
}
