package org.charterworks.app.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.charterworks.app.compute.Edition;
import org.jspecify.annotations.Nullable;

/// Pages of one edition, the newest that was asked for, within a limit of bytes; those not asked for longest go first.
/// Safe for many threads.
final class PageShelf {
    static final long USUAL_BYTES = 48L << 20;

    private final long room;
    private final Map<Object, KeptPage> pages = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Edition edition;
    private long bytes;

    /// @param room how much all pages may take together [bytes]
    PageShelf(long room) {
        this.room = room;
    }

    /// The page that answers a question about an edition, null when it is not here.
    synchronized @Nullable KeptPage find(Edition of, Object question) {
        return isFor(of) ? pages.get(question) : null;
    }

    /// Keeps a page. One of an older edition is let go, those of older editions make room for one of a newer.
    synchronized void put(Edition of, Object question, KeptPage page) {
        if (!isFor(of)) {
            if (edition != null && of.entry() < edition.entry()) {
                return;
            }
            pages.clear();
            bytes = 0;
            edition = of;
        }
        KeptPage before = pages.put(question, page);
        bytes += page.bytes() - (before == null ? 0 : before.bytes());
        Iterator<KeptPage> eldest = pages.values().iterator();
        while (bytes > room && eldest.hasNext()) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    /// How many pages are here.
    synchronized int size() {
        return pages.size();
    }

    private boolean isFor(Edition of) {
        return of.equals(edition);
    }
}
