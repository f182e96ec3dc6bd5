package org.charterworks.app.exchange.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.network.model.Built;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Problem;
import org.charterworks.register.Register;
import org.charterworks.roadmap.programme.Programme;

/// Makes the programme from records that have been checked.
public final class ProgrammeBuilder {

    private ProgrammeBuilder() {}

    /// The register alone, of records that were checked when they were recorded.
    public static Register register(FolderRecords records) {
        return new RegisterBuilder(records).register();
    }

    /// The programme; empty when the network refuses its parts or the effects of some day, which is then
    /// reported.
    public static Optional<Programme> build(FolderRecords records, Findings findings) {
        NetworkBuilder networks = new NetworkBuilder(records);
        Network network = switch (networks.network()) {
            case Built.Done(Network built) -> built;
            case Built.Refused(List<Problem> problems) -> {
                problems.forEach(problem -> findings.problem(
                        new RecordPlace("network", 0),
                        problem.where(),
                        problem.what(),
                        "a network whose parts fit together",
                        problem.advice()));
                yield null;
            }
        };
        if (network == null) {
            return Optional.empty();
        }
        ChangeBuilder changes = new ChangeBuilder(networks);
        TableBuilder tables = new TableBuilder(records);
        TotalsBuilder totals = TotalsBuilder.of(records, findings);
        Programme programme = new Programme(
                new RegisterBuilder(records).register(),
                network,
                Stream.concat(tables.demands().stream(), totals.demands().stream())
                        .toList(),
                tables.commodities(),
                records.list("projects.yaml", "projects").stream()
                        .flatMap(project -> changes.effects(project).stream())
                        .toList(),
                new ScenarioBuilder(records, changes).scenarios(),
                tables.parameters(),
                tables.defaults(),
                tables.published(),
                new InventoryBuilder(records).inventory(totals.fitted(), findings));
        new EveryDay(programme, records, findings).check();
        return findings.hasProblems() ? Optional.empty() : Optional.of(programme);
    }
}
