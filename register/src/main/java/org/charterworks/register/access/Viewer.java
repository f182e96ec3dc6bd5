package org.charterworks.register.access;

import java.util.Set;

/// Somebody looking at a register, known only by what they may see.
///
/// @param sees every visibility the viewer is allowed; always contains [Visibility#PUBLIC]
public record Viewer(Set<Visibility> sees) {
    public Viewer {
        sees = Set.copyOf(sees);
        if (!sees.contains(Visibility.PUBLIC)) {
            throw new IllegalArgumentException("every viewer sees what is public");
        }
    }

    /// A viewer who is nobody in particular.
    public static Viewer anyone() {
        return new Viewer(Set.of(Visibility.PUBLIC));
    }

    /// A viewer who works for one of the parties.
    public static Viewer partner() {
        return new Viewer(Set.of(Visibility.PUBLIC, Visibility.PARTNERS));
    }

    public boolean maySee(Visibility visibility) {
        return sees.contains(visibility);
    }
}
