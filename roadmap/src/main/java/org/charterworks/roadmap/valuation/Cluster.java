package org.charterworks.roadmap.valuation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.register.project.ProjectId;

/// Projects that are worth something only together, as the model finds them.
///
/// @param pieces   projects worth almost nothing alone whose loss is the same loss
/// @param waitsFor further projects without which the pieces together are still worth almost nothing; usually
/// none
/// @param alone    what pieces and `waitsFor` together add to what has happened, less what `waitsFor` adds by
/// itself
/// @param lastIn   what is lost when all pieces are missing from the whole
public record Cluster(SortedSet<ProjectId> pieces, SortedSet<ProjectId> waitsFor, Gain alone, Gain lastIn) {

    public Cluster {
        pieces = Collections.unmodifiableSortedSet(new TreeSet<>(pieces));
        waitsFor = Collections.unmodifiableSortedSet(new TreeSet<>(waitsFor));
    }

    /// Name of the cluster: `C-` and its first piece. It changes when the pieces do.
    public String id() {
        return "C-" + pieces.first();
    }
}
