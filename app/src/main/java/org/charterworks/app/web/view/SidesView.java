package org.charterworks.app.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.side.Assessor;
import org.charterworks.register.side.Joint;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.side.Sides;
import org.charterworks.register.side.Speaker;
import org.jspecify.annotations.Nullable;

/// What each side states for itself, independent assessors beside them, and the joint state.
///
/// @param joint    code of the joint state
/// @param sentence the joint state in words
/// @param lines    one for each party that owes it, then one for each assessor
/// @param earlier  statements that later ones replaced, newest first
/// @param isSilent nobody stated, accepted or named anything
public record SidesView(String joint, String sentence, List<Line> lines, List<Line> earlier, boolean isSilent) {
    public SidesView {
        lines = List.copyOf(lines);
        earlier = List.copyOf(earlier);
    }

    /// One speaker.
    ///
    /// @param fulfilment code, empty when nothing was stated
    /// @param on         when it was stated, null when nothing was
    public record Line(
            String who,
            boolean isIndependent,
            String fulfilment,
            @Nullable DateText on,
            boolean isStale,
            String owner,
            String text,
            List<Ref> accepted,
            List<SourceRef> sources) {}

    public static SidesView of(Sides sides, Register register, Words words) {
        List<Line> lines = new ArrayList<>();
        sides.sides().forEach(side -> lines.add(line(side, register, words)));
        sides.independent().forEach(statement -> lines.add(line(statement, register, words)));
        return new SidesView(
                sides.joint().code(),
                sentence(sides.joint(), register, words),
                lines,
                sides.earlier().stream()
                        .map(statement -> line(statement, register, words))
                        .toList(),
                sides.isSilent());
    }

    private static Line line(Sides.Side side, Register register, Words words) {
        SideStatement statement = side.statement();
        return new Line(
                name(side.party(), register),
                false,
                statement == null ? "" : code(statement.fulfilment()),
                statement == null ? null : words.shown(statement.on()),
                side.isStale(),
                side.owner(),
                statement == null ? "" : statement.text(),
                side.accepted().stream().map(SidesView::ref).toList(),
                statement == null ? List.of() : new Refs(register).sources(statement.sources()));
    }

    private static Line line(SideStatement statement, Register register, Words words) {
        boolean isIndependent = statement.by() instanceof Speaker.Independent;
        String who = switch (statement.by()) {
            case Speaker.Side(PartyId party) -> name(party, register);
            case Speaker.Independent(var assessor) ->
                register.contents().assessors().stream()
                        .filter(known -> known.id().equals(assessor))
                        .findFirst()
                        .map(Assessor::name)
                        .orElse(assessor.value());
        };
        return new Line(
                who,
                isIndependent,
                code(statement.fulfilment()),
                words.shown(statement.on()),
                false,
                statement.owner(),
                statement.text(),
                List.of(),
                new Refs(register).sources(statement.sources()));
    }

    private static Ref ref(EvidenceId evidence) {
        return new Ref(evidence.value(), "", "/evidence/" + evidence);
    }

    private static String code(@Nullable Fulfilment fulfilment) {
        return Optional.ofNullable(fulfilment).map(Fulfilment::code).orElse("");
    }

    private static String name(PartyId party, Register register) {
        return register.instrument().findParty(party).map(Party::name).orElse(party.value());
    }

    private static String sentence(Joint joint, Register register, Words words) {
        return switch (joint) {
            case Joint.NoStatement none -> words.say("joint.no-statement-found");
            case Joint.OneSided(List<PartyId> stated, List<PartyId> silent) ->
                words.say("joint.one-sided", names(stated, register, words), names(silent, register, words));
            case Joint.Agreed agreed ->
                words.say(
                        "joint.agreed",
                        words.of("fulfilment", agreed.fulfilment().code()),
                        words.date(agreed.since()));
            case Joint.Disagreed apart ->
                words.say(
                        "joint.disagreed",
                        words.of("fulfilment", apart.least().code()),
                        words.of("fulfilment", apart.most().code()));
        };
    }

    private static String names(List<PartyId> parties, Register register, Words words) {
        return words.list(parties.stream().map(party -> name(party, register)).toList());
    }
}
