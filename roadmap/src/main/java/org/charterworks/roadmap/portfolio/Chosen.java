package org.charterworks.roadmap.portfolio;

/// A set that was chosen, what it is worth, and how sure it is that none is worth more.
///
/// @param set       as bits
/// @param value     beyond nothing
/// @param cost      of the set
/// @param bound     no set within the budget is worth more; the value itself where that is proved, infinite where
///                  nothing is known
/// @param evaluated sets whose value had been asked for by then
public record Chosen(long set, double value, double cost, double bound, int evaluated) {

    /// Whether it is proved that none is worth more.
    public boolean isExact() {
        return bound <= value;
    }

    /// How much better another set might be, as a part of the bound; 0 where this one is proved.
    public double gap() {
        return isExact() ? 0 : Double.isInfinite(bound) ? 1 : (bound - value) / bound;
    }
}
