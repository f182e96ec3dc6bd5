package org.charterworks.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Entry point of the program: the command `charterworks`, under which every other command is listed.
///
/// Answers go to the output, everything else to the error stream, both in UTF-8 whatever the machine's
/// language.
@Command(
        name = "charterworks",
        description = "Makes an agreement executable: what was promised, what is late, and what a delay costs.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            BriefCommand.class,
            ScorecardCommand.class,
            CodingCommand.class,
            IndicatorsCommand.class,
            MeetingCommand.class,
            AgendaCommand.class,
            RouteCommand.class,
            FlowsCommand.class,
            BottlenecksCommand.class,
            ResilienceCommand.class,
            CalibrateCommand.class,
            CompareCommand.class,
            PathsCommand.class,
            AssignCommand.class,
            CriticalCommand.class,
            ValueCommand.class,
            PortfolioCommand.class,
            DelayCommand.class,
            DatesCommand.class,
            RiskCommand.class,
            EnergyCommand.class,
            FibreCommand.class,
            SitesCommand.class,
            HazardsCommand.class,
            ExplainCommand.class,
            SensitivityCommand.class,
            SearchCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DecideCommand.class,
            StateCommand.class,
            ArchiveCommand.class,
            ChangesCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyJournalCommand.class,
            AnchorCommand.class,
            AccountCommand.class,
            CompletionCommand.class
        },
        versionProvider = Charterworks.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:input refused, or problems found",
            "2:wrong usage",
            "3:no answer: unknown, unreachable, without a price",
            "70:a defect of the program"
        })
public final class Charterworks implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    private Charterworks(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs the program and ends the virtual machine with the command's exit code.
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode =
                commandLine(Surroundings.ofProcess()).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /// The whole command line, ready to run; tests run it inside their own process.
    public static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new Charterworks(surroundings))
                .setUsageHelpWidth(surroundings.width())
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failures());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /// Called without a command: prints the help.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /// Reads the version from the jar's manifest; classes run straight from a folder have none.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Charterworks.class.getPackage().getImplementationVersion();
            return new String[] {"charterworks " + (version == null ? "(not packaged)" : version)};
        }
    }
}
