package org.charterworks.roadmap.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.roadmap.Toys;
import org.junit.jupiter.api.Test;

class NarrowestTest {

    private final RouteAppraisal routes = new RouteAppraisal(new Appraisal(Toys.chain()
            .link("port", 6)
            .link("rail", 4)
            .lift("rail", 8, "2029-06-01")
            .demand(8)
            .programme()));

    @Test
    void isTheElementWithTheLeastRoomOnTheDay() {
        assertThat(narrowest("2029-05-31").element()).isEqualTo(new LinkId("rail"));
        assertThat(narrowest("2029-06-01").element()).isEqualTo(new LinkId("port"));
        assertThat(narrowest("2029-06-01").capacity().central()).isEqualTo(6);
    }

    private Narrowest narrowest(String day) {
        RouteQuery query = RouteQuery.of(new NodeId("n0"), new NodeId("n2"), Criterion.TIME);
        RouteQuestion question = new RouteQuestion(Toys.forecast(), LocalDate.parse(day), Criterion.TIME, query);
        Route route = ((Routed.Found) routes.best(question).best()).route();
        return Narrowest.of(routes.graph(question).network(), route).orElseThrow();
    }
}
