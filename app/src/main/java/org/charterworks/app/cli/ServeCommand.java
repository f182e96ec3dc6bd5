package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.charterworks.app.Server;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Starts the server, prints its address and runs until it is told to stop.
@Command(name = "serve", description = "Starts the server and prints its address.", mixinStandardHelpOptions = true)
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

    @Override
    public Integer call() throws InterruptedException {
        Path from = folder == null ? ProgrammeOptions.onlyOneUnder(parent.surroundings()) : folder;
        Workspace workspace = ProgrammeOptions.open(from, Viewer.anyone(), parent.surroundings());
        Map<String, Object> settings = new HashMap<>();
        if (port != null) {
            settings.put("server.port", port);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> onClose = event -> stopped.countDown();
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Server.class)
                    .listeners(onClose)
                    .initializers(
                            beans -> ((GenericApplicationContext) beans).registerBean(Workspace.class, () -> workspace))
                    .run(settings.entrySet().stream()
                            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                            .toArray(String[]::new));
            spec.commandLine().getOut().println("Charterworks is at " + address(context));
            spec.commandLine().getOut().flush();
        } catch (PortInUseException taken) {
            spec.commandLine()
                    .getErr()
                    .println("Port " + taken.getPort()
                            + " is taken by another program. Stop that one, or choose another port with --port.");
            return 1;
        }
        stopped.await();
        return 0;
    }

    private static String address(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getRequiredProperty("server.address");
        return "http://" + host + ":" + context.getEnvironment().getRequiredProperty("local.server.port") + "/";
    }
}
