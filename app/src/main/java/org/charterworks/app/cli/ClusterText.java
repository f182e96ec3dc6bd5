package org.charterworks.app.cli;

import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.valuation.ClusterName;

/// The name of a cluster for people: `rail line Horadiz – Kars`, `rail cluster`, `cluster`.
final class ClusterText {

    private ClusterText() {}

    static String name(Programme programme, ClusterName name) {
        String layer = name.layer().map(Layer::code).map(code -> code + " ").orElse("");
        return name.ends().isEmpty()
                ? layer + "cluster"
                : layer + "line " + place(programme, name.ends().getFirst()) + " – "
                        + place(programme, name.ends().getLast());
    }

    private static String place(Programme programme, NodeId node) {
        return programme.network().findNode(node).map(Node::name).orElse(node.value());
    }
}
