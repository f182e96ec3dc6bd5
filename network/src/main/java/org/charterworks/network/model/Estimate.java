package org.charterworks.network.model;

/// Which end of every [Value] a computation takes.
///
/// The words are numeric: `LOW` takes the low end of each figure. That is the optimistic end for hours and money
/// and the pessimistic end for capacity, so callers that want a best or worst case choose the estimate of each
/// input on its own.
public enum Estimate {
    LOW,
    CENTRAL,
    HIGH
}
