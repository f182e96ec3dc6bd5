package org.charterworks.app.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// A link that narrows a list to some of its rows.
///
/// @param code   what it asks for, empty for all
/// @param name   its words, empty where they follow from the code
/// @param count  how many rows it leaves
/// @param chosen whether the list is narrowed to it now
public record Choice(String code, String name, long count, String path, boolean chosen) {

    /// The choices of one list: each that leaves at least one row, in the order of the names.
    ///
    /// @param page   the page, with what else it asks
    /// @param names  words by code
    /// @param counts rows by code
    public static List<Choice> among(
            String page, String parameter, String chosen, Map<String, String> names, Map<String, Long> counts) {
        return names.entrySet().stream()
                .filter(each -> counts.getOrDefault(each.getKey(), 0L) > 0)
                .map(each -> new Choice(
                        each.getKey(),
                        each.getValue(),
                        counts.getOrDefault(each.getKey(), 0L),
                        page + (page.indexOf('?') < 0 ? '?' : '&') + parameter + "=" + each.getKey(),
                        each.getKey().equals(chosen)))
                .toList();
    }

    /// Collects codes with their names, in the order met.
    public static <T> Collector<T, ?, Map<String, String>> named(Function<T, String> code, Function<T, String> name) {
        return Collectors.toMap(code, name, (first, second) -> first, LinkedHashMap::new);
    }
}
