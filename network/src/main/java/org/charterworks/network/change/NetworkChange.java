package org.charterworks.network.change;

import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.Value;

/// Something that can happen to a network. Adding a case here is the whole start of adding a feature.
public sealed interface NetworkChange {
    /// The element this change acts on.
    ElementId element();

    record AddNode(Node node) implements NetworkChange {
        @Override
        public ElementId element() {
            return node.id();
        }
    }

    /// A new link; it opens with the change, whatever its own status says.
    record AddLink(Link link) implements NetworkChange {
        @Override
        public ElementId element() {
            return link.id();
        }
    }

    /// A link that is there but planned, under construction or closed begins to carry traffic.
    record Open(LinkId element) implements NetworkChange {}

    /// A link closes, a node closes with all its links, or a transfer at a node is no longer offered. Closing
    /// wins over opening: it is an event from outside that no delivered project undoes.
    record Close(ElementId element) implements NetworkChange {}

    record SetAttribute(ElementId element, Attribute attribute, Value value) implements NetworkChange {}

    record AddToAttribute(ElementId element, Attribute attribute, Value delta) implements NetworkChange {}

    /// Scales a figure, range and all.
    ///
    /// @param factor  without unit, not negative
    record MultiplyAttribute(ElementId element, Attribute attribute, Value factor) implements NetworkChange {}

    /// An area is cleared. A link it gates opens when no other area that is not cleared gates it.
    record ClearHazard(AreaId element) implements NetworkChange {}

    /// The service on a link runs with another mean headway: a SET of [Attribute#HEADWAY_HOURS].
    record ChangeService(LinkId element, Value headwayHours) implements NetworkChange {}
}
