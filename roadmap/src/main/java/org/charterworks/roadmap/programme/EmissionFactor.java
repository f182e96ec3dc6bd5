package org.charterworks.roadmap.programme;

import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Value;

/// A row of the table of CO2 factors, named with every result that rests on it.
///
/// @param gramsPerTonneKm  CO2 equivalent, with source and grade
/// @param scope            what is counted, such as well-to-wheel; empty = not stated
/// @param version          edition of the table, with its year where it has one; empty = not stated
public record EmissionFactor(Layer layer, Value gramsPerTonneKm, String scope, String version) {}
