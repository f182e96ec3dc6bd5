package org.charterworks.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.register.access.Viewer;
import org.charterworks.roadmap.programme.Programme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The portal alone, without database, on a day that does not move: 22 November 2026.
public final class PortalOf {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private PortalOf() {}

    /// The bundled programme, read once for all tests.
    private static final class BundledProgramme {
        static final Programme PROGRAMME = read();

        private static Programme read() {
            return switch (ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"))) {
                case Read.Loaded loaded -> loaded.programme();
                case Read.Refused refused ->
                    throw new IllegalStateException(refused.problems().toString());
            };
        }
    }

    static Workspace workspace(Programme programme) {
        return new Workspace(programme, Viewer.anyone(), CLOCK);
    }

    /// On a programme of two provisions.
    @WithoutDatabase
    @Import(WebConfiguration.class)
    static class TwoProvisions {
        @Bean
        Workspace workspace() {
            return PortalOf.workspace(SmallProgramme.twoProvisions());
        }
    }

    /// On the bundled programme.
    @WithoutDatabase
    @Import(WebConfiguration.class)
    public static class Bundled {
        @Bean
        Workspace workspace() {
            return PortalOf.workspace(BundledProgramme.PROGRAMME);
        }
    }
}
