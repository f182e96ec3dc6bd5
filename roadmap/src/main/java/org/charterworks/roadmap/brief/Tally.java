package org.charterworks.roadmap.brief;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Timeliness;

/// How the commitments of one area or one body stand, counted. A commitment of two areas counts in both.
///
/// @param id     of the area or body; empty for commitments that name none
/// @param name   for people; empty with the id
/// @param counts only classes that occur, in the order of [Timeliness]
public record Tally(String id, String name, SortedMap<Timeliness, Integer> counts) {

    public Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Tally of(String id, String name, Collection<Assessment> assessments) {
        EnumMap<Timeliness, Integer> counts = new EnumMap<>(Timeliness.class);
        assessments.forEach(assessment -> counts.merge(assessment.timeliness(), 1, Integer::sum));
        return new Tally(id, name, new TreeMap<>(counts));
    }

    /// How many there are of one class.
    public int count(Timeliness timeliness) {
        return counts.getOrDefault(timeliness, 0);
    }

    /// How many there are of all classes.
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
