package org.charterworks.network.energy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;

/// What a lost link leaves: the ways that remain between its ends, the room on them, and what of its flow finds
/// none. `docs/methods/line-loss.md`.
public sealed interface LineLoss {

    /// The link joins two zones.
    ///
    /// @param from       where its energy comes from
    /// @param to         where it goes
    /// @param before     what passes between the two with the link
    /// @param remaining  what passes without it
    /// @param spare      what passes without it in the room that today's known flows leave
    /// @param flow       what it carries, empty when no source says
    record Known(Zone from, Zone to, Transfer before, Transfer remaining, Transfer spare, Optional<Double> flow)
            implements LineLoss {

        /// What of the flow finds no room elsewhere, in the unit of the carrier; empty when the flow is not
        /// known. Links of unknown capacity count as none, so it is an upper bound where `spare` names such.
        public Optional<Double> unserved() {
            return flow.map(carried -> Math.max(0, carried - spare.knownAmount()));
        }
    }

    /// Both ends belong to one grid, inside which no limit is known.
    record InsideGrid(Zone zone) implements LineLoss {}

    /// The link is not open, or belongs to another carrier.
    record NotThere() implements LineLoss {}

    /// What the loss of a link leaves.
    ///
    /// @param flows  what links carry, by link, in their own direction, negative against it
    static LineLoss of(TransferNetwork network, Link link, Map<LinkId, Double> flows) {
        Zone from = network.findZone(link.from()).orElse(null);
        Zone to = network.findZone(link.to()).orElse(null);
        if (from == null || to == null || !link.isOpen()) {
            return new NotThere();
        }
        if (from.equals(to)) {
            return new InsideGrid(from);
        }
        Optional<Double> flow = Optional.ofNullable(flows.get(link.id()));
        boolean against = flow.map(carried -> carried < 0).orElse(false);
        Zone start = against ? to : from;
        Zone end = against ? from : to;
        TransferNetwork left = network.without(Set.of(link.id()));
        return new Known(
                start,
                end,
                network.between(start, end),
                left.between(start, end),
                left.lessFlows(flows).between(start, end),
                flow.map(Math::abs));
    }
}
