package org.charterworks.network.model;

/// Identifier of an element of kind [ElementKind#DWELL]. A row of hours and money charged to shipments at a node.
public record DwellId(String value) implements ElementId {
    public DwellId {
        Identifiers.check("DwellId", value);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.DWELL;
    }

    @Override
    public String toString() {
        return value;
    }
}
