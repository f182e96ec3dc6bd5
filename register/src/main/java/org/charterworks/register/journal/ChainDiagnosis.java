package org.charterworks.register.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds out what happened to a journal.
///
/// 1. [HomeSearch] finds where each entry was written. One without any such place was altered; one that stands
/// elsewhere was moved.
/// 2. An entry standing at the home of another one was inserted. A place that is nobody's home lost its entry.
/// 3. Neighbours that do not know each other by hash: one of the two was replaced. A break on both sides of an
/// entry
/// points at that entry, a single break at the entry before it.
/// 4. The anchors are compared last; they also tell how long the journal has to be.
final class ChainDiagnosis {

    private final String origin;
    private final List<Anchor> anchors;
    private final List<PlacedEntry> entries;
    private final TreeMap<Long, PlacedEntry> homes = new TreeMap<>();
    private final List<ChainProblem> problems = new ArrayList<>();

    ChainDiagnosis(String programme, List<JournalEntry> entries, List<Anchor> anchors) {
        this.origin = HashChain.origin(programme);
        this.anchors = List.copyOf(anchors);
        this.entries = entries.stream()
                .sorted(Comparator.comparingLong(JournalEntry::sequence))
                .map(PlacedEntry::new)
                .toList();
    }

    List<ChainProblem> problems() {
        new HomeSearch(origin, entries).run();
        reportAltered();
        reportMoved();
        assignHomes();
        reportRemoved();
        reportReplaced();
        reportOffAnchor();
        return problems.stream()
                .sorted(Comparator.comparingLong(ChainProblem::sequence).thenComparing(ChainProblem::description))
                .toList();
    }

    private void reportAltered() {
        for (PlacedEntry placed : entries) {
            if (!placed.hasHome()) {
                JournalEntry entry = placed.entry();
                problems.add(new ChainProblem.Altered(entry.sequence(), entry.hash(), placed.computedHash()));
            }
        }
    }

    private void reportMoved() {
        List<ChainProblem.Moved> runs = new ArrayList<>();
        for (PlacedEntry placed : entries) {
            if (placed.isMoved()) {
                ChainProblem.Moved one = ChainProblem.Moved.of(placed.entry().sequence(), placed.home());
                if (!runs.isEmpty() && runs.getLast().isContinuedBy(one)) {
                    runs.add(runs.removeLast().upTo(one.last()));
                } else {
                    runs.add(one);
                }
            }
        }
        problems.addAll(runs);
    }

    /// Gives every place to one entry: first to those that came from there, then to those that stand there, among
    /// several to the one that another entry follows. Who finds the place taken was inserted.
    private void assignHomes() {
        Set<String> followed =
                entries.stream().map(placed -> placed.entry().previousHash()).collect(Collectors.toSet());
        Comparator<PlacedEntry> genuineFirst = Comparator.comparing((PlacedEntry placed) -> !placed.isMoved())
                .thenComparing(placed -> !placed.hasHome())
                .thenComparing(placed -> !followed.contains(placed.entry().hash()));
        for (PlacedEntry placed : entries.stream().sorted(genuineFirst).toList()) {
            boolean taken = homes.putIfAbsent(placed.home(), placed) != null;
            if (taken && placed.hasHome()) {
                problems.add(new ChainProblem.Inserted(placed.entry().sequence()));
            }
        }
    }

    private void reportRemoved() {
        long lastExpected = anchors.stream().mapToLong(Anchor::sequence).max().orElse(0);
        long next = 1;
        for (long place : homes.keySet()) {
            if (place > next) {
                problems.add(new ChainProblem.Removed(next, place - 1));
            }
            next = place + 1;
        }
        if (lastExpected >= next) {
            problems.add(new ChainProblem.Removed(next, lastExpected));
        }
    }

    private void reportReplaced() {
        long blamed = -1;
        for (long place : homes.keySet()) {
            if (isBreakBefore(place) && place != blamed + 1) {
                boolean breakAfter = isBreakBefore(place + 1);
                boolean newcomerAtTheEnd = !homes.containsKey(place + 1) && isOffAnchor(place);
                long culprit = breakAfter || newcomerAtTheEnd || place == 1 ? place : place - 1;
                blamed = breakAfter ? place : blamed;
                PlacedEntry placed = homes.get(culprit);
                if (placed != null && placed.hasHome()) {
                    problems.add(new ChainProblem.Replaced(culprit));
                }
            }
        }
    }

    /// True if the entries at `place` and before it are both there, unaltered, and do not know each other.
    private boolean isBreakBefore(long place) {
        PlacedEntry placed = homes.get(place);
        PlacedEntry before = homes.get(place - 1);
        if (placed == null || !placed.hasHome()) {
            return false;
        }
        if (place == 1) {
            return !placed.entry().previousHash().equals(origin);
        }
        return before != null && !before.isBefore(placed);
    }

    private boolean isOffAnchor(long place) {
        return anchors.stream().anyMatch(anchor -> anchor.sequence() == place && !isMet(anchor));
    }

    private boolean isMet(Anchor anchor) {
        PlacedEntry placed = homes.get(anchor.sequence());
        return placed != null && placed.entry().hash().equals(anchor.hash());
    }

    private void reportOffAnchor() {
        for (Anchor anchor : anchors) {
            PlacedEntry placed = homes.get(anchor.sequence());
            if (placed != null && !isMet(anchor)) {
                problems.add(new ChainProblem.OffAnchor(
                        anchor.sequence(),
                        anchor.keptBy(),
                        anchor.hash(),
                        placed.entry().hash()));
            }
        }
    }
}
