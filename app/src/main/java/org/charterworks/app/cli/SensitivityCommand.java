package org.charterworks.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.explain.Explained;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.sensitivity.TornadoModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Which input moves a figure most.
@Command(
        name = "sensitivity",
        description = "Varies each input of a figure alone from its low to its high end and ranks them: a tornado.")
final class SensitivityCommand extends ReadingCommand {
    private static final int STEP = 20;

    @Parameters(paramLabel = "FIGURE-ID", description = "As another command prints it with --ids or --json.")
    private String id = "";

    @Option(names = "--top", paramLabel = "NUMBER", description = "Print so many inputs (default: ${DEFAULT-VALUE}).")
    private int top = 15;

    @Override
    Answer answer(Workspace workspace) {
        if (top < 1) {
            throw new ParameterException(spec().commandLine(), "--top " + top + ": expected 1 or more");
        }
        FigureId wanted = FigureId.parse(id)
                .orElseThrow(() -> Stop.noAnswer(
                        "\"" + id + "\" is not the id of a figure",
                        "an id reads like delay/measure=money/months=12/project=…; commands print them with --ids",
                        List.of()));
        TornadoModel model = new TornadoModel(workspace.appraisal(), workspace.routes());
        return switch (model.tornado(wanted, this::progress)) {
            case TornadoModel.Answer.Ranked(var tornado) -> {
                SensitivityReport report = new SensitivityReport(tornado, top);
                yield Answer.of(report.json(), report.print());
            }
            case TornadoModel.Answer.NoFigure(Explained.Refused(var reason, var advice, var suggestions)) ->
                throw Stop.noAnswer(reason, advice, suggestions);
        };
    }

    private void progress(int done, int of) {
        if (done % STEP == 0 || done == of) {
            PrintWriter err = spec().commandLine().getErr();
            err.println(done + " of " + of + " inputs varied");
            err.flush();
        }
    }
}
