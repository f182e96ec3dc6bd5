package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.charterworks.roadmap.valuation.ShapleyWorth;
import org.springframework.stereotype.Component;

/// Shares of the whole for pages. They take many states, so they are computed once in the background; until they
/// are there, a page says so and shows the rest.
@Component
class Shares {

    /// For shares that have to be estimated from a sample; shown beside them.
    static final long SEED = 1;

    private final Workspace workspace;
    private final Map<Appraisal, Computed> kept = Collections.synchronizedMap(new WeakHashMap<>());

    Shares(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The shares on a date when they are there; else their computation has begun.
    Optional<ShapleyWorth> find(Scenario scenario, LocalDate on) {
        Appraisal appraisal = workspace.appraisal();
        Computed computed = kept.computeIfAbsent(appraisal, _ -> new Computed());
        Asked asked = new Asked(scenario.id(), on);
        if (computed.ready.contains(asked)) {
            return Optional.of(appraisal.shapley(scenario, on, SEED));
        }
        if (computed.begun.add(asked)) {
            Thread thread = new Thread(
                    () -> {
                        appraisal.shapley(scenario, on, SEED);
                        computed.ready.add(asked);
                    },
                    "shares");
            thread.setDaemon(true);
            thread.start();
        }
        workspace.leaveUnfinished();
        return Optional.empty();
    }

    /// What was begun and what is there.
    private static final class Computed {
        private final Set<Asked> begun = ConcurrentHashMap.newKeySet();
        private final Set<Asked> ready = ConcurrentHashMap.newKeySet();
    }

    private record Asked(ScenarioId scenario, LocalDate on) {}
}
