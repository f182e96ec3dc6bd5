package org.charterworks.network.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.change.NetworkChange.AddLink;
import org.charterworks.network.change.NetworkChange.AddNode;
import org.charterworks.network.change.NetworkChange.AddToAttribute;
import org.charterworks.network.change.NetworkChange.ChangeService;
import org.charterworks.network.change.NetworkChange.ClearHazard;
import org.charterworks.network.change.NetworkChange.Close;
import org.charterworks.network.change.NetworkChange.MultiplyAttribute;
import org.charterworks.network.change.NetworkChange.Open;
import org.charterworks.network.change.NetworkChange.SetAttribute;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.Problem;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

class NetworkChangesTest {
    private static final DwellId PORT = new DwellId("AKTAU-port");
    private static final LinkId SEA = new LinkId("AKTAU-ALAT-sea");
    private static final Network BASE = Worlds.caspianCrossing();

    @Test
    void givesTheBaseItselfWhenThereAreNoChanges() {
        assertThat(NetworkChanges.apply(BASE, List.of()).orThrow()).isSameAs(BASE);
    }

    @Test
    void addsBeforeItMultiplies() {
        // 48 h; A takes 12 h off, B halves: (48 - 12) x 0.5 = 18, never 48 x 0.5 - 12 = 12.
        ActiveChange a = by("A", new AddToAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(-12)));
        ActiveChange b = by("B", new MultiplyAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(0.5)));
        assertThat(hours(a, b)).isEqualTo(18);
        assertThat(hours(b, a)).isEqualTo(18);
    }

    @Test
    void setsBeforeItAddsAndMultiplies() {
        ActiveChange set = by("S", new SetAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(20)));
        ActiveChange add = by("A", new AddToAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(4)));
        ActiveChange times = by("M", new MultiplyAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(0.25)));
        assertThat(hours(times, add, set)).isEqualTo(6);
    }

    @Test
    void clampsAtTheFloorAfterEverythingElse() {
        ActiveChange add = by("A", new AddToAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(-60)));
        ActiveChange times = by("M", new MultiplyAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(0.5)));
        assertThat(hours(add, times)).isZero();
    }

    @Test
    void rampsUpByTheShareInForce() {
        assertThat(hours(part(0.25, new AddToAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(-12)))))
                .isEqualTo(45);
        assertThat(hours(part(0.25, new SetAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(8)))))
                .isEqualTo(38);
        assertThat(hours(part(0.25, new MultiplyAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(0.5)))))
                .isEqualTo(42);
    }

    @Test
    void opensALinkByDegreesWithAPartOfItsCapacity() {
        Network pieces = Worlds.threePieces();
        LinkId piece = new LinkId("3-ALAT-AGHBAND");
        Network half = NetworkChanges.apply(pieces, List.of(part(0.5, new Open(piece))))
                .orThrow();
        assertThat(half.link(piece).isOpen()).isTrue();
        assertThat(capacity(half, piece)).isEqualTo(7_500_000);
        LinkId open = new LinkId("1-ALAT-TBILISI");
        Network same =
                NetworkChanges.apply(pieces, List.of(part(0.5, new Open(open)))).orThrow();
        assertThat(capacity(same, open)).as("was open already").isEqualTo(5_000_000);
    }

    @Test
    void keepsSourcesAndTheWorstGrade() {
        Value cut = Value.exactly(-12, new SourceKey("promise"), Grade.PLACEHOLDER);
        Network after = apply(by("A", new AddToAttribute(PORT, Attribute.DWELL_HOURS, cut)));
        Value hours = after.dwell(PORT).value(Attribute.DWELL_HOURS).orElseThrow();
        assertThat(hours.grade()).isEqualTo(Grade.PLACEHOLDER);
        assertThat(hours.sources()).containsExactly(new SourceKey("promise"), Sketch.SOURCE);
    }

    @Test
    void refusesTwoDifferentSetsAndNamesBoth() {
        List<Problem> problems = problems(
                by("PRJ-A", new SetAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(20))),
                by("PRJ-B", new SetAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(15))));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("dwell:AKTAU-port dwell_hours");
            assertThat(problem.what()).contains("PRJ-A", "20.0 h", "PRJ-B", "15.0 h");
        });
    }

    @Test
    void takesTwoEqualSetsAsOne() {
        assertThat(hours(
                        by("PRJ-A", new SetAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(20))),
                        by("PRJ-B", new SetAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(20)))))
                .isEqualTo(20);
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        List<Problem> problems = problems(
                by("A", new Open(new LinkId("NO-SUCH-LINK"))),
                by("B", new SetAttribute(SEA, Attribute.DWELL_HOURS, Sketch.value(1))),
                by("C", new AddToAttribute(SEA, Attribute.CAPACITY_TONNES_PER_YEAR, Sketch.value(1))),
                by("D", new MultiplyAttribute(SEA, Attribute.TRAVEL_HOURS, Sketch.value(-1))),
                by("E", new SetAttribute(SEA, Attribute.LENGTH_KM, Sketch.value(-1))),
                by("F", new AddLink(BASE.link(SEA))),
                by("G", new Close(new DwellId("TBILISI-border"))),
                by("H", new AddLink(link("X-Y", "AKTAU", "NOWHERE"))));
        assertThat(problems)
                .extracting(Problem::where)
                .containsExactly(
                        "dwell:TBILISI-border in a change by G",
                        "link:AKTAU-ALAT-sea",
                        "link:AKTAU-ALAT-sea capacity_tonnes_per_year",
                        "link:AKTAU-ALAT-sea in a change by B",
                        "link:AKTAU-ALAT-sea length_km",
                        "link:AKTAU-ALAT-sea travel_hours",
                        "link:NO-SUCH-LINK in a change by A");
        assertThat(problems(by("H", new AddLink(link("X-Y", "AKTAU", "NOWHERE")))))
                .extracting(Problem::where)
                .containsExactly("link:X-Y to");
    }

    @Test
    void addsALinkAndChangesItInTheSameSet() {
        Node island = new Node(new NodeId("ISLAND"), "Island", "AZ", NodeKind.PORT, 40, 50, "", Map.of(), "");
        Link bridge = link("BRIDGE", "ALAT", "ISLAND").withStatus(LinkStatus.PLANNED);
        Network after = apply(
                by("Z", new MultiplyAttribute(bridge.id(), Attribute.TRAVEL_HOURS, Sketch.value(2))),
                by("A", new AddLink(bridge)),
                by("N", new AddNode(island)));
        assertThat(after.link(bridge.id()).isOpen()).isTrue();
        assertThat(after.link(bridge.id()).value(Attribute.TRAVEL_HOURS).map(Value::central))
                .contains(10.0);
        assertThat(BASE.findLink(bridge.id())).isEmpty();
    }

    @Test
    void letsClosingWinOverOpening() {
        for (List<NetworkChange> both : List.of(
                List.<NetworkChange>of(new Open(SEA), new Close(SEA)),
                List.<NetworkChange>of(new Close(SEA), new Open(SEA)),
                List.<NetworkChange>of(new Close(new NodeId("ALAT")), new Open(SEA)))) {
            Network after = apply(by("A", both.getFirst()), by("B", both.getLast()));
            assertThat(after.link(SEA).status()).isEqualTo(LinkStatus.CLOSED);
        }
    }

    @Test
    void withdrawsATransferThatIsClosed() {
        assertThat(apply(by("strike", new Close(PORT))).findDwell(PORT)).isEmpty();
    }

    @Test
    void opensAGateOnlyWhenEveryAreaBeforeItIsCleared() {
        Network base = new Sketch()
                .nodes("AZ", "A", "B", "C")
                .rail("one", "A", "B", "1520", 1, 1, 1)
                .but(LinkStatus.PLANNED)
                .rail("two", "B", "C", "1520", 1, 1, 1)
                .but(LinkStatus.PLANNED)
                .area("north", false, "one", "two")
                .area("south", false, "two")
                .network();
        ActiveChange north = by("A", new ClearHazard(new AreaId("north")));
        ActiveChange south = by("B", new ClearHazard(new AreaId("south")));
        Network some = NetworkChanges.apply(base, List.of(north)).orThrow();
        assertThat(some.area(new AreaId("north")).cleared()).isTrue();
        assertThat(some.link(new LinkId("one")).isOpen()).isTrue();
        assertThat(some.link(new LinkId("two")).isOpen()).isFalse();
        Network all = NetworkChanges.apply(base, List.of(south, north)).orThrow();
        assertThat(all.link(new LinkId("two")).isOpen()).isTrue();
    }

    @Test
    void setsTheHeadwayOfAService() {
        Network after = apply(by("ferries", new ChangeService(SEA, Sketch.value(24))));
        assertThat(after.link(SEA).value(Attribute.HEADWAY_HOURS).map(Value::central))
                .contains(24.0);
    }

    @Test
    void tellsWhatEachChangeMadeDifferent() {
        ActiveChange cut = by("PRJ-PORT", new AddToAttribute(PORT, Attribute.DWELL_HOURS, Sketch.value(-12)));
        ActiveChange storm = by("storm", new Close(SEA));
        assertThat(NetworkChanges.apply(BASE, List.of(storm, cut)))
                .isInstanceOfSatisfying(
                        Applied.Done.class,
                        done -> assertThat(done.applied())
                                .containsExactly(
                                        new AppliedChange.StatusChanged(
                                                SEA, LinkStatus.OPEN, LinkStatus.CLOSED, List.of(storm)),
                                        new AppliedChange.FigureChanged(
                                                PORT,
                                                Attribute.DWELL_HOURS,
                                                BASE.dwell(PORT).value(Attribute.DWELL_HOURS),
                                                Sketch.value(36),
                                                List.of(cut))));
    }

    @Test
    void keepsARangeInOrder() {
        Value base = Value.of(10, 48, 96, Sketch.SOURCE, Grade.LOW);
        Value cut = Value.of(-40, -12, -3, Sketch.SOURCE, Grade.LOW);
        Network after = apply(
                by("A", new SetAttribute(PORT, Attribute.DWELL_HOURS, base)),
                by("B", new AddToAttribute(PORT, Attribute.DWELL_HOURS, cut)));
        Value hours = after.dwell(PORT).value(Attribute.DWELL_HOURS).orElseThrow();
        assertThat(hours.low()).isZero();
        assertThat(hours.central()).isCloseTo(36, within(1e-12));
        assertThat(hours.high()).isCloseTo(93, within(1e-12));
    }

    private static Link link(String id, String from, String to) {
        Map<Attribute, Value> figures = new EnumMap<>(Sketch.figures(100, 5, 5));
        return Sketch.openLink(id, from, to, Layer.RAIL, "1520", figures);
    }

    private static double capacity(Network network, LinkId link) {
        return network.link(link)
                .value(Attribute.CAPACITY_TONNES_PER_YEAR)
                .orElseThrow()
                .central();
    }

    private static ActiveChange by(String origin, NetworkChange change) {
        return ActiveChange.of(origin, change);
    }

    private static ActiveChange part(double share, NetworkChange change) {
        return new ActiveChange("P", share, change);
    }

    private static Network apply(ActiveChange... changes) {
        return NetworkChanges.apply(BASE, Arrays.asList(changes)).orThrow();
    }

    private static double hours(ActiveChange... changes) {
        return apply(changes)
                .dwell(PORT)
                .value(Attribute.DWELL_HOURS)
                .orElseThrow()
                .central();
    }

    private static List<Problem> problems(ActiveChange... changes) {
        return switch (NetworkChanges.apply(BASE, new ArrayList<>(List.of(changes)))) {
            case Applied.Rejected(List<Problem> problems) -> problems;
            case Applied.Done done -> throw new AssertionError("not rejected: " + done.applied());
        };
    }
}
