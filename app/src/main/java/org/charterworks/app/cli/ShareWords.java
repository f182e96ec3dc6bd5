package org.charterworks.app.cli;

import org.charterworks.roadmap.valuation.ShapleyWorth;

/// Says in words how shares were found.
final class ShareWords {

    static final String NOT_ASKED = "Shares that add up to it, over many projects: ask with --shares.";

    private ShareWords() {}

    static String how(ShapleyWorth shares) {
        return "Shares add up to it; "
                + switch (shares.way()) {
                    case ALL_COALITIONS -> "exact, over all sets of projects.";
                    case BLOCKS -> "exact, over " + shares.evaluations() + " states of which all others follow.";
                    case SAMPLED_ORDERS ->
                        "estimated from " + shares.orders() + " orders of building (seed " + shares.seed()
                                + "), standard error of a share in its note.";
                };
    }
}
