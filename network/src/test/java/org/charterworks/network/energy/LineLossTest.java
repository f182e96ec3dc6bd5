package org.charterworks.network.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.junit.jupiter.api.Test;

class LineLossTest {
    /// A trunk of 50 that carries 30, a second line of 7 that is idle, a third of 5 that carries 1.
    private final Supplies oil = new Supplies(Carrier.OIL)
            .nodes("FIELD", "SEA", "COAST", "PORT")
            .pipe("trunk", "FIELD", "SEA", 50)
            .pipe("second", "FIELD", "COAST", 7)
            .pipe("third", "FIELD", "PORT", 5)
            .grid("MARKET", "SEA", "COAST", "PORT");

    @Test
    void leavesWhatTheOtherLinesCanTakeAndNamesWhatFindsNoRoom() {
        LineLoss.Known loss = loss(Map.of(new LinkId("trunk"), 30.0, new LinkId("third"), 1.0));
        assertThat(loss.before().knownAmount()).isEqualTo(62);
        assertThat(loss.remaining().knownAmount()).isEqualTo(12);
        assertThat(loss.spare().knownAmount()).isEqualTo(11);
        assertThat(loss.unserved()).contains(19.0);
        assertThat(((Transfer.Limited) loss.spare()).ways()).hasSize(2);
    }

    @Test
    void saysNothingOfWhatIsLostWhereTheFlowIsNotKnown() {
        assertThat(loss(Map.of()).unserved()).isEqualTo(Optional.empty());
    }

    @Test
    void takesTheDirectionOfTheFlow() {
        EnergySystem system = new Supplies(Carrier.POWER)
                .nodes("A", "B")
                .line("A-B", "A", "B", 5)
                .system();
        TransferNetwork network = TransferNetwork.of(system, Carrier.POWER, Season.YEAR, Estimate.CENTRAL);
        LineLoss.Known loss = (LineLoss.Known)
                LineLoss.of(network, system.network().link(new LinkId("A-B")), Map.of(new LinkId("A-B"), -2.0));
        assertThat(loss.from().id()).isEqualTo(new NodeId("B"));
        assertThat(loss.unserved()).contains(2.0);
        assertThat(loss.remaining()).isEqualTo(new Transfer.NotJoined());
    }

    private LineLoss.Known loss(Map<LinkId, Double> flows) {
        return (LineLoss.Known)
                LineLoss.of(oil.network(), oil.system().network().link(new LinkId("trunk")), flows);
    }
}
