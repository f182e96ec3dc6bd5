package org.charterworks.app.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.charterworks.register.access.Viewer;

/// Who may know of each thing of a made-up programme, noted while it is made, from the words written in its files
/// and what the field tables say an empty visibility follows; never worked out by the code under test.
final class Secrets {
    private final Map<String, Predicate<Viewer>> things = new HashMap<>();
    private final Map<String, Predicate<Viewer>> underProvisions = new HashMap<>();
    private final Map<String, List<Predicate<Viewer>>> cited = new HashMap<>();

    /// Notes who may see what is kept under a provision.
    void provision(String id, String written) {
        underProvisions.put(id, written.isEmpty() ? _ -> true : asked(written));
    }

    /// Notes a thing that follows others where nothing is written on it.
    Predicate<Viewer> note(String id, String written, Predicate<Viewer> follows) {
        Predicate<Viewer> may = written.isEmpty() ? follows : asked(written);
        things.put(id, may);
        return may;
    }

    /// Notes a thing that is never milder than another, whatever is written on it.
    Predicate<Viewer> noteAtMost(String id, String written, Predicate<Viewer> follows, Predicate<Viewer> most) {
        Predicate<Viewer> may =
                written.isEmpty() ? follows.and(most) : asked(written).and(most);
        things.put(id, may);
        return may;
    }

    /// Notes that something cites a source, which whoever may see one citing thing may see.
    void cite(String source, Predicate<Viewer> may) {
        cited.computeIfAbsent(source, _ -> new ArrayList<>()).add(may);
    }

    /// Who may know of a thing by its id; a milestone is known with its project.
    Predicate<Viewer> of(String id) {
        int slash = id.indexOf('/');
        String thing = slash < 0 ? id : id.substring(0, slash);
        if (cited.containsKey(thing)) {
            return viewer -> cited.get(thing).stream().anyMatch(each -> each.test(viewer));
        }
        return things.getOrDefault(thing, _ -> true);
    }

    /// Who may see what follows something written as `kind:id`. Provisions are public, what follows them need not be.
    Predicate<Viewer> following(String reference) {
        String id = id(reference);
        return reference.startsWith("provision:") ? underProvisions.getOrDefault(id, _ -> true) : of(id);
    }

    /// Who may know that something written as `kind:id` is there; provisions are public.
    Predicate<Viewer> naming(String reference) {
        return reference.startsWith("provision:") ? _ -> true : of(id(reference));
    }

    boolean hides(String id, Viewer viewer) {
        return !viewer.everything() && !of(id).test(viewer);
    }

    static String id(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    /// The written words as one question to a viewer.
    private static Predicate<Viewer> asked(String written) {
        Predicate<Viewer> all = _ -> true;
        for (String part : written.split(" and ", -1)) {
            List<String> names = List.of(part.substring(part.indexOf(':') + 1).split(",", -1));
            all = all.and(
                    switch (part.substring(0, 2)) {
                        case "pu" -> _ -> true;
                        case "pe" ->
                            viewer -> viewer.name().filter(names::contains).isPresent();
                        default ->
                            part.equals("partners")
                                    ? Viewer::partner
                                    : viewer -> viewer.parties().containsAll(names);
                    });
        }
        return all;
    }
}
