package org.charterworks.app.web.value;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.springframework.stereotype.Component;

/// The cost of delays for pages of other rooms: the first page and the page of a project.
@Component
public final class DelaysElsewhere {
    private static final int MONTHS = 12;

    private final Portal portal;
    private final Workspace workspace;
    private final Map<Edition, Map<Asked, DelaysView>> kept = Collections.synchronizedMap(new WeakHashMap<>());

    DelaysElsewhere(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.workspace = workspace;
    }

    /// One year's delay of every project, dearest first.
    public DelaysView all(Visit visit, Words words) {
        return all(MONTHS, visit, words);
    }

    /// The same delay of every project, dearest first. Made once for each question and language.
    DelaysView all(int months, Visit visit, Words words) {
        Map<Asked, DelaysView> made = kept.computeIfAbsent(workspace.edition(), _ -> new ConcurrentHashMap<>());
        return made.computeIfAbsent(
                new Asked(visit.scenario().id(), months, words.locale()),
                asked -> DelaysView.of(workspace.appraisal(), visit.scenario(), portal.register(), months, words));
    }

    /// One year's delay of a project.
    public DelayView of(Project project, Visit visit, Words words) {
        return DelayView.of(workspace.appraisal(), visit.scenario(), project, MONTHS, words);
    }

    private record Asked(ScenarioId scenario, int months, Locale language) {}
}
