package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Variant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Computes what most readers ask first as soon as the server answers, so that they do not wait for it.
/// Results are the
/// same as without; they are only there earlier.
@Component
class Warming {
    private final Portal portal;
    private final Workspace workspace;
    private final Shares shares;

    Warming(Portal portal, Workspace workspace, Shares shares) {
        this.portal = portal;
        this.workspace = workspace;
        this.shares = shares;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::warm, "warming");
        thread.setDaemon(true);
        thread.start();
    }

    private void warm() {
        Scenario usual = portal.usualScenario();
        Appraisal appraisal = workspace.appraisal();
        appraisal.chances(usual, portal.today());
        for (int months : List.of(12, DelayCurve.MOST_MONTHS)) {
            for (ProjectId project : appraisal.programme().projectsWithEffects()) {
                for (Variant variant : Variant.values()) {
                    appraisal.delay(usual, project, months, variant);
                }
            }
        }
        LocalDate reference = usual.referenceOn();
        appraisal.worth(usual, reference).projects().forEach(project -> {
            appraisal.worth(usual, reference).alone(Set.of(project));
            appraisal.worth(usual, reference).lastIn(Set.of(project));
        });
        appraisal.clusters(usual, reference);
        shares.find(usual, reference);
    }
}
