package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/// The loopback port of a server: chosen at random once and kept in a file, so that it is the same after a
/// restart.
final class Port {

    private Port() {}

    /// The kept port if it is free, else a new one, which is then kept.
    static int choose(Path file) throws IOException {
        int kept = Files.exists(file) ? parse(Files.readString(file)) : 0;
        if (kept > 0 && isFree(kept)) {
            return kept;
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Files.writeString(file, any.getLocalPort() + "\n");
            return any.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int parse(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            return port > 0 && port < 65536 ? port : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
