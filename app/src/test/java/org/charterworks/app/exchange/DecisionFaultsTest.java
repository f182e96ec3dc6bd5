package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder whose decisions say one thing and whose dates another is refused.
class DecisionFaultsTest {

    @TempDir
    private Path directory;

    private TestFolder folder(String changes) {
        return TestFolder.copyOf(TestFolder.TINY, directory).write("bodies.yaml", """
                meetings:
                  - {id: M-1, on: 2026-09-15, title: First, held: yes}
                  - {id: M-2, on: 2026-10-15, title: Second, held: yes}
                decisions:
                %s
                """.formatted(changes));
    }

    @Test
    void baselineThatTheLastDecisionSetStands() {
        TestFolder folder = folder("""
                  - {id: D-2, meeting: M-2, text: Again, changes: [{change: baseline_moved, of: milestone:PRJ-HARBOUR/in-service, before: 2027, after: 2028}]}
                  - {id: D-1, meeting: M-1, text: Move, changes: [{change: baseline_moved, of: milestone:PRJ-HARBOUR/in-service, after: 2027}]}
                """.stripTrailing());
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void baselineOtherThanTheLastDecisionSetIsRefusedWhereItStands() {
        TestFolder folder = folder("""
                  - {id: D-1, meeting: M-1, text: Move, changes: [{change: baseline_moved, of: milestone:PRJ-HARBOUR/in-service, before: 2028, after: 2029-06}]}
                """.stripTrailing());
        Problem problem = folder.onlyProblem();
        assertThat(problem.file()).isEqualTo("projects.yaml");
        assertThat(problem.line()).isEqualTo(folder.lineOf("projects.yaml", "baseline:"));
        assertThat(problem.seen()).isEqualTo("2028");
        assertThat(problem.expected()).startsWith("2029-06");
    }

    @Test
    void changeOfTheWrongSortOfThingIsRefused() {
        TestFolder folder = folder("""
                  - {id: D-1, meeting: M-1, text: Move, changes: [{change: body_formed, of: milestone:PRJ-HARBOUR/in-service}]}
                """.stripTrailing());
        assertThat(folder.onlyProblem().expected()).isEqualTo("body: and an id");
    }

    @Test
    void bodyThatADecisionFormedIsNotPermittedOnly() {
        TestFolder folder = folder("""
                  - {id: D-1, meeting: M-1, text: Form, changes: [{change: body_formed, of: body:WG, status_before: permitted}]}
                bodies:
                  - {id: WG, name: Group, kind: working_group, status: permitted}
                """.stripTrailing());
        assertThat(folder.onlyProblem().field()).isEqualTo("bodies[].status");
    }
}
