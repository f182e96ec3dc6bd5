package org.charterworks.network.model;

import java.util.Optional;

/// Identifier of anything in the network that a change can act on and that can fail. Sorted by kind, then by
/// text.
public sealed interface ElementId extends Comparable<ElementId> permits NodeId, LinkId, DwellId, AreaId {
    /// The identifier as written in files, without its kind.
    String value();

    ElementKind kind();

    /// Kind and identifier in one text, as in `dwell:GE_POTI-port`; [#parse] reads it back.
    default String reference() {
        return kind().code() + ":" + value();
    }

    @Override
    default int compareTo(ElementId other) {
        int byKind = kind().compareTo(other.kind());
        return byKind != 0 ? byKind : value().compareTo(other.value());
    }

    /// Reads `node:ID`, `link:ID`, `dwell:ID` or `area:ID`; empty when the text has another form.
    static Optional<ElementId> parse(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String id = reference.substring(colon + 1);
        if (id.isBlank() || !id.strip().equals(id)) {
            return Optional.empty();
        }
        return switch (reference.substring(0, colon)) {
            case "node" -> Optional.of(new NodeId(id));
            case "link" -> Optional.of(new LinkId(id));
            case "dwell" -> Optional.of(new DwellId(id));
            case "area" -> Optional.of(new AreaId(id));
            default -> Optional.empty();
        };
    }
}
