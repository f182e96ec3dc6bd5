package org.charterworks.app.cli;

import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.calibration.Calibration;
import org.charterworks.roadmap.calibration.CalibrationModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The model held against what was published.
@Command(
        name = "calibrate",
        description = "Every published figure the model can answer, with error, use and reason. Nothing is fitted.")
final class CalibrateCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Override
    Answer answer(Workspace workspace) {
        Calibration calibration = new CalibrationModel(workspace.appraisal(), workspace.routes())
                .calibration(moment.scenario(workspace), moment.onOrToday(workspace));
        CalibrateReport report = new CalibrateReport(calibration, moment.dateRule(workspace));
        return Answer.of(report.json(), report.print());
    }
}
