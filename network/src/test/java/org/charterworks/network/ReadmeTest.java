package org.charterworks.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.hierarchy.EliminationOrder;
import org.charterworks.network.hierarchy.Hierarchy;
import org.charterworks.network.hierarchy.HierarchySearch;
import org.charterworks.network.hierarchy.Metric;
import org.junit.jupiter.api.Test;

/// The lines shown in the module's README, and that they are the same there.
class ReadmeTest {

    @Test
    void theLinesOfTheReadmeRun() {
        // readme: begin
        // Four nodes and five arcs: hours by arc, in the order given.
        Digraph graph = Digraph.of(4, new int[] {0, 0, 1, 2, 2}, new int[] {1, 2, 3, 1, 3})
                .orThrow();
        ExactCosts hours = ExactCosts.of(graph.fromGiven(new double[] {4, 1, 1, 2, 5}));

        // Order once, customise for a scenario, ask as often as you like.
        Hierarchy hierarchy = Hierarchy.of(graph, EliminationOrder.of(graph));
        Metric today = hierarchy.customise(hours);
        HierarchySearch search = new HierarchySearch(hierarchy);
        ArcPath path = search.path(today, 0, 3).orElseThrow();
        assertThat(path.cost()).isEqualTo(4);
        assertThat(path.arcs()).containsExactly(1, 3, 2);

        // The same with one arc closed; the metric of today stays as it is.
        Metric closed = today.with(new int[] {3}, new double[] {Double.POSITIVE_INFINITY});
        assertThat(search.cost(closed, 0, 3)).hasValue(5);
        assertThat(search.cost(closed, 3, 0)).isEmpty();
        // readme: end
    }

    @Test
    void theReadmeShowsTheseLines() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/charterworks/network/ReadmeTest.java"));
        String shown = source.substring(source.indexOf("// readme: begin\n") + 17, source.indexOf("// readme: end"))
                .stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + unwrapped(shown) + "```");
    }

    /// The formatter may break a line that the README does not.
    private static String unwrapped(String text) {
        return text.replaceAll("\n +\\.", ".");
    }
}
