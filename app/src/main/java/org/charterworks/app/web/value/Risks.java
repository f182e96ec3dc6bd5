package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.risk.Risk;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import org.springframework.stereotype.Component;

/// The risk of dates for pages. It takes thousands of states, so it is computed once in the background; until it is
/// there, a page says how far it is.
@Component
class Risks {

    /// For drawing dates; shown beside them.
    static final long SEED = RiskQuestion.USUAL_SEED;

    private final Workspace workspace;
    private final Map<Appraisal, Map<RiskQuestion, Computed>> kept = Collections.synchronizedMap(new WeakHashMap<>());

    Risks(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The question a page asks.
    static RiskQuestion question(Scenario scenario, LocalDate on) {
        return RiskQuestion.usual(scenario.id(), on);
    }

    /// The answer when it is there; else its computation has begun.
    Computed of(RiskQuestion question) {
        Appraisal appraisal = workspace.appraisal();
        Map<RiskQuestion, Computed> ofEdition = kept.computeIfAbsent(appraisal, _ -> new ConcurrentHashMap<>());
        Computed computed = ofEdition.computeIfAbsent(question, _ -> Computed.begun(appraisal, question));
        if (computed.answer.isCompletedExceptionally()) {
            ofEdition.remove(question, computed);
        }
        if (!computed.answer.isDone()) {
            workspace.leaveUnfinished();
        }
        return computed;
    }

    /// A computation and how far it is.
    static final class Computed {
        private final CompletableFuture<Risk> answer = new CompletableFuture<>();
        private volatile double done;

        private static Computed begun(Appraisal appraisal, RiskQuestion question) {
            Computed computed = new Computed();
            Thread.ofPlatform().daemon().name("risk").start(() -> {
                try {
                    computed.answer.complete(appraisal.risk(question, 1, done -> computed.done = done));
                } catch (RuntimeException failed) {
                    computed.answer.completeExceptionally(failed);
                    throw failed;
                }
            });
            return computed;
        }

        /// The answer when it is there.
        Optional<Risk> find() {
            return answer.isDone() ? Optional.of(answer.join()) : Optional.empty();
        }

        /// The part of all runs that is drawn, in whole per cent.
        int percent() {
            return (int) Math.floor(100 * done);
        }
    }
}
