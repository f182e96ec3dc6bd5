package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.roadmap.traffic.LossLine;
import org.charterworks.roadmap.traffic.Shock;
import org.charterworks.roadmap.traffic.Traffic;

/// What every loss does to a day's traffic, and the shocks of the programme.
record LossesFound(Traffic traffic, List<LossLine> losses, List<Shock> shocks) {
    LossesFound {
        losses = List.copyOf(losses);
        shocks = List.copyOf(shocks);
    }
}
