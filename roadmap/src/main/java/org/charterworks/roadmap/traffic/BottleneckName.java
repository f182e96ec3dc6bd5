package org.charterworks.roadmap.traffic;

import java.util.Arrays;
import java.util.List;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;

/// The name that the links of a bottleneck have in common: the words with which all their names begin.
public final class BottleneckName {
    private BottleneckName() {}

    /// In the words of the programme; empty when the elements share none.
    public static String of(List<ElementId> elements, Network network) {
        List<String> common = List.of();
        for (int i = 0; i < elements.size(); i++) {
            List<String> words = words(elements.get(i), network);
            common = i == 0 ? words : shared(common, words);
        }
        return String.join(" ", common);
    }

    private static List<String> words(ElementId element, Network network) {
        String name = element instanceof LinkId link
                ? network.findLink(link).map(each -> each.name()).orElse("")
                : "";
        return name.isBlank() ? List.of() : Arrays.asList(name.split("[ ,]+", -1));
    }

    private static List<String> shared(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }
}
