package org.charterworks.roadmap.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.Applied;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.OutsideChange;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;

/// Makes snapshots of one programme. Each state is built once and kept; asking again gives the same object.
///
/// Safe to share between threads. A programme whose effects contradict each other was refused when it was
/// read, so a
/// rejection
/// here is a broken promise and ends in an exception that names every problem.
public final class Snapshots {

    private final Programme programme;
    private final Predicate<NetworkChange> counted;
    private final List<ProjectEffect> effects;
    private final Map<StateKey, Snapshot> kept = new ConcurrentHashMap<>();

    private Snapshots(Programme programme, Predicate<NetworkChange> counted) {
        this.programme = programme;
        this.counted = counted;
        this.effects = programme.effects().stream()
                .filter(effect -> counted.test(effect.change()))
                .toList();
    }

    /// Snapshots in which every change counts.
    public static Snapshots of(Programme programme) {
        return new Snapshots(programme, change -> true);
    }

    /// Snapshots in which only what can matter to cargo counts: all but changes on links of pipelines, power
    /// and fibre.
    /// States that
    /// differ in nothing else are one state.
    public static Snapshots ofCargo(Programme programme) {
        return new Snapshots(programme, change -> canMatterToCargo(programme, change));
    }

    /// The programme the snapshots are of.
    public Programme programme() {
        return programme;
    }

    /// The network on a date in a schedule.
    public Snapshot on(Schedule schedule, LocalDate date) {
        return on(schedule, date, effect -> true);
    }

    /// The network on a date in a schedule, had only some of the effects that are still to come been delivered.
    ///
    /// @param included asked for effects that rest on a date to come; what has actually happened is always in
    /// force
    public Snapshot on(Schedule schedule, LocalDate date, Predicate<ProjectEffect> included) {
        List<EffectInForce> inForce = new ArrayList<>();
        for (ProjectEffect effect : effects) {
            Optional<Delivery> delivery = schedule.delivery(effect.whenMet());
            if (delivery.isPresent() && (isActual(delivery.get()) || included.test(effect))) {
                double share = effect.shareOn(date, delivery.get().on());
                if (share > 0) {
                    inForce.add(new EffectInForce(effect, share));
                }
            }
        }
        return state(inForce, schedule.scenario(), date);
    }

    /// The network with every effect that has any date in the schedule in full force, however late, except
    /// those left
    /// out.
    ///
    /// @param leftOut asked for effects that rest on a date to come
    /// @param date    day whose outside changes hold
    public Snapshot complete(Schedule schedule, LocalDate date, Predicate<ProjectEffect> leftOut) {
        List<EffectInForce> inForce = new ArrayList<>();
        for (ProjectEffect effect : effects) {
            Optional<Delivery> delivery = schedule.delivery(effect.whenMet());
            if (delivery.isPresent() && (isActual(delivery.get()) || !leftOut.test(effect))) {
                inForce.add(new EffectInForce(effect, 1));
            }
        }
        return state(inForce, schedule.scenario(), date);
    }

    private Snapshot state(List<EffectInForce> arrived, Scenario scenario, LocalDate date) {
        List<Named> changes = new ArrayList<>();
        for (EffectInForce inForce : arrived) {
            ProjectEffect effect = inForce.effect();
            changes.add(new Named(
                    inForce.name(), new ActiveChange(effect.project().value(), inForce.share(), effect.change())));
        }
        for (int i = 0; i < scenario.outsideChanges().size(); i++) {
            OutsideChange outside = scenario.outsideChanges().get(i);
            if (outside.actsOn(date) && counted.test(outside.change())) {
                changes.add(new Named(
                        scenario.id() + "#" + i, ActiveChange.of("scenario " + scenario.id(), outside.change())));
            }
        }
        return kept.computeIfAbsent(key(changes), key -> snapshot(key, arrived, changes));
    }

    private Snapshot snapshot(StateKey key, List<EffectInForce> arrived, List<Named> changes) {
        return switch (NetworkChanges.apply(
                programme.network(), changes.stream().map(Named::change).toList())) {
            case Applied.Done done -> new Snapshot(key, done.network(), arrived, done.applied());
            case Applied.Rejected rejected ->
                throw new IllegalStateException(
                        "effects of the programme contradict each other: " + rejected.problems());
        };
    }

    private static StateKey key(List<Named> changes) {
        return new StateKey(changes.stream().map(Named::name).toList());
    }

    /// Whether a change can matter to cargo: all but changes on links of pipelines, power and fibre.
    public static boolean canMatterToCargo(Programme programme, NetworkChange change) {
        if (change instanceof NetworkChange.AddLink added) {
            return Layer.TRANSPORT.contains(added.link().layer());
        }
        return !(change.element() instanceof LinkId link)
                || programme
                        .network()
                        .findLink(link)
                        .map(l -> Layer.TRANSPORT.contains(l.layer()))
                        .orElse(true);
    }

    private static boolean isActual(Delivery delivery) {
        return delivery.basis() == Delivery.Basis.ACTUAL;
    }

    /// A change in force and its name in a [StateKey].
    private record Named(String name, ActiveChange change) {}
}
