package org.charterworks.register.instrument;

import java.util.List;
import org.charterworks.register.source.SourceId;

/// Something found to be uncertain or contradictory about the instrument, and how this register treats it.
public record QualityNote(String id, String topic, String finding, String resolution, List<SourceId> sources) {
    public QualityNote {
        sources = List.copyOf(sources);
    }
}
