package org.charterworks.app.web.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.AssessmentView;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SidesView;
import org.charterworks.app.web.words.DeadlineWords;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.Provision;
import org.jspecify.annotations.Nullable;

/// One commitment: how it stands, how its date was found, and on what evidence.
///
/// @param standing     one, or one for each period of a commitment that repeats, up to the next
/// @param newest       the last of `standing`: the one the page speaks of first
/// @param paraphrase   what its provision says
/// @param deadline     its deadline rule in words
/// @param deadlineText the instrument's words on its date
/// @param dates        the dates the rule gives, in words
/// @param countingRule how the instrument counts, in the language of the data
/// @param lead         the body that carries it, null when none is named
/// @param leftOut      evidence on it or its provision that did not count
/// @param sides        what the sides state, null where nothing is to be done
/// @param staleAfter   months after which progress is stale
public record CommitmentView(
        Ref ref,
        List<AssessmentView> standing,
        AssessmentView newest,
        Ref provision,
        String paraphrase,
        String verb,
        List<String> beneficiaries,
        String deadline,
        String deadlineText,
        List<String> dates,
        String countingRule,
        @Nullable Ref lead,
        List<String> areas,
        String note,
        List<EvidenceView> leftOut,
        @Nullable SidesView sides,
        int staleAfter) {
    public CommitmentView {
        standing = List.copyOf(standing);
        beneficiaries = List.copyOf(beneficiaries);
        dates = List.copyOf(dates);
        areas = List.copyOf(areas);
        leftOut = List.copyOf(leftOut);
    }

    static CommitmentView of(Commitment commitment, Portal portal, LocalDate on, Words words) {
        Register register = portal.register();
        Refs refs = new Refs(register);
        Provision provision = register.provision(commitment.provision());
        DeadlineWords deadlines = new DeadlineWords(register.instrument(), words);
        List<Assessment> assessments = register.assess(commitment, portal.statusRule(), on);
        List<AssessmentView> standing = assessments.stream()
                .map(item -> AssessmentView.of(item, register, words))
                .toList();
        return new CommitmentView(
                refs.of(commitment),
                standing,
                mostPressing(standing),
                refs.of(provision),
                provision.paraphrase(),
                provision.verb().value(),
                commitment.beneficiaries().stream()
                        .map(actor -> AssessmentView.name(actor, register))
                        .toList(),
                deadlines.rule(commitment.deadline()),
                commitment.deadlineText(),
                dues(assessments).stream().map(deadlines::date).toList(),
                register.instrument().countingRule().text(),
                Optional.ofNullable(commitment.leadBody()).flatMap(refs::body).orElse(null),
                commitment.areas().stream().map(refs::area).toList(),
                commitment.note(),
                EvidenceView.newestFirst(leftOut(commitment, assessments, register), refs, words),
                commitment.kind().asksForAction()
                        ? SidesView.of(register.sidesOn(commitment, portal.statusRule(), on), register, words)
                        : null,
                portal.statusRule().staleAfterMonths());
    }

    /// The period that needs attention: the last that is overdue, else the last of all.
    private static AssessmentView mostPressing(List<AssessmentView> standing) {
        return standing.reversed().stream()
                .filter(item ->
                        item.timeliness().equals("late") || item.timeliness().equals("no-evidence-found"))
                .findFirst()
                .orElse(standing.getLast());
    }

    private static List<Due> dues(List<Assessment> assessments) {
        List<Due> dues = new ArrayList<>();
        for (Assessment item : assessments) {
            Due due = item.due();
            if (due != null) {
                dues.add(due);
            }
        }
        return dues;
    }

    private static List<Evidence> leftOut(Commitment commitment, List<Assessment> assessments, Register register) {
        List<Evidence> all =
                new ArrayList<>(register.evidenceAbout(commitment.id().subject()));
        all.addAll(register.evidenceAbout(commitment.provision().subject()));
        return all.stream()
                .filter(each ->
                        assessments.stream().noneMatch(item -> item.evidence().contains(each.id())))
                .toList();
    }
}
