package org.charterworks.register.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.charterworks.register.project.Activity.Precedence;
import org.charterworks.register.project.Activity.Relation;
import org.charterworks.register.source.PeriodDate;
import org.junit.jupiter.api.Test;

class CriticalPathTest {
    /// "Reliable Construction Co." of Hillier & Lieberman, Introduction to Operations Research; one day stands
    /// for a
    /// week.
    private static final List<Activity<String>> CONSTRUCTION = List.of(
            Activity.of("A", 2),
            Activity.of("B", 4, "A"),
            Activity.of("C", 10, "B"),
            Activity.of("D", 6, "C"),
            Activity.of("E", 4, "C"),
            Activity.of("F", 5, "E"),
            Activity.of("G", 7, "D"),
            Activity.of("H", 9, "E", "G"),
            Activity.of("I", 7, "C"),
            Activity.of("J", 8, "F", "I"),
            Activity.of("K", 4, "J"),
            Activity.of("L", 5, "J"),
            Activity.of("M", 2, "H"),
            Activity.of("N", 6, "K", "L"));

    @Test
    void theReliableConstructionExampleTakesFortyFour() {
        Planned.Plan<String> plan = plan(CONSTRUCTION);
        assertThat(plan.endDay()).isEqualTo(44);
        assertThat(plan.critical()).containsExactly("A", "B", "C", "E", "F", "J", "L", "N");
        Map<String, Integer> floats = new TreeMap<>();
        plan.timings().forEach((key, timing) -> floats.put(key, timing.totalFloat()));
        assertThat(floats).containsAllEntriesOf(Map.of("D", 4, "G", 4, "H", 4, "M", 4, "I", 2, "K", 1));
    }

    @Test
    void freeFloatMovesNothingElse() {
        Planned.Plan<String> plan = plan(CONSTRUCTION);
        assertThat(timing(plan, "D").freeFloat()).isZero();
        assertThat(timing(plan, "I").freeFloat()).isEqualTo(2);
        assertThat(timing(plan, "M").freeFloat()).isEqualTo(4);
    }

    @Test
    void aLastDayThatCannotBeMetGivesNegativeFloat() {
        Planned.Plan<String> plan = plan(List.of(
                Activity.of("A", 5),
                new Activity<>("B", 3, List.of(new Precedence<>("A", Relation.FINISH_TO_START, 0)), 0, 6)));
        assertThat(timing(plan, "A").totalFloat()).isEqualTo(-2);
        assertThat(timing(plan, "B").totalFloat()).isEqualTo(-2);
    }

    @Test
    void lagsAndRelationsMoveStartsAndFinishes() {
        Planned.Plan<String> plan = plan(List.of(
                Activity.of("A", 10),
                new Activity<>("B", 4, List.of(new Precedence<>("A", Relation.START_TO_START, 3)), 0, null),
                new Activity<>("C", 2, List.of(new Precedence<>("A", Relation.FINISH_TO_FINISH, 1)), 0, null),
                new Activity<>("D", 1, List.of(new Precedence<>("A", Relation.FINISH_TO_START, -4)), 8, null)));
        assertThat(timing(plan, "B").earliestStart()).isEqualTo(3);
        assertThat(timing(plan, "C").earliestFinish()).isEqualTo(11);
        assertThat(timing(plan, "D").earliestStart()).isEqualTo(8);
        assertThat(plan.endDay()).isEqualTo(11);
        assertThat(timing(plan, "A").freeFloat()).isZero();
    }

    @Test
    void anUnknownDurationIsNotZero() {
        Activity<String> unknown = new Activity<>("B", null, List.of(), 0, null);
        assertThat(CriticalPath.of(List.of(Activity.of("A", 2), unknown)))
                .isEqualTo(new Planned.Incomplete<>(List.of("B")));
    }

    @Test
    void circlesAndMissingActivitiesAreNamed() {
        assertThat(CriticalPath.of(List.of(Activity.of("A", 1, "B"), Activity.of("B", 1, "A"))))
                .isEqualTo(new Planned.Circular<>(List.of(List.of("A", "B"))));
        assertThat(CriticalPath.of(List.of(Activity.of("A", 1, "Z"), Activity.of("B", 1, "Y"))))
                .isEqualTo(new Planned.Missing<>(List.of("Y", "Z")));
    }

