package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.roadmap.traffic.Bottleneck;
import org.charterworks.roadmap.traffic.GrowthYear;
import org.charterworks.roadmap.traffic.Traffic;

/// What holds traffic back, and how the limits close in as demand grows.
record Limits(Traffic traffic, List<Bottleneck> bottlenecks, List<GrowthYear> growth) {
    Limits {
        bottlenecks = List.copyOf(bottlenecks);
        growth = List.copyOf(growth);
    }
}
