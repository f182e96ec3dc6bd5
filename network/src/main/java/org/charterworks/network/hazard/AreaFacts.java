package org.charterworks.network.hazard;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.Value;
import org.jspecify.annotations.Nullable;

/// What is published of a hazard area besides where it is and what it gates.
///
/// @param status             as in the file: `suspected`, `cleared` or `unknown`
/// @param suspectedHectares  area under suspicion, with what has been cleared since the count began; null when
///                           not known. A suspicion, not a survey
/// @param people             who waits for clearance, null when not known
/// @param sites              assets that cannot be used before, sorted
/// @param areaNote           what is said about its extent
public record AreaFacts(
        AreaId area,
        String status,
        @Nullable Value suspectedHectares,
        @Nullable Value people,
        List<AssetId> sites,
        String areaNote,
        String note,
        Provenance provenance) {
    public AreaFacts {
        sites = List.copyOf(new TreeSet<>(sites));
    }

    public Optional<Value> findSuspectedHectares() {
        return Optional.ofNullable(suspectedHectares);
    }

    public Optional<Value> findPeople() {
        return Optional.ofNullable(people);
    }
}