    @Test
    void slippingByItsTotalFloatKeepsTheEndAndOneMoreDayMovesIt() {
        long seed = 1959;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Activity<Integer>> activities = randomActivities(random);
            Planned.Plan<Integer> plan = plan(activities);
            assertThat(plan.endDay()).as("seed %d, round %d", seed, round).isEqualTo(longestPath(activities));
            for (Activity<Integer> activity : activities) {
                int room = timing(plan, activity.key()).totalFloat();
                assertThat(plan(slipped(activities, activity.key(), room)).endDay())
                        .as("seed %d, round %d, %s by %d", seed, round, activity.key(), room)
                        .isEqualTo(plan.endDay());
                assertThat(plan(slipped(activities, activity.key(), room + 1)).endDay())
                        .as("seed %d, round %d, %s by %d", seed, round, activity.key(), room + 1)
                        .isEqualTo(plan.endDay() + 1);
            }
        }
    }

    @Test
    void milestonesPromisedBeforeWhatTheyNeedHaveNegativeFloat() {
        Milestone bridge = promised("P-1/open", "2027-06-30");
        Milestone road = promised("P-2/open", "2026-12-31").withDependsOn(List.of(bridge.id()));
        Milestone port = promised("P-3/open", "2027-12-31").withDependsOn(List.of(bridge.id()));
        Planned<MilestoneId> planned = MilestoneFloats.of(List.of(bridge, road, port), LocalDate.parse("2026-11-22"));
        assertThat(timing(planned, bridge.id()).totalFloat()).isEqualTo(-181);
        assertThat(timing(planned, road.id()).totalFloat()).isEqualTo(-181);
        assertThat(timing(planned, port.id()).totalFloat()).isZero();
        assertThat(timing(planned, port.id()).freeFloat())
                .as("nothing waits for it, and it is to be kept by its own date")
                .isZero();
        assertThat(timing(planned, road.id()).freeFloat()).isEqualTo(-181);
        assertThat(LocalDate.ofEpochDay(timing(planned, road.id()).earliestFinish()))
                .isEqualTo("2027-06-30");
    }

    @Test
    void milestonesWithoutADateAreNamed() {
        Milestone undated = Milestone.of("P-1/open", "Open", MilestoneKind.IN_SERVICE);
        assertThat(MilestoneFloats.of(List.of(undated, promised("P-2/open", "2027")), LocalDate.parse("2026-11-22")))
                .isEqualTo(new Planned.Incomplete<>(List.of(undated.id())));
    }

    private static Milestone promised(String id, String on) {
        return Milestone.of(id, "Open", MilestoneKind.IN_SERVICE)
                .withBaseline(new Milestone.Baseline(PeriodDate.of(on), null, null));
    }

    private static List<Activity<Integer>> randomActivities(Random random) {
        List<Activity<Integer>> activities = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<Precedence<Integer>> after = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    after.add(new Precedence<>(j, Relation.FINISH_TO_START, random.nextInt(3)));
                }
            }
            activities.add(new Activity<>(i, random.nextInt(6), after, 0, null));
        }
        return activities;
    }

    /// Starts one activity later than it could by so many days.
    private static List<Activity<Integer>> slipped(List<Activity<Integer>> activities, int key, int days) {
        int start = timing(plan(activities), key).earliestStart() + days;
        return activities.stream()
                .map(activity -> activity.key() == key
                        ? new Activity<>(key, activity.durationDays(), activity.after(), start, null)
                        : activity)
                .toList();
    }

    /// The end by trying every chain of activities.
    private static int longestPath(List<Activity<Integer>> activities) {
        Map<Integer, Integer> finishes = new HashMap<>();
        for (Activity<Integer> activity : activities) {
            int start = 0;
            for (Precedence<Integer> waits : activity.after()) {
                start = Math.max(start, finishes.getOrDefault(waits.other(), 0) + waits.lagDays());
            }
            Integer duration = activity.durationDays();
            finishes.put(activity.key(), start + (duration == null ? 0 : duration));
        }
        return finishes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static <K extends Comparable<K>> Planned.Plan<K> plan(List<Activity<K>> activities) {
        if (CriticalPath.of(activities) instanceof Planned.Plan<K> plan) {
            return plan;
        }
        throw new AssertionError("no plan for " + activities);
    }

    private static <K extends Comparable<K>> Planned.Timing timing(Planned<K> planned, K key) {
        if (planned instanceof Planned.Plan<K> plan) {
            Planned.Timing timing = plan.timings().get(key);
            if (timing != null) {
                return timing;
            }
        }
        throw new AssertionError("no timing of " + key + " in " + planned);
    }
}
