package org.charterworks.network.shipment;

import java.util.Optional;
import org.charterworks.network.duration.Distribution;
import org.charterworks.network.duration.Fixed;
import org.charterworks.network.duration.Lognormal;
import org.charterworks.network.model.Value;

/// The spread taken where no source gives one: an input of its own that counts as a placeholder in every result,
/// never a silent default. Hours are then lognormal around their figure.
///
/// @param dwellCv   coefficient of variation of a stay; empty = such stays are taken as sure
/// @param travelCv  coefficient of variation of the hours on a link; empty = taken as sure
public record AssumedSpread(Optional<Value> dwellCv, Optional<Value> travelCv) {
    /// Nothing is assumed: what has no spread of its own is taken as sure.
    public static final AssumedSpread NONE = new AssumedSpread(Optional.empty(), Optional.empty());

    Distribution ofDwell(double meanHours) {
        return around(meanHours, dwellCv);
    }

    Distribution ofTravel(double meanHours) {
        return around(meanHours, travelCv);
    }

    private static Distribution around(double meanHours, Optional<Value> cv) {
        double spread = cv.map(Value::central).orElse(0.0);
        return spread > 0 && meanHours > 0 ? Lognormal.ofMean(meanHours, spread) : new Fixed(meanHours);
    }
}
