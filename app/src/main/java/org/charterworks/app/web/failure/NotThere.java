package org.charterworks.app.web.failure;

import java.util.List;

/// A page was asked for something the public register does not hold.
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final transient List<Suggestion> suggestions;

    /// Something whose name is near to what was asked for.
    public record Suggestion(String id, String name, String path) {}

    /// @param kind        what was looked for, as the message files name it after `kind.`
    /// @param suggestions what was perhaps meant, nearest first
    public NotThere(String kind, String id, List<Suggestion> suggestions) {
        super("no " + kind + " " + id);
        this.kind = kind;
        this.id = id;
        this.suggestions = List.copyOf(suggestions);
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    public List<Suggestion> suggestions() {
        return suggestions;
    }
}
