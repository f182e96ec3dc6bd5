package org.charterworks.register.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.charterworks.register.project.Activity.Precedence;
import org.charterworks.register.project.Planned.Timing;

/// Earliest and latest times of activities that wait for each other: the critical path method (Kelley & Walker
/// 1959).
///
/// Forward, each activity starts as early as what it waits for and its own first day allow; backward, it
/// finishes as late as what waits for it, its own last day or else the plan's end allow. Days are calendar
/// days. Negative float is kept: it says by how much a last day cannot be met. Method:
/// `docs/methods/critical-path.md`.
public final class CriticalPath<K extends Comparable<K>> {
    private final NavigableMap<K, Activity<K>> activities;
    private final List<K> order;
    private final Map<K, List<Follower<K>>> followers = new HashMap<>();
    private final Map<K, Integer> earliestStarts = new HashMap<>();
    private final Map<K, Integer> latestFinishes = new HashMap<>();

    private record Follower<K extends Comparable<K>>(Activity<K> activity, Precedence<K> waits) {}

    private CriticalPath(NavigableMap<K, Activity<K>> activities, List<K> order) {
        this.activities = activities;
        this.order = order;
        for (Activity<K> activity : activities.values()) {
            for (Precedence<K> waits : activity.after()) {
                followers
                        .computeIfAbsent(waits.other(), key -> new ArrayList<>())
                        .add(new Follower<>(activity, waits));
            }
        }
    }

    /// Plans activities; of several with one key the first counts.
    public static <K extends Comparable<K>> Planned<K> of(List<Activity<K>> listed) {
        NavigableMap<K, Activity<K>> activities = new TreeMap<>();
        listed.forEach(activity -> activities.putIfAbsent(activity.key(), activity));
        NavigableMap<K, List<K>> needs = new TreeMap<>();
        activities.forEach((key, activity) ->
                needs.put(key, activity.after().stream().map(Precedence::other).toList()));
        List<K> missing = needs.values().stream()
                .flatMap(List::stream)
                .filter(key -> !activities.containsKey(key))
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return new Planned.Missing<>(missing);
        }
        List<List<K>> circles = DependencyCycles.in(needs);
        if (!circles.isEmpty()) {
            return new Planned.Circular<>(circles);
        }
        List<K> withoutDuration = activities.values().stream()
                .filter(activity -> activity.durationDays() == null)
                .map(Activity::key)
                .toList();
        return withoutDuration.isEmpty()
                ? new CriticalPath<>(activities, DependencyCycles.ordered(needs)).plan()
                : new Planned.Incomplete<>(withoutDuration);
    }

    private Planned<K> plan() {
        order.forEach(key -> earliestStarts.put(key, earliestStart(activity(key))));
        int end = order.stream()
                .mapToInt(key -> earliestFinish(activity(key)))
                .max()
                .orElse(0);
        order.reversed().forEach(key -> latestFinishes.put(key, latestFinish(activity(key), end)));
        NavigableMap<K, Timing> timings = new TreeMap<>();
        order.forEach(key -> timings.put(key, timing(activity(key), end)));
        int least = timings.values().stream().mapToInt(Timing::totalFloat).min().orElse(0);
        List<K> critical = timings.entrySet().stream()
                .filter(entry -> entry.getValue().totalFloat() == least)
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(Timing::earliestStart).thenComparingInt(Timing::earliestFinish)))
                .map(Map.Entry::getKey)
                .toList();
        return new Planned.Plan<>(end, Collections.unmodifiableSortedMap(timings), critical);
    }

    private int earliestStart(Activity<K> activity) {
        int start = activity.notBefore();
        for (Precedence<K> waits : activity.after()) {
            Activity<K> other = activity(waits.other());
            int allowed = switch (waits.relation()) {
                case FINISH_TO_START -> earliestFinish(other) + waits.lagDays();
                case START_TO_START -> value(earliestStarts, other) + waits.lagDays();
                case FINISH_TO_FINISH -> earliestFinish(other) + waits.lagDays() - duration(activity);
            };
            start = Math.max(start, allowed);
        }
        return start;
    }

    private int latestFinish(Activity<K> activity, int end) {
        Integer notAfter = activity.notAfter();
        int finish = notAfter == null ? end : notAfter;
        for (Follower<K> follower : followersOf(activity)) {
            int latest = value(latestFinishes, follower.activity());
            int lag = follower.waits().lagDays();
            int allowed = switch (follower.waits().relation()) {
                case FINISH_TO_START -> latest - duration(follower.activity()) - lag;
                case START_TO_START -> latest - duration(follower.activity()) - lag + duration(activity);
                case FINISH_TO_FINISH -> latest - lag;
            };
            finish = Math.min(finish, allowed);
        }
        return finish;
    }

    private Timing timing(Activity<K> activity, int end) {
        int start = value(earliestStarts, activity);
        int finish = earliestFinish(activity);
        int latestFinish = value(latestFinishes, activity);
        Integer notAfter = activity.notAfter();
        int free = followersOf(activity).stream()
                .mapToInt(follower -> room(activity, follower))
                .min()
                .orElse((notAfter == null ? end : notAfter) - finish);
        return new Timing(start, finish, latestFinish - duration(activity), latestFinish, latestFinish - finish, free);
    }

    /// How far an activity can slip before one that waits for it moves.
    private int room(Activity<K> activity, Follower<K> follower) {
        int lag = follower.waits().lagDays();
        return switch (follower.waits().relation()) {
            case FINISH_TO_START -> value(earliestStarts, follower.activity()) - lag - earliestFinish(activity);
            case START_TO_START -> value(earliestStarts, follower.activity()) - lag - value(earliestStarts, activity);
            case FINISH_TO_FINISH -> earliestFinish(follower.activity()) - lag - earliestFinish(activity);
        };
    }

    private int earliestFinish(Activity<K> activity) {
        return value(earliestStarts, activity) + duration(activity);
    }

    private List<Follower<K>> followersOf(Activity<K> activity) {
        return followers.getOrDefault(activity.key(), List.of());
    }

    private Activity<K> activity(K key) {
        return Objects.requireNonNull(activities.get(key));
    }

    private int value(Map<K, Integer> values, Activity<K> activity) {
        return Objects.requireNonNull(values.get(activity.key()));
    }

    private static int duration(Activity<?> activity) {
        return Objects.requireNonNull(activity.durationDays());
    }
}
