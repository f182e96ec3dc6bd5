package org.charterworks.app.leak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What walks have come to so far.
final class Walked {
    private final List<Leak> leaks = new ArrayList<>();
    private final Set<String> viewers = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private final long begun = System.nanoTime();
    private long requests;
    private long marksShown;
    private long restricted;

    synchronized void asked(String viewer, String outlet, long marks) {
        viewers.add(viewer);
        outlets.add(outlet);
        requests++;
        marksShown += marks;
    }

    synchronized void found(Leak leak) {
        leaks.add(leak);
    }

    synchronized void restricted(long items) {
        restricted += items;
    }

    List<Leak> leaks() {
        return List.copyOf(leaks);
    }

    Set<String> outlets() {
        return Set.copyOf(outlets);
    }

    Set<String> viewers() {
        return Set.copyOf(viewers);
    }

    /// How many marks stood in all answers: of things that the viewers may see.
    long marksShown() {
        return marksShown;
    }

    /// One line of figures.
    String figures(String what) {
        return "%s: %d viewers x %d outlets x %d restricted items, %d requests asked twice, %d marks of things shown, %d leaks, %.0f s"
                .formatted(
                        what,
                        viewers.size(),
                        outlets.size(),
                        restricted,
                        requests,
                        marksShown,
                        leaks.size(),
                        (System.nanoTime() - begun) / 1e9);
    }
}
