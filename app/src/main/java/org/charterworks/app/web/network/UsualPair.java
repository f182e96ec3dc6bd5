package org.charterworks.app.web.network;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.PublishedFigure;

/// The pair of places the planner starts with: one whose time somebody publishes and between which the
/// programme counts
/// cargo, so that the first answer can be held against something.
public record UsualPair(String from, String to) {

    /// The pair, as names; empty texts where the programme publishes no time.
    public static UsualPair of(Programme programme) {
        List<PublishedFigure> timed = programme.published().stream()
                .filter(figure -> figure.unit().equals("days"))
                .filter(figure -> figure.from().isPresent() && figure.to().isPresent())
                .toList();
        Optional<PublishedFigure> chosen = timed.stream()
                .filter(figure -> carriesCargo(programme, figure))
                .findFirst()
                .or(() -> timed.stream().findFirst());
        return chosen.map(figure -> new UsualPair(
                        name(programme, figure.from().orElseThrow()),
                        name(programme, figure.to().orElseThrow())))
                .orElse(new UsualPair("", ""));
    }

    private static boolean carriesCargo(Programme programme, PublishedFigure figure) {
        return programme.demands().stream()
                .anyMatch(demand -> figure.from()
                                .filter(demand.origin()::equals)
                                .isPresent()
                        && figure.to().filter(demand.destination()::equals).isPresent());
    }

    private static String name(Programme programme, NodeId id) {
        return programme.network().findNode(id).map(Node::name).orElse(id.value());
    }
}
