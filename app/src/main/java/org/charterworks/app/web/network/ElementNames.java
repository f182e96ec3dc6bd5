package org.charterworks.app.web.network;

import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;

/// Names elements of the network for people.
///
/// @param network where places have their names
public record ElementNames(Network network, Words words) {

    /// A place by its name; its id where it has none.
    public String node(NodeId id) {
        return network.findNode(id).map(words::place).orElse(id.value());
    }

    /// Its own name, else its layer and ends: railway Kars–Dilucu.
    public String link(Link link) {
        return link.name().isBlank() ? ends(link) : link.name() + " (" + ends(link) + ")";
    }

    private String ends(Link link) {
        return words.say("element.link", words.of("layer", link.layer().code()), node(link.from()), node(link.to()));
    }

    /// What is charged at a place: Dilucu (border).
    public String dwell(Dwell dwell) {
        return words.say("element.dwell", words.of("process", dwell.process().code()), node(dwell.node()));
    }

    /// Any element by its id; the id itself where the network does not hold it.
    public String of(ElementId id) {
        return switch (id) {
            case NodeId node -> node(node);
            case LinkId link -> network.findLink(link).map(this::link).orElse(link.value());
            case DwellId dwell -> network.findDwell(dwell).map(this::dwell).orElse(dwell.value());
            case AreaId area -> network.findArea(area).map(HazardArea::name).orElse(area.value());
        };
    }
}
