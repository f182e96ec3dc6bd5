package org.charterworks.network.path;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;

/// Finds nodes by what a person types: an id, a name or a UN/LOCODE, in any case and with or without diacritics.
public record Places(Network network) {
    private static final int SUGGESTIONS = 5;

    /// The one node a text names; empty when no node or more than one fits.
    public Optional<Node> find(String text) {
        Optional<Node> byId = network.nodes().stream()
                .filter(node -> node.id().value().equals(text))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        String wanted = plain(text);
        List<Node> fitting = network.nodes().stream()
                .filter(node -> plain(node.id().value()).equals(wanted)
                        || plain(node.name()).equals(wanted)
                        || (!wanted.isEmpty() && plain(node.unLocode()).equals(wanted)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// The nodes a text may have meant, best first: those that contain it, then those nearest in spelling.
    public UnknownPlace suggest(String text) {
        String wanted = plain(text);
        List<Node> best = network.nodes().stream()
                .sorted(Comparator.comparingInt((Node node) -> distance(wanted, node))
                        .thenComparing(Node::id))
                .filter(node -> distance(wanted, node) <= Math.max(3, wanted.length() / 2))
                .limit(SUGGESTIONS)
                .toList();
        return new UnknownPlace(text, best);
    }

    private static int distance(String wanted, Node node) {
        String name = plain(node.name());
        String id = plain(node.id().value());
        if (!wanted.isEmpty() && (name.contains(wanted) || id.contains(wanted))) {
            return 0;
        }
        return Math.min(edits(wanted, name), Math.min(edits(wanted, id), edits(wanted, afterCountry(id))));
    }

    /// Ids begin with a country, as in `KZ_AKTAU`; people leave it out.
    private static String afterCountry(String id) {
        return id.substring(id.indexOf(' ') + 1);
    }

    /// Lower case without diacritics; everything but letters and digits is a blank.
    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
        return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// Levenshtein distance (1966): insertions, deletions and replacements of one letter.
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
