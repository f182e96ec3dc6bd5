package org.charterworks.register.group;

import java.util.List;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.source.SourceId;

/// One way of reading which bodies the text lists.
///
/// @param authoritative whether this register follows it; the others are kept and shown
/// @param basis         why the text can be read so
public record BodyReading(
        ReadingId id,
        String name,
        boolean authoritative,
        Verified verified,
        String basis,
        List<BodyId> bodies,
        List<SourceId> sources) {
    public BodyReading {
        bodies = List.copyOf(bodies);
        sources = List.copyOf(sources);
    }

    public BodyReading withBodies(List<BodyId> changed) {
        return new BodyReading(id, name, authoritative, verified, basis, changed, sources);
    }
}
