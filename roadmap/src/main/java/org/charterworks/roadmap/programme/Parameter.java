package org.charterworks.roadmap.programme;

import org.charterworks.network.model.Value;

/// A number the methods need that belongs to no element: a price, a load, a rate.
///
/// @param id    name, used by the methods, for example `unserved_cost_usd_per_tonne`
/// @param label name for people
/// @param unit  unit of the value
/// @param value low, central, high, with source and grade
/// @param note  how it was derived, or empty
public record Parameter(String id, String label, String unit, Value value, String note) {}
