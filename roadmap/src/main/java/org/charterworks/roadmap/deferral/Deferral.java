package org.charterworks.roadmap.deferral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.charterworks.register.Agenda;
import org.charterworks.register.AgendaItem;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.charterworks.roadmap.valuation.Deferred;

/// One thing on an agenda, and what it costs to leave it until the next meeting; `docs/methods/agenda-value.md`.
public sealed interface Deferral {

    /// What stands on the agenda.
    AgendaItem item();

    /// A milestone stands behind it, and its delay has a price, which may be nothing.
    record Priced(AgendaItem item, Deferred deferred) implements Deferral {

        /// Money lost on central inputs.
        public double usd() {
            return deferred.loss().moneyUsd().central();
        }
    }

    /// There is no price.
    record NotPriced(AgendaItem item, Reason reason) implements Deferral {}

    /// Why there is no price. None of these says that it costs nothing.
    enum Reason {
        /// The register names no milestone that waits for it.
        NOTHING_WAITS,
        /// The milestone has no date in the scenario.
        NO_DATE,
        /// Nothing that moves with the milestone acts on cargo in the model.
        NO_EFFECT,
        /// The milestone has happened.
        HAPPENED;

        /// The word used in answers, such as `nothing-waits`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Everything on an agenda: what has a price first, dearest first, then the rest in the order of the agenda.
    ///
    /// @param deferred what it costs when a milestone comes one meeting later; nothing when it has no date to come
    static List<Deferral> of(
            Programme programme, Schedule schedule, Agenda agenda, Function<MilestoneId, Optional<Deferred>> deferred) {
        List<Priced> priced = new ArrayList<>();
        List<Deferral> rest = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            switch (of(programme, schedule, item, deferred)) {
                case Priced each -> priced.add(each);
                case NotPriced each -> rest.add(each);
            }
        }
        priced.sort(Comparator.comparingDouble((Priced each) -> -each.usd())
                .thenComparing(each -> each.item().id()));
        List<Deferral> all = new ArrayList<>(priced);
        all.addAll(rest);
        return List.copyOf(all);
    }

    private static Deferral of(
            Programme programme,
            Schedule schedule,
            AgendaItem item,
            Function<MilestoneId, Optional<Deferred>> deferred) {
        boolean isMilestone = switch (item.kind()) {
            case PAST_ITS_DATE, MILESTONE_DUE, LATER_THAN_PROMISED -> true;
            case LATE, NO_EVIDENCE_FOUND, ACTION_LATE, DUE, NOT_ACCEPTED, BODY_NOT_FORMED, ACTION_OPEN -> false;
        };
        if (!isMilestone) {
            return new NotPriced(item, Reason.NOTHING_WAITS);
        }
        MilestoneId milestone = new MilestoneId(item.id());
        boolean happened = schedule.delivery(milestone)
                .filter(delivery -> delivery.basis() == Delivery.Basis.ACTUAL)
                .isPresent();
        Optional<Deferred> found = deferred.apply(milestone);
        if (found.isEmpty()) {
            return new NotPriced(item, happened ? Reason.HAPPENED : Reason.NO_DATE);
        }
        boolean acts = programme.effects().stream()
                .filter(effect -> Snapshots.canMatterToCargo(programme, effect.change()))
                .anyMatch(effect -> found.get().moved().containsKey(effect.whenMet()));
        return acts ? new Priced(item, found.get()) : new NotPriced(item, Reason.NO_EFFECT);
    }
}
