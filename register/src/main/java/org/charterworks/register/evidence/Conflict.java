package org.charterworks.register.evidence;

import java.util.List;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;

/// One fact on which sources disagree. Every claim is kept with who made it; none is chosen here.
public record Conflict(ConflictId id, String topic, List<Subject> about, List<Claim> claims) {
    public Conflict {
        about = List.copyOf(about);
        claims = List.copyOf(claims);
    }

    /// What one source says.
    public record Claim(String value, SourceId source) {}
}
