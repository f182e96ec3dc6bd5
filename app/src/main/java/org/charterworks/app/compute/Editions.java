package org.charterworks.app.compute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.charterworks.roadmap.programme.Programme;

/// The newest editions of one programme: one for each viewer whom something in it tells apart.
///
/// That for anyone is always ready; others are made when somebody asks, and the ones last asked for are kept.
/// Safe for many threads.
final class Editions {

    /// Editions kept beside that for anyone.
    private static final int MOST_KEPT = 8;

    private final Map<Viewer, Made> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Viewer, Made> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private volatile Newest newest;

    /// @param number  counts the states taken in
    /// @param entry   the last entry of the journal that it knows
    /// @param all     all of the programme
    /// @param kinds   what tells its viewers apart
    /// @param anyones what anyone may see of it
    private record Newest(long number, long entry, Programme all, Set<Visibility> kinds, Edition anyones) {}

    /// @param number of the state it was made from
    private record Made(long number, Edition edition) {}

    /// @param all   all of the programme
    /// @param entry the last entry of the journal that it knows; 0 without a journal
    Editions(Programme all, long entry) {
        Edition anyones = Edition.of(all, Viewer.anyone(), entry);
        newest = new Newest(0, entry, all, all.register().visibilities(), anyones);
    }

    /// Takes in the next state of the programme.
    ///
    /// @param entry the last entry of the journal that it knows
    void next(Programme all, long entry) {
        Newest before = newest;
        Edition anyones = before.anyones.next(all, entry);
        newest = new Newest(before.number + 1, entry, all, all.register().visibilities(), anyones);
    }

    /// The newest edition for a viewer.
    Edition of(Viewer viewer) {
        Newest now = newest;
        Viewer told = viewer.among(now.kinds);
        if (told.equals(Viewer.anyone())) {
            return now.anyones;
        }
        synchronized (kept) {
            Made made = kept.get(told);
            if (made == null || made.number != now.number) {
                Edition edition =
                        made == null ? Edition.of(now.all, told, now.entry) : made.edition.next(now.all, now.entry);
                made = new Made(now.number, edition);
                kept.put(told, made);
            }
            return made.edition;
        }
    }
}
