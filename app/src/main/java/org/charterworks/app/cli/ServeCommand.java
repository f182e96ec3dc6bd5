package org.charterworks.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.charterworks.app.Server;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.OneTimeLinks;
import org.charterworks.app.compute.ProgrammeFolders;
import org.charterworks.app.compute.ProgrammeRefused;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.store.DatabaseRefused;
import org.charterworks.app.store.OpeningDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Starts the server, prints its address and runs until it is told to stop.
@Command(
        name = "serve",
        description = "Starts the server and prints its address; the first start takes the programme in.")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--programme",
            paramLabel = "FOLDER",
            description = "Folder of the programme; without it the one under programmes/.")
    private @Nullable Path folder;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "Port to listen on; 0 takes a free one. Without it SERVER_PORT counts, else 8080.")
    private @Nullable Integer port;

    @Mixin
    private DatabaseOptions database;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        CountDownLatch stopped = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> onClose = event -> stopped.countDown();
        err.println("charterworks: starting the database and reading the programme");
        err.flush();
        OpeningDatabase opening = OpeningDatabase.begin(database.choice(parent.surroundings()));
        ApplicationContextInitializer<GenericApplicationContext> begun = starting ->
                starting.registerBean(OpeningDatabase.class, () -> opening, bean -> bean.setDestroyMethodName(""));
        ConfigurableApplicationContext context;
        try {
            context = new SpringApplicationBuilder(Server.class)
                    .listeners(onClose)
                    .initializers(begun)
                    .run(settings());
        } catch (RuntimeException failure) {
            opening.close();
            throw explained(failure);
        }
        out.println("Charterworks is at " + address(context) + " (stop it with Ctrl-C)");
        out.flush();
        context.getBean(Administration.class)
                .firstLink("charterworks serve")
                .ifPresent(link -> out.println("No administrator has a password yet. Choose one, once and within "
                        + OneTimeLinks.VALID.toDays() + " days, at " + address(context) + link.substring(1)));
        out.flush();
        programmeFolder().ifPresent(read -> remarkOnDifference(read, context.getBean(ProgrammeJournal.class), err));
        stopped.await();
        return ExitCode.OK;
    }

    private String[] settings() {
        List<String> settings = new ArrayList<>();
        settings.add("--charterworks.home=" + parent.surroundings().home());
        programmeFolder().ifPresent(read -> settings.add("--charterworks.programme=" + read));
        settings.add("--charterworks.programme-asked=" + (folder != null));
        database.url().ifPresent(url -> settings.add("--charterworks.database.url=" + url));
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        return settings.toArray(String[]::new);
    }

    /// The folder named, else the only one of the installation.
    private Optional<Path> programmeFolder() {
        if (folder != null) {
            return Optional.of(folder);
        }
        List<Path> found = ProgrammeFolders.in(parent.surroundings().root().resolve("programmes"));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String address(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getRequiredProperty("server.address");
        return "http://" + host + ":" + context.getEnvironment().getRequiredProperty("local.server.port") + "/";
    }

    /// Tells when the folder holds something else than the journal that is served.
    private static void remarkOnDifference(Path read, ProgrammeJournal journal, PrintWriter err) {
        Thread.startVirtualThread(() -> {
            if (ProgrammeFolder.read(read) instanceof Read.Loaded loaded
                    && journal.state() instanceof ProgrammeJournal.State.Known known) {
                RecordDifference difference = known.records().differenceTo(loaded.records());
                if (!difference.isEmpty()) {
                    err.println("charterworks: the folder " + read + " holds something else than what is served ("
                            + difference.added().size() + " added, "
                            + difference.changed().size() + " changed, "
                            + difference.removed().size() + " removed); charterworks import takes it in");
                    err.flush();
                }
            }
        });
    }

    /// Why the server did not start, in words where it is known.
    private static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return Stop.refused(
                        "port " + taken.getPort() + " is taken by another program",
                        "stop that one, or choose another port with --port");
            }
            if (cause instanceof DatabaseRefused refused) {
                return Stop.refused(
                        refused.refusal().where() + ": " + refused.refusal().what(),
                        refused.refusal().advice());
            }
            if (cause instanceof BindException wrong) {
                return Stop.refused(
                        "a setting of " + wrong.getName() + " cannot be used: " + innermost(wrong),
                        "docs/operations.md says what may be set");
            }
            if (cause instanceof ProgrammeRefused refused) {
                return Stop.refused(refused.text(), "charterworks check lists what is wrong with a folder");
            }
        }
        return failure;
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? String.valueOf(failure.getMessage()) : innermost(cause);
    }
}
