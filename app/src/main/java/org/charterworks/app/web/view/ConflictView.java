package org.charterworks.app.web.view;

import java.util.Collection;
import java.util.List;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.source.Subject;

/// A fact on which sources disagree, with every claim.
public record ConflictView(String id, String topic, List<Ref> about, List<Claim> claims) {
    public ConflictView {
        about = List.copyOf(about);
        claims = List.copyOf(claims);
    }

    /// What one source says.
    public record Claim(String value, List<SourceRef> sources) {
        public Claim {
            sources = List.copyOf(sources);
        }
    }

    public static ConflictView of(Conflict conflict, Refs refs) {
        return new ConflictView(
                conflict.id().value(),
                conflict.topic(),
                refs.subjects(conflict.about()),
                conflict.claims().stream()
                        .map(claim -> new Claim(claim.value(), refs.sources(List.of(claim.source()))))
                        .toList());
    }

    /// The conflicts about any of some subjects.
    public static List<ConflictView> about(Collection<Subject> subjects, Collection<Conflict> conflicts, Refs refs) {
        return conflicts.stream()
                .filter(conflict -> conflict.about().stream().anyMatch(subjects::contains))
                .map(conflict -> of(conflict, refs))
                .toList();
    }
}
