package org.charterworks.roadmap.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;

/// A project changes the network from the day its milestone is met.
///
/// @param id           name of the effect
/// @param project      the project that brings it about
/// @param whenMet      the milestone from which it acts
/// @param change       what happens to the network
/// @param rampUpMonths months until the change acts in full, growing evenly from the first month; 0 = at once
/// @param source       id in the bibliography
/// @param grade        how far the size of the change can be trusted
/// @param note         what a reader should know, or empty
public record ProjectEffect(
        EffectId id,
        ProjectId project,
        MilestoneId whenMet,
        NetworkChange change,
        int rampUpMonths,
        String source,
        Grade grade,
        String note) {

    public ProjectEffect {
        if (rampUpMonths < 0) {
            throw new IllegalArgumentException(id + ": ramp-up of " + rampUpMonths + " months");
        }
    }

    /// The same effect with another change.
    public ProjectEffect withChange(NetworkChange newChange) {
        return new ProjectEffect(id, project, whenMet, newChange, rampUpMonths, source, grade, note);
    }

    /// Share of the change that acts on a date: 0 before delivery, 1 once the ramp-up is over.
    ///
    /// With a ramp-up of n months the first month after delivery brings 1/n of the change.
    public double shareOn(LocalDate date, LocalDate deliveredOn) {
        if (date.isBefore(deliveredOn)) {
            return 0;
        }
        long monthsPast = ChronoUnit.MONTHS.between(deliveredOn, date);
        return rampUpMonths == 0 ? 1 : Math.min(1, (monthsPast + 1.0) / rampUpMonths);
    }
}
