package org.charterworks.roadmap.schedule;

import java.time.LocalDate;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Grade;
import org.jspecify.annotations.Nullable;

/// Something outside the programme that happens to the network for a time: a border closes, the water is low.
///
/// @param from   first day on which it acts
/// @param until  last day on which it acts, or null when it lasts
/// @param change what happens
/// @param source id in the bibliography
/// @param grade  how far its size can be trusted
/// @param note   what a reader should know, or empty
public record OutsideChange(
        LocalDate from, @Nullable LocalDate until, NetworkChange change, String source, Grade grade, String note) {

    /// Whether it acts on a date.
    public boolean actsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
