package org.charterworks.network.assignment;

/// One link that works less well than in the base, or not at all.
///
/// @param arc  by the order given to the graph
/// @param lostPart  part of the capacity that is lost, above 0; 1 takes the link out
public record LinkChange(int arc, double lostPart) {
    public LinkChange {
        if (!(lostPart > 0 && lostPart <= 1) || arc < 0) {
            throw new IllegalArgumentException("arc " + arc + " cannot lose " + lostPart + " of its capacity");
        }
    }

    public static LinkChange removal(int arc) {
        return new LinkChange(arc, 1);
    }

    public boolean isRemoval() {
        return lostPart == 1;
    }
}
