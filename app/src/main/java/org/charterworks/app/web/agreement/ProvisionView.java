package org.charterworks.app.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.AssessmentView;
import org.charterworks.app.web.view.ConflictView;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.LegalEffect;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.Strength;
import org.charterworks.register.source.Subject;

/// One provision: what it says, how firmly, how it is known, and what hangs on it.
///
/// @param law         how firmly it can bind each party in its law, in words
/// @param actors      who acts, by name
/// @param areas       ids and names of its areas
/// @param commitments what it leads to, as it stands on the day of the page
/// @param evidence    about the provision itself or one of its commitments, newest first
/// @param readings    how the list of bodies can be read, empty when this provision names none
public record ProvisionView(
        String id,
        String section,
        String action,
        String paraphrase,
        String verb,
        String force,
        String verified,
        Strength strength,
        List<String> law,
        List<String> actors,
        List<Ref> areas,
        List<String> named,
        List<String> subItems,
        String frequency,
        String note,
        List<AssessmentView> commitments,
        List<Ref> projects,
        List<EvidenceView> evidence,
        List<ReadingView> readings,
        List<ConflictView> conflicts,
        List<SourceRef> sources) {

    static ProvisionView of(Provision provision, Portal portal, LocalDate on, Words words) {
        Register register = portal.register();
        Refs refs = new Refs(register);
        List<AssessmentView> commitments = portal.board(on).assessments().stream()
                .filter(item ->
                        register.commitment(item.commitment()).provision().equals(provision.id()))
                .map(item -> AssessmentView.of(item, register, words))
                .toList();
        List<Subject> subjects = new ArrayList<>(List.of(provision.id().subject()));
        register.commitmentsOf(provision.id())
                .forEach(each -> subjects.add(each.id().subject()));
        List<Evidence> evidence = subjects.stream()
                .flatMap(subject -> register.evidenceAbout(subject).stream())
                .toList();
        return new ProvisionView(
                provision.id().value(),
                section(provision, register),
                provision.action(),
                provision.paraphrase(),
                provision.verb().value(),
                ProvisionsView.force(provision, register.instrument()).code(),
                provision.verified().code(),
                provision.strength(),
                register.instrument().parties().stream()
                        .flatMap(party -> law(party, provision, words).stream())
                        .toList(),
                provision.actors().stream()
                        .map(actor -> AssessmentView.name(actor, register))
                        .toList(),
                provision.areas().stream()
                        .map(area -> new Ref(area.value(), refs.area(area), "/provisions?area=" + area))
                        .toList(),
                provision.named(),
                provision.subItems(),
                provision.frequency(),
                provision.note(),
                commitments,
                register.projectsOf(provision.id()).stream().map(refs::of).toList(),
                EvidenceView.newestFirst(evidence, refs, words),
                ReadingView.ofBodiesUnder(provision.id(), register),
                ConflictView.about(subjects, register.conflicts(), refs),
                refs.sources(provision.sources()));
    }

    private static List<String> law(Party party, Provision provision, Words words) {
        LegalEffect effect = party.legalEffect();
        List<String> law = new ArrayList<>();
        if (effect != null) {
            law.add(words.say("provision.law.text", party.name(), effect.text()));
        }
        int obligation = provision.strength().obligation();
        law.add(
                effect == null || effect.mostObligation() == null
                        ? words.say("provision.law", party.name())
                        : words.say(
                                "provision.law.capped",
                                party.name(),
                                obligation,
                                effect.mostObligation(),
                                party.obligationOf(obligation)));
        return law;
    }

    private static String section(Provision provision, Register register) {
        return register.instrument().sections().stream()
                .filter(section -> section.provisions().contains(provision))
                .findFirst()
                .map(Section::title)
                .orElse("");
    }
}
