package org.charterworks.network.choice;

import java.util.List;
import org.charterworks.network.model.DemandId;

/// Cargo that divides itself between alternatives.
///
/// @param tonnes       a year, 0 or more
/// @param captiveShare 0 to 1: the part that takes one alternative whatever the others cost
/// @param captiveTo    number of that alternative
/// @param alternatives at least one
public record Chooser(
        DemandId id,
        double tonnes,
        double captiveShare,
        int captiveTo,
        Sensitivity sensitivity,
        List<Alternative> alternatives) {
    public Chooser {
        alternatives = List.copyOf(alternatives);
        if (!(tonnes >= 0 && Double.isFinite(tonnes)) || !(captiveShare >= 0 && captiveShare <= 1)) {
            throw new IllegalArgumentException(
                    id + " needs 0 or more tonnes and a captive share of 0 to 1, got " + tonnes + ", " + captiveShare);
        }
        if (captiveTo < 0 || captiveTo >= alternatives.size()) {
            throw new IllegalArgumentException(id + " has no alternative " + captiveTo);
        }
    }

    double captiveTonnes() {
        return tonnes * captiveShare;
    }

    double freeTonnes() {
        return tonnes - captiveTonnes();
    }
}
