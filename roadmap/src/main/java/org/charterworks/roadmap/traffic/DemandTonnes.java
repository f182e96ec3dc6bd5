package org.charterworks.roadmap.traffic;

import org.charterworks.network.flow.UnservedReason;
import org.charterworks.network.model.Demand;
import org.charterworks.roadmap.figure.Runs;

/// What became of one demand row.
///
/// @param wanted        tonnes a year
/// @param served        tonnes a year
/// @param unserved      tonnes a year that find no room by the row's own layers
/// @param reason        of the central run, else of the first run that leaves something
/// @param nextTonneUsd  what one more tonne would cost in the central run, USD per tonne, room on full
///         elements
///                      included; one-sided
public record DemandTonnes(
        Demand demand, Runs wanted, Runs served, Runs unserved, UnservedReason reason, double nextTonneUsd) {}
