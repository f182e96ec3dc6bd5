package org.charterworks.network.path;

import java.util.List;
import org.charterworks.network.model.NodeId;

/// The answer to a [RouteQuery].
public sealed interface Routed {
    record Found(Route route) implements Routed {}

    /// Both places exist but nothing leads from one to the other.
    ///
    /// @param reason  why, as far as it can be told
    /// @param advice  what would have to change in the query or in the network
    record Unreachable(NodeId from, NodeId to, String reason, String advice) implements Routed {}

    /// One or both places are not in the network.
    record Unknown(List<UnknownPlace> places) implements Routed {
        public Unknown {
            places = List.copyOf(places);
        }
    }
}
