package org.charterworks.register.project;

import org.charterworks.register.source.Grade;

/// How likely a milestone is to come by the date first promised for it, as a model of its dates gives it.
///
/// @param chance 0 to 1
/// @param runs   how many times all dates were drawn for it
/// @param grade  the worst of what it was drawn from
public record DateChance(double chance, int runs, Grade grade) {
    public DateChance {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance of " + chance + "; expected 0 to 1");
        }
    }
}
