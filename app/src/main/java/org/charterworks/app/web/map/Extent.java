package org.charterworks.app.web.map;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.web.chart.Point;

/// The two maps there are, each with its projection and the part shown first.
public enum Extent {
    /// Caspian, Caucasus, Black Sea, Anatolia.
    REGION,
    /// From China to the ports of the North Sea.
    CORRIDOR;

    private static final Projection OF_THE_REGION = new Projection(43, 41.5, 37, 46);
    private static final Projection OF_THE_CORRIDOR = new Projection(62, 42, 30, 52);

    /// The word used in addresses and message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Extent> findByCode(String code) {
        return Arrays.stream(values())
                .filter(extent -> extent.code().equals(code))
                .findFirst();
    }

    /// The map on which all these places are: the region, else the whole corridor.
    public static Extent holding(Collection<Place> places) {
        Box region = REGION.whole();
        return places.stream().map(REGION::at).allMatch(region::holds) ? REGION : CORRIDOR;
    }

    /// What is shown unless a part is asked for.
    public Box whole() {
        return switch (this) {
            case REGION -> new Box(-1290, -640, 2580, 1335);
            case CORRIDOR -> new Box(-4700, -2800, 9400, 4864);
        };
    }

    /// Where a place lies, kilometres east and south of the map's origin.
    public Point at(Place place) {
        return switch (this) {
            case REGION -> OF_THE_REGION.at(place);
            case CORRIDOR -> OF_THE_CORRIDOR.at(place);
        };
    }
}
