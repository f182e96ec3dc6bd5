package org.charterworks.app.web.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.network.Addresses;
import org.charterworks.app.web.network.UsualPair;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Node;

/// The two places a reader asks about, as they stand in the form. What cannot be used is kept.
///
/// @param fromText as typed
/// @param toText   as typed
/// @param places   names to choose from
public record PairForm(String fromText, String toText, Lookup<Node> from, Lookup<Node> to, List<String> places) {
    public PairForm {
        places = List.copyOf(places);
    }

    static PairForm of(Workspace workspace, Map<String, String> asked, UsualPair usual) {
        String from = asked.getOrDefault("from", usual.from()).strip();
        String to = asked.getOrDefault("to", usual.to()).strip();
        List<String> places = workspace.programme().network().nodes().stream()
                .filter(node -> workspace.programme().network().linksAt(node.id()).stream()
                        .anyMatch(link -> Layer.TRANSPORT.contains(link.layer())))
                .map(Node::name)
                .distinct()
                .sorted()
                .toList();
        return new PairForm(from, to, workspace.node(from), workspace.node(to), places);
    }

    /// Whether both fields name the same place.
    public boolean isSame() {
        return from instanceof Lookup.Found<Node>(Node start)
                && to instanceof Lookup.Found<Node>(Node end)
                && start.id().equals(end.id());
    }

    /// Fields that name nothing, or several things, each with ids it may have meant.
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (from instanceof Lookup.Unclear<Node> unclear) {
            faults.add(new Fault("from", unclear.text(), unclear.suggestions()));
        }
        if (to instanceof Lookup.Unclear<Node> unclear) {
            faults.add(new Fault("to", unclear.text(), unclear.suggestions()));
        }
        return faults;
    }

    /// A field that cannot be used.
    ///
    /// @param field `from` or `to`
    public record Fault(String field, String text, List<String> suggestions) {
        public Fault {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// The address of a page that asks about the same places.
    String path(String page) {
        return page + "?from=" + Addresses.encoded(fromText) + "&to=" + Addresses.encoded(toText);
    }
}
