package org.charterworks.app.web.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.source.Subject;

/// What speaks for and what speaks against one thing being done, side by side; none is chosen.
///
/// @param supporting    newest first
/// @param contradicting newest first
public record OpposedClaims(Ref about, List<EvidenceView> supporting, List<EvidenceView> contradicting) {
    public OpposedClaims {
        supporting = List.copyOf(supporting);
        contradicting = List.copyOf(contradicting);
    }

    /// For each thing that the evidence is about and on which evidence known by the day disagrees.
    static List<OpposedClaims> of(Evidence evidence, Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        return evidence.about().stream()
                .flatMap(subject -> refs
                        .subject(subject)
                        .map(ref -> new OpposedClaims(
                                ref,
                                claims(subject, Stance.SUPPORTS, register, on, words),
                                claims(subject, Stance.CONTRADICTS, register, on, words)))
                        .stream())
                .filter(claims -> !claims.supporting().isEmpty()
                        && !claims.contradicting().isEmpty())
                .toList();
    }

    private static List<EvidenceView> claims(
            Subject subject, Stance stance, Register register, LocalDate on, Words words) {
        Stream<Evidence> found = register.evidenceAbout(subject).stream()
                .filter(each -> each.stance() == stance && !each.certainOn().isAfter(on));
        return EvidenceView.newestFirst(found.toList(), new Refs(register), words);
    }
}
