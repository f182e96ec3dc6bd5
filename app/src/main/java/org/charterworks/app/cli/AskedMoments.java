package org.charterworks.app.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.history.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Reads the moments that somebody wrote behind options, of what a workspace remembers, and collects every fault.
///
/// Nobody may ask for what comes after the moment whose knowledge the workspace shows. Numbers of entries are only for
/// viewers from whom nothing is hidden, because they tell how much was recorded.
final class AskedMoments {
    private final List<ParameterException> faults = new ArrayList<>();
    private final CommandSpec spec;
    private final Workspace workspace;
    private final Past past;
    private final ZoneId zone;
    private final Moment latest;

    AskedMoments(CommandSpec spec, Workspace workspace, Past past) {
        this.spec = spec;
        this.workspace = workspace;
        this.past = past;
        this.zone = workspace.programme().register().instrument().signature().timeZone();
        this.latest = workspace
                .moment()
                .orElseGet(() ->
                        new Moment(workspace.clock().instant(), past.journal().length()));
    }

    /// The moment whose knowledge is shown.
    Moment latest() {
        return latest;
    }

    /// A moment as somebody wrote it; the latest one when it is none, which is noted as a fault.
    Moment read(String option, @Nullable String text) {
        if (text == null || text.equals("now")) {
            return latest;
        }
        String lastDay = latest.at().atZone(zone).toLocalDate().toString();
        Optional<Moment> moment =
                past.moment(text, zone).filter(found -> !found.at().isAfter(latest.at()) || text.equals(lastDay));
        if (moment.isEmpty()) {
            fault(option, text, "expected " + expected() + ", not after " + latest.at());
        }
        return moment.filter(found -> found.sequence() <= latest.sequence()).orElse(latest);
    }

    private String expected() {
        return "now, " + String.join(", ", showsNumbers() ? Moment.EXPECTED : Moment.EXPECTED_WITHOUT_NUMBERS);
    }

    /// Whether the viewer may know the numbers of entries.
    boolean showsNumbers() {
        return workspace.viewer().everything();
    }

    void fault(String option, String seen, String expected) {
        faults.add(new ParameterException(
                spec.commandLine(), option + " " + seen + ": " + expected, spec.findOption(option), seen));
    }

    /// Ends the command when there was a fault.
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new WrongValues(faults);
        }
    }
}
