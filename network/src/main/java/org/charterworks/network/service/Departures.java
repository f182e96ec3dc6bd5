package org.charterworks.network.service;

import java.util.List;
import org.charterworks.network.duration.BatchWait;
import org.charterworks.network.duration.Distribution;
import org.charterworks.network.duration.Fixed;
import org.charterworks.network.duration.Gamma;
import org.charterworks.network.duration.HeadwayWait;

/// When a service leaves.
public sealed interface Departures permits Departures.Headways, Departures.Exponential, Departures.WhenFull, Timetable {

    /// The waits of one who comes at any moment, independent of each other.
    List<Distribution> waits();

    /// A repeating cycle of gaps between departures; one gap is a regular service.
    ///
    /// @param headwayHours  over one whole cycle, the gap from the last departure round to the first included
    record Headways(List<Double> headwayHours, double cutOffHours) implements Departures {
        public Headways {
            headwayHours = List.copyOf(headwayHours);
        }

        @Override
        public List<Distribution> waits() {
            return List.of(new HeadwayWait(headwayHours, cutOffHours));
        }
    }

    /// Departures without any memory of the last one: the mean wait is the whole mean headway.
    record Exponential(double meanHeadwayHours, double cutOffHours) implements Departures {
        @Override
        public List<Distribution> waits() {
            Gamma wait = Gamma.exponential(meanHeadwayHours);
            return cutOffHours > 0 ? List.of(wait, new Fixed(cutOffHours)) : List.of(wait);
        }
    }

    /// Leaves when a number of units is on board.
    record WhenFull(int units, double unitsPerHour) implements Departures {
        @Override
        public List<Distribution> waits() {
            return List.of(new BatchWait(units, unitsPerHour));
        }
    }
}
