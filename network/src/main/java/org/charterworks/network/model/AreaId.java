package org.charterworks.network.model;

/// Identifier of an element of kind [ElementKind#AREA]. A hazard area.
public record AreaId(String value) implements ElementId {
    public AreaId {
        Identifiers.check("AreaId", value);
    }

    @Override
    public ElementKind kind() {
        return ElementKind.AREA;
    }

    @Override
    public String toString() {
        return value;
    }
}
