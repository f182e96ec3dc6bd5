package org.charterworks.register.side;

import java.util.List;
import org.charterworks.register.source.SourceId;

/// Somebody who assesses and belongs to no party, such as an audit office or a reporting mechanism.
public record Assessor(AssessorId id, String name, String note, List<SourceId> sources) {
    public Assessor {
        sources = List.copyOf(sources);
    }
}
