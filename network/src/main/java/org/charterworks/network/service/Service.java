package org.charterworks.network.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.duration.ClosureWait;
import org.charterworks.network.duration.Distribution;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.SourceKey;

/// How a link is served, as far as its sources give a pattern one can compute with.
///
/// @param closures  spells in which nothing leaves; empty = none known
public record Service(
        LinkId link, Departures departures, Optional<ClosureWait> closures, List<SourceKey> sources, Grade grade) {
    public Service {
        sources = List.copyOf(sources);
    }

    /// The wait of one who comes at any moment, as parts that add up: for a departure, and for the end of a
    /// closure.
    public List<Distribution> waits() {
        List<Distribution> waits = new ArrayList<>(departures.waits());
        closures.ifPresent(waits::add);
        return List.copyOf(waits);
    }

    public double meanWaitHours() {
        return waits().stream().mapToDouble(Distribution::mean).sum();
    }

    /// The timetable, where the service has one.
    public Optional<Timetable> timetable() {
        return departures instanceof Timetable timetable ? Optional.of(timetable) : Optional.empty();
    }
}
