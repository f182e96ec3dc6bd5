package org.charterworks.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Entry point of the program: the command `charterworks`, under which every other command is listed.
///
/// Exit codes are picocli's: 0 when it went well, 1 when the command failed, 2 when it was called wrongly.
@Command(
        name = "charterworks",
        description = "Makes an agreement executable: what was promised, what is late, and what a delay costs.",
        mixinStandardHelpOptions = true,
        subcommands = ServeCommand.class,
        versionProvider = Charterworks.Version.class)
public final class Charterworks implements Runnable {

    @Spec
    private CommandSpec spec;

    /// Runs the program and ends the virtual machine with the command's exit code.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The whole command line, ready to run; tests run it inside their own process.
    public static CommandLine commandLine() {
        return new CommandLine(new Charterworks());
    }

    /// Called without a command: prints the help.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
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
