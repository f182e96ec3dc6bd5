package org.charterworks.app.cli;

import java.time.LocalDate;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which day's network is asked to carry which day's demand.
final class DemandOptions {

    @Mixin
    private MomentOptions moment;

    @Option(
            names = "--demand-on",
            paramLabel = "DATE",
            description = "With the demand of this day (default: of the day of the network).")
    private @Nullable LocalDate demandOn;

    TrafficQuestion question(Workspace workspace) {
        LocalDate on = moment.onOrToday(workspace);
        return new TrafficQuestion(moment.scenario(workspace), on, demandOn == null ? on : demandOn);
    }

    String dateRule(Workspace workspace) {
        return moment.dateRule(workspace);
    }
}
