package org.charterworks.app.web.failure;

import java.util.List;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Names;
import org.charterworks.app.web.view.Ref;

/// A page was asked for something the public register does not hold.
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final transient List<Ref> suggestions;

    /// @param kind        what was looked for, as the message files name it after `kind.`
    /// @param suggestions what was perhaps meant, nearest first
    private NotThere(String kind, String id, String reason, List<Ref> suggestions) {
        super(reason);
        this.kind = kind;
        this.id = id;
        this.suggestions = List.copyOf(suggestions);
    }

    /// What was asked for is not among what is known; the nearest of these may have been meant.
    public static NotThere among(String kind, String id, List<Ref> known) {
        Names<Ref> names = new Names<>(kind, Ref::id, ref -> List.of(ref.name()));
        List<String> near = switch (names.find(id, known)) {
            case Lookup.Found<Ref>(Ref found) -> List.of(found.id());
            case Lookup.Unclear<Ref> unclear -> unclear.suggestions();
        };
        return new NotThere(
                kind,
                id,
                "no " + kind + " " + id,
                near.stream()
                        .flatMap(each -> known.stream().filter(ref -> ref.id().equals(each)))
                        .toList());
    }

    /// What was asked for is refused by what would have computed it.
    public static NotThere refused(String kind, String id, String reason, List<Ref> suggestions) {
        return new NotThere(kind, id, reason, suggestions);
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    public List<Ref> suggestions() {
        return suggestions;
    }
}
