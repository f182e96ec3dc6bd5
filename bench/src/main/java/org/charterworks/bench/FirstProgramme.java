package org.charterworks.bench;

import java.nio.file.Path;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.register.access.Viewer;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The bundled programme as anybody may see it, read once. The folder is `programmes/azerbaijan-us-charter` below the
/// current one, or the property `programme`.
@State(Scope.Benchmark)
public class FirstProgramme {

    static final Path FOLDER = Path.of(System.getProperty("programme", "programmes/azerbaijan-us-charter"));

    private static final ScenarioId AS_FORECAST = new ScenarioId("as-forecast");

    private Programme programme = read();

    @Setup
    public void setUp() {
        programme = read();
    }

    Programme programme() {
        return programme;
    }

    Scenario scenario() {
        return programme.scenarios().values().stream()
                .filter(each -> each.id().equals(AS_FORECAST))
                .findFirst()
                .orElseThrow();
    }

    static Programme read() {
        return switch (ProgrammeFolder.read(FOLDER)) {
            case Read.Loaded loaded -> loaded.programme().visibleTo(Viewer.anyone());
            case Read.Refused refused -> throw new IllegalStateException(FOLDER + ": " + refused.problems());
        };
    }
}
