package org.charterworks.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.group.Body;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.side.Sides;

/// Who has reported on what it answers for, and who has not. Method: `docs/methods/scorecard.md`.
///
/// A side reports by a statement that is not stale, a body by evidence on the commitments it leads that is not
/// stale. A body that was not found to be formed has reported on nothing. Only commitments that are to be done
/// count. Not having reported does not show that nothing was done.
///
/// @param lines sides in the instrument's order, then bodies that lead something, in the register's order
public record Reporting(LocalDate on, List<Line> lines) {
    public Reporting {
        lines = List.copyOf(lines);
    }

    /// Who reports.
    public enum Kind {
        SIDE,
        BODY;

        /// The word used in answers: `side`, `body`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One side or body. Reported, stale and not reported add up to what it answers for.
    ///
    /// @param id          of the party or body
    /// @param reported    reported on, and not stale
    /// @param stale       reported on longer ago than allowed
    /// @param notReported no report was found
    public record Line(
            Kind kind,
            String id,
            String name,
            List<CommitmentId> reported,
            List<CommitmentId> stale,
            List<CommitmentId> notReported) {
        public Line {
            reported = List.copyOf(reported);
            stale = List.copyOf(stale);
            notReported = List.copyOf(notReported);
        }

        /// How many commitments it answers for: the denominator of all that is said of it.
        public int answersFor() {
            return reported.size() + stale.size() + notReported.size();
        }
    }

    /// Who has reported by a day.
    public static Reporting of(Register register, StatusRule rule, LocalDate on) {
        List<Commitment> asked = register.commitments().stream()
                .filter(commitment -> commitment.kind().asksForAction())
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Party party : register.instrument().parties()) {
            lines.add(side(party, asked, register, rule, on));
        }
        for (Body body : register.bodies()) {
            List<Commitment> led = asked.stream()
                    .filter(commitment -> body.id().equals(commitment.leadBody()))
                    .toList();
            if (!led.isEmpty()) {
                lines.add(body(body, led, register, rule, on));
            }
        }
        return new Reporting(on, lines);
    }

    private static Line side(Party party, List<Commitment> asked, Register register, StatusRule rule, LocalDate on) {
        List<CommitmentId> reported = new ArrayList<>();
        List<CommitmentId> stale = new ArrayList<>();
        List<CommitmentId> notReported = new ArrayList<>();
        for (Commitment commitment : asked) {
            register.sidesOn(commitment, rule, on).sides().stream()
                    .filter(side -> side.party().equals(party.id()))
                    .forEach(side -> list(side, reported, stale, notReported).add(commitment.id()));
        }
        return new Line(Kind.SIDE, party.id().value(), party.name(), reported, stale, notReported);
    }

    private static List<CommitmentId> list(
            Sides.Side side, List<CommitmentId> reported, List<CommitmentId> stale, List<CommitmentId> notReported) {
        if (side.statement() == null) {
            return notReported;
        }
        return side.isStale() ? stale : reported;
    }

    private static Line body(Body body, List<Commitment> led, Register register, StatusRule rule, LocalDate on) {
        List<CommitmentId> reported = new ArrayList<>();
        List<CommitmentId> stale = new ArrayList<>();
        List<CommitmentId> notReported = new ArrayList<>();
        for (Commitment commitment : led) {
            LocalDate newest = newestEvidence(commitment, register, rule, on);
            if (newest.equals(LocalDate.MIN) || body.isPermittedAndNotCreated(on)) {
                notReported.add(commitment.id());
            } else {
                boolean isStale = newest.plusMonths(rule.staleAfterMonths()).isBefore(on);
                (isStale ? stale : reported).add(commitment.id());
            }
        }
        return new Line(Kind.BODY, body.id().value(), body.name(), reported, stale, notReported);
    }

    /// The day of the newest evidence that counted; the first of all days when none did.
    private static LocalDate newestEvidence(Commitment commitment, Register register, StatusRule rule, LocalDate on) {
        return register.assess(commitment, rule, on).stream()
                .map(Assessment::evidence)
                .flatMap(List::stream)
                .map(id -> register.findEvidence(id).orElse(null))
                .filter(Objects::nonNull)
                .map(Evidence::certainOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
