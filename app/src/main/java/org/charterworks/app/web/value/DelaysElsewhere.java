package org.charterworks.app.web.value;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.springframework.stereotype.Component;

/// The cost of delays for pages of other rooms: the first page and the page of a project.
@Component
public final class DelaysElsewhere {
    private static final int MONTHS = 12;

    private final Portal portal;
    private final Appraisal appraisal;
    private final Map<Asked, DelaysView> kept = new ConcurrentHashMap<>();

    DelaysElsewhere(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.appraisal = workspace.appraisal();
    }

    /// One year's delay of every project, dearest first.
    public DelaysView all(Visit visit, Words words) {
        return all(MONTHS, visit, words);
    }

    /// The same delay of every project, dearest first. Made once for each question and language.
    DelaysView all(int months, Visit visit, Words words) {
        return kept.computeIfAbsent(
                new Asked(visit.scenario().id(), months, words.locale()),
                asked -> DelaysView.of(appraisal, visit.scenario(), portal.register(), months, words));
    }

    /// One year's delay of a project.
    public DelayView of(Project project, Visit visit, Words words) {
        return DelayView.of(appraisal, visit.scenario(), project, MONTHS, words);
    }

    private record Asked(ScenarioId scenario, int months, Locale language) {}
}
