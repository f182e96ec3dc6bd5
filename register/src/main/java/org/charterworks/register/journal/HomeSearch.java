package org.charterworks.register.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the places at which entries were written that do not fit where they stand.
///
/// First by following the chain: who names a settled entry as its predecessor lives right after it. Then, for
/// those
/// whose predecessor is gone, by trying the shift of the entry before and the places around; that search is
/// bounded,
/// and an entry for which it finds nothing counts as altered.
final class HomeSearch {

    private static final int TRIALS = 100_000;
    private static final int REACH = 1_000;

    private final String origin;
    private final List<PlacedEntry> entries;
    private int trialsLeft = TRIALS;

    /// @param entries sorted by the place at which they stand
    HomeSearch(String origin, List<PlacedEntry> entries) {
        this.origin = origin;
        this.entries = entries;
    }

    void run() {
        followTheChain();
        searchAround();
    }

    private void followTheChain() {
        Map<String, List<PlacedEntry>> homelessAfter = new HashMap<>();
        ArrayDeque<PlacedEntry> settled = new ArrayDeque<>();
        for (PlacedEntry placed : entries) {
            String previousHash = placed.entry().previousHash();
            if (placed.hasHome() || (previousHash.equals(origin) && placed.settlesAt(1))) {
                settled.add(placed);
            } else {
                homelessAfter
                        .computeIfAbsent(previousHash, hash -> new ArrayList<>())
                        .add(placed);
            }
        }
        while (!homelessAfter.isEmpty() && !settled.isEmpty()) {
            PlacedEntry predecessor = settled.remove();
            for (PlacedEntry next :
                    homelessAfter.getOrDefault(predecessor.entry().hash(), List.of())) {
                if (!next.hasHome() && next.settlesAt(predecessor.home() + 1)) {
                    settled.add(next);
                }
            }
        }
    }

    private void searchAround() {
        long shift = 0;
        for (PlacedEntry placed : entries) {
            long place = placed.entry().sequence();
            boolean found = placed.hasHome() || (shift != 0 && placed.settlesAt(place + shift)) || settlesNear(placed);
            if (found) {
                shift = placed.home() - place;
            }
        }
    }

    private boolean settlesNear(PlacedEntry placed) {
        long place = placed.entry().sequence();
        for (int distance = 1; distance <= REACH && trialsLeft > 0; distance++) {
            trialsLeft -= 2;
            if (placed.settlesAt(place + distance) || placed.settlesAt(place - distance)) {
                return true;
            }
        }
        return false;
    }
}
