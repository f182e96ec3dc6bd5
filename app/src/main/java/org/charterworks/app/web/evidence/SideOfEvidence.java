package org.charterworks.app.web.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.side.Speaker;

/// One party and an item of evidence: whether it accepted it, and what it states about the same things.
///
/// @param statements the latest on each commitment or project that the evidence is about
public record SideOfEvidence(String party, boolean hasAccepted, List<Stated> statements) {
    public SideOfEvidence {
        statements = List.copyOf(statements);
    }

    /// What the party states.
    ///
    /// @param fulfilment code, empty when the statement does not say
    public record Stated(Ref about, String fulfilment, DateText on, String text) {}

    static List<SideOfEvidence> of(Evidence evidence, Register register, LocalDate on, Words words) {
        return register.instrument().parties().stream()
                .map(party -> new SideOfEvidence(
                        party.name(),
                        evidence.acceptedBy().contains(party.id()),
                        statements(party, evidence, register, on)
                                .flatMap(statement -> stated(statement, register, words).stream())
                                .toList()))
                .toList();
    }

    private static Stream<SideStatement> statements(Party party, Evidence evidence, Register register, LocalDate on) {
        return evidence.about().stream()
                .flatMap(subject -> register.contents().statements().stream()
                        .filter(statement -> statement.by().equals(new Speaker.Side(party.id())))
                        .filter(statement -> statement.about().equals(subject) && statement.isKnownBy(on))
                        .max(Comparator.comparing((SideStatement statement) ->
                                        statement.on().last())
                                .thenComparing(SideStatement::id))
                        .stream());
    }

    private static Optional<Stated> stated(SideStatement statement, Register register, Words words) {
        String fulfilment = Optional.ofNullable(statement.fulfilment())
                .map(Fulfilment::code)
                .orElse("");
        return new Refs(register)
                .subject(statement.about())
                .map(about -> new Stated(about, fulfilment, words.shown(statement.on()), statement.text()));
    }
}
