package org.charterworks.app.web.value;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.springframework.stereotype.Component;

/// The cost of delays for pages of other rooms: the first page and the page of a project.
@Component
public final class DelaysElsewhere {
    private static final int MONTHS = 12;

    /// Computing on a thread of the requests' kind would hold up other pages.
    private static final Executor BACKGROUND =
            task -> Thread.ofPlatform().daemon().name("delays").start(task);

    private final Portal portal;
    private final Workspace workspace;
    private final Map<Edition, Map<Asked, CompletableFuture<DelaysView>>> kept =
            Collections.synchronizedMap(new WeakHashMap<>());

    DelaysElsewhere(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.workspace = workspace;
    }

    /// One year's delay of every project, dearest first.
    public DelaysView all(Visit visit, Words words) {
        return all(MONTHS, visit, words);
    }

    /// The same if it is there; else it is begun in the background, to be asked for again.
    public Optional<DelaysView> allIfKnown(Visit visit, Words words) {
        CompletableFuture<DelaysView> asked = asked(MONTHS, visit, words);
        if (!asked.isDone()) {
            workspace.leaveUnfinished();
            return Optional.empty();
        }
        return Optional.of(asked.join());
    }

    /// The same delay of every project, dearest first. Made once for each question and language.
    DelaysView all(int months, Visit visit, Words words) {
        return asked(months, visit, words).join();
    }

    private CompletableFuture<DelaysView> asked(int months, Visit visit, Words words) {
        Map<Asked, CompletableFuture<DelaysView>> made =
                kept.computeIfAbsent(workspace.edition(), _ -> new ConcurrentHashMap<>());
        Asked asked = new Asked(visit.scenario().id(), months, words.locale());
        Appraisal appraisal = workspace.appraisal();
        Register register = portal.register();
        CompletableFuture<DelaysView> answer = made.computeIfAbsent(
                asked,
                key -> CompletableFuture.supplyAsync(
                        () -> DelaysView.of(appraisal, visit.scenario(), register, months, words), BACKGROUND));
        if (answer.isCompletedExceptionally()) {
            made.remove(asked, answer);
        }
        return answer;
    }

    /// One year's delay of a project.
    public DelayView of(Project project, Visit visit, Words words) {
        return DelayView.of(workspace.appraisal(), visit.scenario(), project, MONTHS, words);
    }

    private record Asked(ScenarioId scenario, int months, Locale language) {}
}
