package org.charterworks.app.web.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.Reporting;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.ForceScore;
import org.charterworks.register.commitment.Ratio;
import org.charterworks.register.commitment.Scorecard;

/// How commitments are carried out, one part for each force, and who has not reported.
///
/// @param reporting sides, then bodies that lead something
public record ScorecardView(List<Force> forces, List<Reporter> reporting) {
    public ScorecardView {
        forces = List.copyOf(forces);
        reporting = List.copyOf(reporting);
    }

    /// The commitments of one force.
    ///
    /// @param code         of the force
    /// @param averageDelay months, in words; empty when nothing is overdue
    public record Force(String code, Scorecard card, List<Share> shares, String averageDelay) {
        public Force {
            shares = List.copyOf(shares);
        }
    }

    /// A share with what it is a share of.
    ///
    /// @param code    `deficit`, `timeliness`, `completion` or `coverage`
    /// @param percent in words; empty when there is nothing to have a share of
    public record Share(String code, String percent, int part, int whole) {}

    /// A side or a body.
    public record Reporter(
            String kind,
            String id,
            String name,
            int answersFor,
            List<Ref> reported,
            List<Ref> stale,
            List<Ref> notReported) {}

    static ScorecardView of(Portal portal, LocalDate on, Words words) {
        Register register = portal.register();
        DeadlineBoard board = portal.board(on);
        return new ScorecardView(
                board.scores().stream().map(score -> force(score, words)).toList(),
                Reporting.of(register, portal.statusRule(), on).lines().stream()
                        .map(line -> reporter(line, register))
                        .toList());
    }

    private static Force force(ForceScore score, Words words) {
        Scorecard card = score.card();
        OptionalDouble delay = card.averageDelayMonths();
        return new Force(
                score.force().code(),
                card,
                List.of(
                        share("deficit", card.deficit(), words),
                        share("timeliness", card.timeliness(), words),
                        share("completion", card.completion(), words),
                        share("coverage", card.evidenceCoverage(), words)),
                delay.isEmpty() ? "" : words.number(rounded(delay.getAsDouble())));
    }

    private static Share share(String code, Ratio ratio, Words words) {
        OptionalDouble share = ratio.share();
        String percent =
                share.isEmpty() ? "" : words.number(rounded(100 * share.getAsDouble())) + Words.THIN_SPACE + "%";
        return new Share(code, percent, ratio.part(), ratio.whole());
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }

    private static Reporter reporter(Reporting.Line line, Register register) {
        return new Reporter(
                line.kind().code(),
                line.id(),
                line.name(),
                line.answersFor(),
                refs(line.reported(), register),
                refs(line.stale(), register),
                refs(line.notReported(), register));
    }

    private static List<Ref> refs(List<CommitmentId> ids, Register register) {
        Refs refs = new Refs(register);
        return refs.subjects(ids.stream().map(CommitmentId::subject).toList());
    }
}
