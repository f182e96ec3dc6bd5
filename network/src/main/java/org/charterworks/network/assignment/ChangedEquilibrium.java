package org.charterworks.network.assignment;

/// The equilibrium after a link changed, in totals.
///
/// @param iterations  rounds over the trees; 0 when the base flows remain in equilibrium
/// @param relativeGap  measured on the flows behind the totals
/// @param totalCost  cost of the trips that are made
/// @param costIncrease  what the trips still made cost above what they cost in the base; below 0 when
///                      the change makes travel cheaper, as Braess (1968) found
/// @param unservedTrips  trips not made any more, above those not made in the base
public record ChangedEquilibrium(
        LinkChange change,
        AssignmentStatus status,
        int iterations,
        double relativeGap,
        double totalCost,
        double costIncrease,
        double unservedTrips) {}
