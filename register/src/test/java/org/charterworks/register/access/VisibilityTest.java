package org.charterworks.register.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibilityTest {
    private static final List<Viewer> VIEWERS = List.of(
            Viewer.anyone(),
            Viewer.anyone().named("ann"),
            Viewer.partners(),
            Viewer.ofParty("AZ"),
            Viewer.ofParty("US").named("ann"),
            Viewer.ofEverything());

    @Test
    void theFourWrittenKindsAreReadAndWrittenAlike() {
        for (String text : List.of(
                "public",
                "partners",
                "party:AZ",
                "people:a.aliyeva,j.smith@example.org",
                "partners and people:ann",
                "party:AZ and people:ann,ben")) {
            assertThat(Visibility.parse(text).orElseThrow().code()).isEqualTo(text);
        }
    }

    @Test
    void whatIsNotOneOfThemIsNotRead() {
        for (String text : List.of(
                "",
                "Public",
                "partner",
                "party:",
                "party:AZ,US",
                "people:",
                "people:a,,b",
                "people:a b",
                "public and partners",
                "partners and",
                "partners  and people:a")) {
            assertThat(Visibility.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void eachKindIsForItsViewers() {
        assertThat(whoSees("public")).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(whoSees("partners")).containsExactly(2, 3, 4, 5);
        assertThat(whoSees("party:AZ")).containsExactly(3, 5);
        assertThat(whoSees("people:ann,ben")).containsExactly(1, 4, 5);
        assertThat(whoSees("partners and people:ann")).containsExactly(4, 5);
    }

    @Test
    void theStrictestIsForWhoeverSeesBothAndTheMildestForWhoeverSeesOne() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Visibility one = any(random, 3);
            Visibility other = any(random, 3);
            for (Viewer viewer : VIEWERS) {
                assertThat(viewer.maySee(one.strictest(other)))
                        .as("%s: %s and %s", viewer, one, other)
                        .isEqualTo(viewer.maySee(one) && viewer.maySee(other));
                assertThat(viewer.maySee(one.mildest(other)))
                        .as("%s: %s or %s", viewer, one, other)
                        .isEqualTo(viewer.maySee(one) || viewer.maySee(other));
            }
            assertThat(one.strictest(one)).isEqualTo(one);
            assertThat(one.mildest(one)).isEqualTo(one);
        }
    }

    @Test
    void aViewerIsKnownByNoMoreThanTheItemsAskFor() {
        Viewer ann = Viewer.ofParty("AZ").named("ann");
        assertThat(ann.among(List.of(Visibility.everybody()))).isEqualTo(Viewer.anyone());
        assertThat(ann.among(List.of(Visibility.partners()))).isEqualTo(Viewer.partners());
        assertThat(ann.among(List.of(new Visibility.Side("US")))).isEqualTo(Viewer.anyone());
        assertThat(ann.among(List.of(new Visibility.Side("AZ")))).isEqualTo(Viewer.ofParty("AZ"));
        assertThat(ann.among(List.of(new Visibility.People(Set.of("ann")))))
                .isEqualTo(Viewer.anyone().named("ann"));
    }

    private static List<Integer> whoSees(String text) {
        Visibility visibility = Visibility.parse(text).orElseThrow();
        return IntStream.range(0, VIEWERS.size())
                .filter(i -> VIEWERS.get(i).maySee(visibility))
                .boxed()
                .toList();
    }

    private static Visibility any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> Visibility.everybody();
            case 1 -> Visibility.partners();
            case 2 -> new Visibility.Side(random.nextBoolean() ? "AZ" : "US");
            case 3 -> new Visibility.People(Set.of(random.nextBoolean() ? "ann" : "ben"));
            case 4 -> Visibility.nobody();
            case 5 -> any(random, depth - 1).strictest(any(random, depth - 1));
            default -> any(random, depth - 1).mildest(any(random, depth - 1));
        };
    }

    @Test
    void whatEverybodyMaySeeIsForAViewerWhoIsNobody() {
        assertThat(new Viewer(false, false, Set.of(), Optional.empty())).isEqualTo(Viewer.anyone());
        assertThat(Viewer.anyone().maySee(Visibility.everybody())).isTrue();
        assertThat(Viewer.anyone().maySee(Visibility.nobody())).isFalse();
    }
}
