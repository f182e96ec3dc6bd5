package org.charterworks.network.digraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.charterworks.network.model.Problem;
import org.junit.jupiter.api.Test;

class DigraphTest {
    @Test
    void sortsArcsByTailAndKeepsTheirOrderWithin() {
        Digraph graph = Digraph.of(3, new int[] {2, 0, 1, 0, 0}, new int[] {0, 2, 2, 1, 2})
                .orThrow();
        assertThat(new int[] {graph.firstArc(0), graph.firstArc(1), graph.firstArc(2), graph.firstArc(3)})
                .containsExactly(0, 3, 4, 5);
        assertThat(new int[] {graph.givenOfArc(0), graph.givenOfArc(1), graph.givenOfArc(2)})
                .containsExactly(1, 3, 4);
        assertThat(graph.fromGiven(new double[] {10, 11, 12, 13, 14})).containsExactly(11, 13, 14, 12, 10);
    }

    @Test
    void listsTheArcsIntoANodeInAscendingOrder() {
        Digraph graph =
                Digraph.of(3, new int[] {2, 0, 1, 0}, new int[] {2, 2, 2, 1}).orThrow();
        assertThat(graph.firstIn(3) - graph.firstIn(2)).isEqualTo(3);
        assertThat(graph.inArc(graph.firstIn(2))).isLessThan(graph.inArc(graph.firstIn(2) + 1));
        assertThat(graph.head(graph.inArc(graph.firstIn(1)))).isEqualTo(1);
    }

    @Test
    void allowsAndCountsDuplicateAndSelfArcs() {
        Digraph graph =
                Digraph.of(2, new int[] {0, 0, 0, 1}, new int[] {1, 1, 1, 1}).orThrow();
        assertThat(graph.duplicateArcCount()).isEqualTo(2);
        assertThat(graph.selfArcCount()).isEqualTo(1);
    }

    @Test
    void refusesEveryBadArcAtOnce() {
        Compiled refused = Digraph.of(2, new int[] {0, -1, 1}, new int[] {2, 1});
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Compiled.Refused.class,
                        result -> assertThat(result.problems())
                                .extracting(Problem::where)
                                .containsExactly("arcs", "arc 0 head", "arc 1 tail"));
        assertThatThrownBy(refused::orThrow).hasMessageContaining("node 2");
    }

    @Test
    void translatesBetweenBothOrdersOnRandomGraphs() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int nodes = random.nextInt(1, 20);
            int[] tail = random.ints(random.nextInt(60), 0, nodes).toArray();
            int[] head = random.ints(tail.length, 0, nodes).toArray();
            Digraph graph = Digraph.of(nodes, tail, head).orThrow();
            for (int given = 0; given < tail.length; given++) {
                int arc = graph.arcOfGiven(given);
                assertThat(graph.givenOfArc(arc)).as("seed %d", seed).isEqualTo(given);
                assertThat(graph.tail(arc)).as("seed %d", seed).isEqualTo(tail[given]);
                assertThat(graph.head(arc)).as("seed %d", seed).isEqualTo(head[given]);
                assertThat(arc)
                        .as("seed %d", seed)
                        .isBetween(graph.firstArc(tail[given]), graph.firstArc(tail[given] + 1) - 1);
            }
        }
    }
}
