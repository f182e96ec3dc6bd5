package org.charterworks.network.assignment;

/// Hears how far an assignment has come, and may end it.
@FunctionalInterface
public interface Progress {
    /// Lets it run to its end.
    Progress SILENT = (iteration, relativeGap) -> true;

    /// Called after each pass over all origins.
    ///
    /// @param iteration  from 1
    /// @param relativeGap  as seen during the pass
    /// @return false to stop; the flows found so far are given back
    boolean goesOn(int iteration, double relativeGap);
}
