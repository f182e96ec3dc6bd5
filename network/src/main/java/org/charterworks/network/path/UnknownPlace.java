package org.charterworks.network.path;

import java.util.List;
import org.charterworks.network.model.Node;

/// A text that names no node, and the nodes it may have meant, best first.
public record UnknownPlace(String text, List<Node> suggestions) {
    public UnknownPlace {
        suggestions = List.copyOf(suggestions);
    }
}
