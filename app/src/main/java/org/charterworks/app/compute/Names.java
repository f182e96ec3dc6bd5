package org.charterworks.app.compute;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Finds things by what people type: an id or a name, whole or in part, in any case, with or without diacritics.
///
/// A whole match wins over whole words, and those over a part of a word. What fits one thing alone names it.
///
/// @param sort  what is looked for, in one word
/// @param id    the id of a thing; suggestions are ids
/// @param names every name of a thing besides its id; blank ones are passed over
public record Names<T>(String sort, Function<T, String> id, Function<T, List<String>> names) {

    private static final int MOST_SUGGESTIONS = 5;

    /// Ways in which a name fits what is wanted, the closest first: as a whole, as whole words, as letters.
    private static final List<BiPredicate<String, String>> FITS = List.of(
            String::equals, (name, wanted) -> (" " + name + " ").contains(" " + wanted + " "), String::contains);

    /// The thing a text names, or what it may have meant.
    public Lookup<T> find(String text, Collection<T> things) {
        List<T> exact =
                things.stream().filter(thing -> id.apply(thing).equals(text)).toList();
        if (!exact.isEmpty()) {
            return new Lookup.Found<>(exact.getFirst());
        }
        String wanted = plain(text);
        List<T> fitting = List.of();
        for (BiPredicate<String, String> fit : FITS) {
            if (fitting.isEmpty() && !wanted.isEmpty()) {
                fitting = things.stream()
                        .filter(thing -> words(thing).stream().anyMatch(name -> fit.test(name, wanted)))
                        .toList();
            }
        }
        return fitting.size() == 1
                ? new Lookup.Found<>(fitting.getFirst())
                : new Lookup.Unclear<>(text, sort, ids(fitting), suggestions(wanted, fitting, things));
    }

    /// What the text fits; where it fits nothing, what is spelt nearly so.
    private List<String> suggestions(String wanted, List<T> fitting, Collection<T> things) {
        if (!fitting.isEmpty()) {
            return ids(fitting).stream().limit(MOST_SUGGESTIONS).toList();
        }
        return things.stream()
                .map(thing -> new Near(id.apply(thing), distance(wanted, thing)))
                .filter(near -> near.edits() <= Math.max(2, wanted.length() / 2))
                .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::id))
                .map(Near::id)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private List<String> ids(List<T> some) {
        return some.stream().map(id).sorted().toList();
    }

    private List<String> words(T thing) {
        List<String> words = new ArrayList<>();
        words.add(plain(id.apply(thing)));
        names.apply(thing).stream()
                .map(Names::plain)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    private int distance(String wanted, T thing) {
        return words(thing).stream().mapToInt(word -> edits(wanted, word)).min().orElse(Integer.MAX_VALUE);
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

    /// Levenshtein distance (1966): letters added, lost or replaced.
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

    private record Near(String id, int edits) {}
}
