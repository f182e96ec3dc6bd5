package org.charterworks.roadmap.figure;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The name of a figure: what it is and all that it depends on, so that it can be computed again from the name
/// alone.
///
/// Written `kind/key=value/key=value`, keys in alphabetical order, for example
/// `delay/measure=money/months=12/project=PRJ-KARS-DILUCU/scenario=as-forecast/variant=last-in`.
///
/// @param kind      the family of figures: a lower-case word
/// @param arguments what the figure depends on; keys and values hold neither `/` nor `=`
public record FigureId(String kind, SortedMap<String, String> arguments) {

    public FigureId {
        arguments = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        if (!isWord(kind)
                || arguments.entrySet().stream().anyMatch(e -> !isWord(e.getKey()) || !isWord(e.getValue()))) {
            throw new IllegalArgumentException("A figure id holds words without '/' or '=': " + kind + arguments);
        }
    }

    /// A figure id from alternating keys and values.
    public static FigureId of(String kind, Map<String, String> arguments) {
        return new FigureId(kind, new TreeMap<>(arguments));
    }

    /// The id written in the text, or nothing when the text is not a figure id.
    public static Optional<FigureId> parse(String text) {
        String[] parts = text.split("/", -1);
        SortedMap<String, String> arguments = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1 || equals == parts[i].length() - 1 || parts[i].indexOf('=', equals + 1) >= 0) {
                return Optional.empty();
            }
            String replaced = arguments.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
            if (replaced != null) {
                return Optional.empty();
            }
        }
        return isWord(parts[0]) ? Optional.of(new FigureId(parts[0], arguments)) : Optional.empty();
    }

    /// The value of one argument, or nothing when the id does not carry it.
    public Optional<String> argument(String key) {
        return Optional.ofNullable(arguments.get(key));
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? kind
                : kind
                        + arguments.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining("/", "/", ""));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('=') < 0;
    }
}
