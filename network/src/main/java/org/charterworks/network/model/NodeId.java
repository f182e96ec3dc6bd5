package org.charterworks.network.model;

/// Identifier of an element of kind [ElementKind#NODE]. A place where links meet.
public record NodeId(String value) implements ElementId {
    public NodeId {
        Identifiers.check("NodeId", value);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.NODE;
    }

    @Override
    public String toString() {
        return value;
    }
}
