package org.charterworks.network.model;

import java.util.List;
import java.util.TreeSet;

/// Where a row comes from and how far it can be trusted.
///
/// @param sources  entries of the bibliography, sorted, each once, at least one
public record Provenance(List<SourceKey> sources, Grade grade) {
    public Provenance {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a row needs at least one source");
        }
        sources = List.copyOf(new TreeSet<>(sources));
    }
}
