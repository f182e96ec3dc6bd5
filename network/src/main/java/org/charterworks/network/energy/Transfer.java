package org.charterworks.network.energy;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.LinkId;

/// What can pass from one zone to another. `docs/methods/transfer-capacity.md`.
public sealed interface Transfer {

    /// The most that can pass, as far as capacities are known, which makes it a lower bound when
    /// `notCounted` is not empty.
    ///
    /// @param amount      in the unit of the carrier, above 0
    /// @param cut         links whose capacities add up to it: of several such cuts the one nearest to the start
    /// @param loads       one flow that reaches the amount, by link; negative against the link's own direction.
    ///                    Other flows may reach it too
    /// @param ways        the same flow taken apart into ways
    /// @param notCounted  links between the two whose capacity is not known
    record Limited(
            double amount, List<LinkId> cut, SortedMap<LinkId, Double> loads, List<Way> ways, List<LinkId> notCounted)
            implements Transfer {
        public Limited {
            cut = List.copyOf(cut);
            loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
            ways = List.copyOf(ways);
            notCounted = List.copyOf(notCounted);
        }
    }

    /// There is a connection, but each needs a link whose capacity is not known.
    record NotKnown(List<LinkId> notCounted) implements Transfer {
        public NotKnown {
            notCounted = List.copyOf(notCounted);
        }
    }

    /// No open link joins the two in this direction.
    record NotJoined() implements Transfer {}

    /// The known amount: 0 when there is none.
    default double knownAmount() {
        return this instanceof Limited limited ? limited.amount() : 0;
    }

    /// A way through the network and what goes along it.
    ///
    /// @param links   in the order passed
    /// @param amount  in the unit of the carrier
    record Way(List<LinkId> links, double amount) {
        public Way {
            links = List.copyOf(links);
        }
    }
}
