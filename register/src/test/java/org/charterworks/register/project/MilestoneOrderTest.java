package org.charterworks.register.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MilestoneOrderTest {

    @Test
    void namesTheMembersOfACircleFromTheSmallest() {
        List<Milestone> milestones = List.of(
                milestone("P/c", "P/a"), milestone("P/a", "P/b"), milestone("P/b", "P/c"), milestone("P/d", "P/a"));
        assertThat(MilestoneOrder.cycles(milestones)).containsExactly(ids("P/a", "P/b", "P/c"));
    }

    @Test
    void aMilestoneThatNeedsItselfIsACircleOfOne() {
        assertThat(MilestoneOrder.cycles(List.of(milestone("P/a", "P/a")))).containsExactly(ids("P/a"));
    }

    @Test
    void whatCanBePutInOrderHasNone() {
        assertThat(MilestoneOrder.cycles(
                        List.of(milestone("P/a"), milestone("P/b", "P/a", "P/a"), milestone("P/c", "P/a", "Q/gone"))))
                .isEmpty();
    }

    @Test
    void aChainOfAHundredThousandIsNoTrouble() {
        List<Milestone> chain = new ArrayList<>(List.of(milestone("P/0")));
        for (int i = 1; i < 100_000; i++) {
            chain.add(milestone("P/" + i, "P/" + (i - 1)));
        }
        assertThat(MilestoneOrder.cycles(chain)).isEmpty();
    }

    @Test
    void findsACircleExactlyWhenSomethingCanReachItself() {
        long seed = 41;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Map<String, List<String>> needs = new HashMap<>();
            int size = random.nextInt(1, 8);
            for (int i = 0; i < size; i++) {
                needs.put("P/" + i, randomNeeds(random, size));
            }
            List<List<MilestoneId>> cycles = MilestoneOrder.cycles(needs.entrySet().stream()
                    .map(entry -> milestone(entry.getKey(), entry.getValue().toArray(String[]::new)))
                    .toList());
            boolean circular = needs.keySet().stream().anyMatch(start -> reaches(needs, start, start));
            assertThat(cycles.isEmpty())
                    .as("seed %d, round %d: %s", seed, round, needs)
                    .isEqualTo(!circular);
            cycles.forEach(cycle -> assertThat(isCircle(cycle, needs))
                    .as("%s in %s", cycle, needs)
                    .isTrue());
        }
    }

    private static boolean isCircle(List<MilestoneId> cycle, Map<String, List<String>> needs) {
        for (int i = 0; i < cycle.size(); i++) {
            String next = cycle.get((i + 1) % cycle.size()).value();
            if (!needs.getOrDefault(cycle.get(i).value(), List.of()).contains(next)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> randomNeeds(Random random, int size) {
        return random.ints(random.nextInt(3), 0, size).mapToObj(i -> "P/" + i).toList();
    }

    private static boolean reaches(Map<String, List<String>> needs, String from, String to) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(needs.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            String at = open.removeLast();
            if (seen.add(at)) {
                open.addAll(needs.getOrDefault(at, List.of()));
            }
        }
        return seen.contains(to);
    }

    private static Milestone milestone(String id, String... dependsOn) {
        return Milestone.of(id, id, MilestoneKind.WORKS).withDependsOn(ids(dependsOn));
    }

    private static List<MilestoneId> ids(String... ids) {
        return Arrays.stream(ids).map(MilestoneId::new).toList();
    }
}
