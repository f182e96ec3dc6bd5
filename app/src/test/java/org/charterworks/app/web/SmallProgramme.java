package org.charterworks.app.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.model.Network;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.SectionId;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.Verb.CreatesCommitment;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Dates;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;

/// A programme of two provisions on an empty network: enough for what stands around every page.
final class SmallProgramme {
    private SmallProgramme() {}

    static Programme twoProvisions() {
        Scenario promised = scenario("as-promised", "As promised", Dates.PROMISED);
        Scenario forecast = scenario("as-forecast", "As forecast", Dates.FORECAST);
        return new Programme(
                Register.of(RegisterContents.of(instrument())),
                Network.of(List.of(), List.of(), List.of(), List.of()).orThrow(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(promised.id(), promised, forecast.id(), forecast),
                Map.of(),
                Defaults.NONE,
                List.of());
    }

    private static Instrument instrument() {
        return Instrument.of(
                "PACT",
                "Pact between A and B",
                new Signature(LocalDate.of(2026, 2, 10), "A-town", ZoneId.of("Asia/Baku"), List.of()),
                new CountingRule(false, "Calendar months, weekends count."),
                List.of(new Party(new PartyId("A"), "A", null), new Party(new PartyId("B"), "B", null)),
                List.of(
                        new Verb(new VerbId("intend to"), Force.INTENT, CreatesCommitment.YES),
                        new Verb(new VerbId("may"), Force.PERMISSION, CreatesCommitment.OPTIONAL)),
                List.of(new Section(
                        new SectionId("I"),
                        "Works",
                        Verified.TEXT,
                        List.of(
                                Provision.of("I.1", "Build a line.", "intend to"),
                                Provision.of("I.2", "Set up a group.", "may")))));
    }

    private static Scenario scenario(String id, String name, Dates dates) {
        return new Scenario(
                new ScenarioId(id), name, "", dates, Map.of(), List.of(), List.of(), LocalDate.of(2031, 6, 30));
    }
}
