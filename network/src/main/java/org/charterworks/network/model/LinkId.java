package org.charterworks.network.model;

/// Identifier of an element of kind [ElementKind#LINK]. A connection between two nodes on one layer.
public record LinkId(String value) implements ElementId {
    public LinkId {
        Identifiers.check("LinkId", value);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.LINK;
    }

    @Override
    public String toString() {
        return value;
    }
}
