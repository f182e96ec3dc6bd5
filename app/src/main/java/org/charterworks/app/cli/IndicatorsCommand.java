package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.Register;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What is measured, and how far along it is to its targets.
@Command(
        name = "indicators",
        description = "What is measured: baseline, what was measured since, forecasts, targets, and how far along it is"
                + " to each target.")
final class IndicatorsCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Option(names = "--indicator", paramLabel = "ID", description = "Only this one, with every value and its sources.")
    private String indicator = "";

    @Override
    Answer answer(Workspace workspace) {
        Register register = workspace.programme().register();
        LocalDate on = moment.onOrToday(workspace);
        List<Indicator> shown =
                indicator.isBlank() ? register.indicators() : List.of(one(register, new IndicatorId(indicator)));
        if (shown.isEmpty()) {
            throw Stop.noAnswer("the programme names no indicator", "add them to indicators.yaml", List.of());
        }
        IndicatorsReport report = new IndicatorsReport(shown, on, moment.dateRule(workspace));
        return Answer.of(report.json(), new IndicatorsText(report, !indicator.isBlank())::print);
    }

    private Indicator one(Register register, IndicatorId id) {
        return register.findIndicator(id)
                .orElseThrow(() -> new ParameterException(
                        spec().commandLine(),
                        "--indicator " + id + ": expected the id of an indicator; the command indicators lists them"));
    }
}
