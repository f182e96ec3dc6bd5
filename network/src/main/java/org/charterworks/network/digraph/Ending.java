package org.charterworks.network.digraph;

import java.util.Locale;

/// How a search came to its end.
public enum Ending {
    /// Everything that was asked for was found, or proved not to exist.
    COMPLETE,
    /// It had used all the work it was allowed, see [WorkLimit]; there may be more.
    WORK_LIMIT,
    /// The caller asked it to stop; there may be more.
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
