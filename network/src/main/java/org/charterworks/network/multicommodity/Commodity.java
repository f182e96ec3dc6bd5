package org.charterworks.network.multicommodity;

/// An amount that has to get from one node to another, or be left at a price.
///
/// @param amount        0 or more, in the unit of the capacities
/// @param unservedCost  what a unit costs that is not carried, in the unit of the costs; 0 or more
public record Commodity(int from, int to, double amount, double unservedCost) {}
