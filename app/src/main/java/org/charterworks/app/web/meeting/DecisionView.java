package org.charterworks.app.web.meeting;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.group.ActionId;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Decision;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// A decision with what it changed.
public record DecisionView(String id, String text, List<Ref> about, List<Change> changes, List<SourceRef> sources) {
    public DecisionView {
        about = List.copyOf(about);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    /// What it did to one thing.
    ///
    /// @param kind   code, such as `baseline-moved`
    /// @param ref    to what, with an empty address where that has no page
    /// @param before what stood, in words; empty when nothing did
    /// @param after  what stands since, in words
    public record Change(String kind, Ref ref, String before, String after) {}

    static DecisionView of(Decision decision, Register register, Words words) {
        Refs refs = new Refs(register);
        return new DecisionView(
                decision.id().value(),
                decision.text(),
                refs.subjects(decision.about()),
                decision.changes().stream()
                        .map(change -> change(change, register, words))
                        .toList(),
                refs.sources(decision.sources()));
    }

    private static Change change(DecidedChange change, Register register, Words words) {
        return switch (change) {
            case DecidedChange.BaselineMoved moved ->
                new Change(
                        "baseline-moved",
                        ref(moved.milestone(), register),
                        date(moved.before(), words),
                        date(moved.after(), words));
            case DecidedChange.ForecastMoved moved ->
                new Change(
                        "forecast-moved",
                        ref(moved.milestone(), register),
                        date(moved.before(), words),
                        date(moved.after(), words));
            case DecidedChange.BodyFormed formed ->
                new Change(
                        "body-formed",
                        ref(formed.body().subject(), register),
                        status(formed.before(), words),
                        words.say("decided.formed"));
            case DecidedChange.ActionOpened opened ->
                new Change("action-opened", action(opened.action(), register), "", words.say("decided.open"));
            case DecidedChange.ActionDone done ->
                new Change(
                        "action-done",
                        action(done.action(), register),
                        words.say("decided.open"),
                        words.say("decided.done", words.period(done.on())));
        };
    }

    private static Ref ref(Subject subject, Register register) {
        return new Refs(register).subject(subject).orElse(new Ref(subject.id(), "", ""));
    }

    private static Ref action(ActionId id, Register register) {
        return register.contents().actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(action -> new Ref(id.value(), action.text(), "/meetings/" + action.meeting() + "#" + id))
                .orElse(new Ref(id.value(), "", ""));
    }

    private static String date(@Nullable PeriodDate date, Words words) {
        return date == null ? "" : words.period(date);
    }

    private static String status(@Nullable BodyStatus before, Words words) {
        return Optional.ofNullable(before)
                .map(status -> words.of("body-status", status.code()))
                .orElse("");
    }
}
