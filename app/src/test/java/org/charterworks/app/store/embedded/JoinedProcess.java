package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterworks.app.store.EmbeddedPostgresExtension;

/// Another process that opens a server, says so, and leaves it when its input ends.
final class JoinedProcess {

    private JoinedProcess() {}

    static Process start(ServerFolders folders) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JoinedProcess.class.getName(),
                        folders.home().toString(),
                        folders.programs().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] args) throws IOException {
        EmbeddedPostgres server =
                EmbeddedPostgresExtension.start(new ServerFolders(Path.of(args[0]), Path.of(args[1])));
        Path pidFile = server.folders().data().resolve("postmaster.pid");
        System.out.println("joined " + Files.readAllLines(pidFile).getFirst());
        while (System.in.read() >= 0) {}
        server.close();
        System.out.println("left");
    }
}
