package org.charterworks.app.exchange.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word somebody probably meant: the one reached with the fewest changed, added, lost or swapped
/// letters.
public final class Nearest {

    /// Longer words are not compared; nobody mistypes them by a letter or two.
    private static final int LONGEST_WORD = 80;

    /// So many known words are compared; in a larger table the first ones have to do.
    private static final int MOST_COMPARED = 20_000;

    private Nearest() {}

    /// The nearest known word, if it is near enough to be worth suggesting; of two equally near the first in
    /// order.
    public static Optional<String> of(String seen, Collection<String> known) {
        if (seen.isEmpty() || seen.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String wanted = plain(seen);
        int best = Math.max(1, Math.min(3, seen.length() / 3)) + 1;
        String nearest = "";
        int compared = 0;
        for (String candidate : known) {
            if (compared++ >= MOST_COMPARED) {
                break;
            }
            if (candidate.length() > LONGEST_WORD || Math.abs(candidate.length() - seen.length()) > best) {
                continue;
            }
            int distance = distance(wanted, plain(candidate));
            if (distance < best || (distance == best && !nearest.isEmpty() && candidate.compareTo(nearest) < 0)) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /// Case and the sort of separator do not count as differences.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_').replace('.', '_');
    }

    /// Optimal string alignment distance.
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
