package org.charterworks.app.exchange.road;

import java.util.List;
import org.charterworks.app.exchange.report.Problem;

/// What comes of reading road files.
public sealed interface RoadRead {
    record Done(RoadNetwork network) implements RoadRead {}

    /// Everything that is wrong, by file and line; never empty.
    record Refused(List<Problem> problems) implements RoadRead {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
