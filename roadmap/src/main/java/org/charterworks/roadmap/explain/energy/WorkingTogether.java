package org.charterworks.roadmap.explain.energy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.Applied;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.TransferNetwork;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;

/// Finds effects that raise a transfer only together, from what they do alone and what is lost without each; no
/// name is looked at. `docs/methods/working-together.md`.
///
/// For a pair of zones: the smallest set of effects that have not happened that reaches what all of them reach (leaving
/// out, in
/// the order of the programme, each that is not needed); two of the set belong together when losing both costs
/// less than losing each adds up to.
final class WorkingTogether {
    private static final double NOTHING = 1e-6;
    private static final int MOST_PAIRS = 6;

    private final EnergyQuestion question;
    private final EnergySystem system;
    private final Schedule schedule;
    private final List<ProjectEffect> happened = new ArrayList<>();
    private final List<ProjectEffect> toCome = new ArrayList<>();
    private final Map<Set<Integer>, TransferNetwork> networks = new HashMap<>();

    WorkingTogether(EnergyQuestion question, EnergySystem base, List<ProjectEffect> effects, Schedule schedule) {
        this.question = question;
        this.system = base;
        this.schedule = schedule;
        for (ProjectEffect effect : effects) {
            if (touches(effect.change(), base.network(), question.carrier())) {
                boolean there = schedule.delivery(effect.whenMet())
                        .filter(delivery -> delivery.basis() == Delivery.Basis.ACTUAL && delivery.isBy(question.on()))
                        .isPresent();
                (there ? happened : toCome).add(effect);
            }
        }
    }

    private static boolean touches(NetworkChange change, Network network, Carrier carrier) {
        return switch (change) {
            case NetworkChange.AddLink add -> add.link().layer() == carrier.layer();
            case NetworkChange.AddNode _, NetworkChange.ClearHazard _, NetworkChange.ChangeService _ -> false;
            case NetworkChange.Open _,
                    NetworkChange.Close _,
                    NetworkChange.SetAttribute _,
                    NetworkChange.AddToAttribute _,
                    NetworkChange.MultiplyAttribute _ ->
                change.element() instanceof LinkId id
                        && network.findLink(id)
                                .map(Link::layer)
                                .filter(carrier.layer()::equals)
                                .isPresent();
        };
    }

    List<Answers.Together> find() {
        Map<SortedSet<Integer>, List<Answers.PairGain>> found = new LinkedHashMap<>();
        TransferNetwork whole = network(all());
        List<Zone> ends = ends(whole);
        for (Zone from : ends) {
            for (Zone to : ends) {
                if (!from.equals(to)) {
                    groups(from, to)
                            .forEach((group, gain) -> found.computeIfAbsent(group, key -> new ArrayList<>())
                                    .add(gain));
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> together(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Answers.Together each) -> each.pieces().size())
                        .thenComparing(
                                each -> each.pieces().getFirst().effect().id().value()))
                .toList();
    }

    /// Grids, and places of countries that have none: where energy comes from or goes to.
    private static List<Zone> ends(TransferNetwork network) {
        Set<String> countries = network.zones().stream()
                .filter(zone -> zone.findGrid().isPresent())
                .map(Zone::country)
                .collect(Collectors.toSet());
        return network.zones().stream()
                .filter(zone -> zone.findGrid().isPresent() || !countries.contains(zone.country()))
                .toList();
    }

    private SortedSet<Integer> all() {
        SortedSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < toCome.size(); i++) {
            all.add(i);
        }
        return all;
    }

    private Map<SortedSet<Integer>, Answers.PairGain> groups(Zone from, Zone to) {
        double most = amount(all(), from, to);
        double least = amount(new TreeSet<>(), from, to);
        if (most <= least + NOTHING) {
            return Map.of();
        }
        SortedSet<Integer> needed = all();
        for (int piece : all()) {
            if (amount(without(needed, Set.of(piece)), from, to) >= most - NOTHING) {
                needed.remove(piece);
            }
        }
        Map<SortedSet<Integer>, Answers.PairGain> groups = new LinkedHashMap<>();
        SortedSet<Integer> left = new TreeSet<>(needed);
        while (!left.isEmpty()) {
            SortedSet<Integer> group = grown(left.first(), needed, from, to, most);
            left.removeAll(group);
            if (group.size() > 1) {
                double rest = amount(without(needed, group), from, to);
                groups.put(group, new Answers.PairGain(from, to, most - rest, rest));
            }
        }
        return groups;
    }

    /// A piece with all that belong to it, to those, and so on.
    private SortedSet<Integer> grown(int first, SortedSet<Integer> needed, Zone from, Zone to, double most) {
        SortedSet<Integer> group = new TreeSet<>(Set.of(first));
        List<Integer> waiting = new ArrayList<>(group);
        while (!waiting.isEmpty()) {
            int one = waiting.removeLast();
            double lossOfOne = most - amount(without(needed, Set.of(one)), from, to);
            for (int other : needed) {
                if (!group.contains(other)) {
                    double lossOfOther = most - amount(without(needed, Set.of(other)), from, to);
                    double lossOfBoth = most - amount(without(needed, Set.of(one, other)), from, to);
                    if (lossOfBoth < lossOfOne + lossOfOther - NOTHING) {
                        group.add(other);
                        waiting.add(other);
                    }
                }
            }
        }
        return group;
    }

    private Answers.Together together(SortedSet<Integer> group, List<Answers.PairGain> gains) {
        List<Answers.PairGain> largest = gains.stream()
                .sorted(Comparator.comparingDouble(Answers.PairGain::amount)
                        .reversed()
                        .thenComparingInt(WorkingTogether::links)
                        .thenComparing(gain -> gain.from().code())
                        .thenComparing(gain -> gain.to().code()))
                .limit(MOST_PAIRS)
                .toList();
        Answers.PairGain first = largest.getFirst();
        double before = amount(new TreeSet<>(), first.from(), first.to());
        List<Answers.Piece> pieces = group.stream()
                .map(i -> new Answers.Piece(
                        toCome.get(i),
                        name(toCome.get(i)),
                        schedule.delivery(toCome.get(i).whenMet()),
                        amount(new TreeSet<>(Set.of(i)), first.from(), first.to()) - before))
                .toList();
        boolean dated = pieces.stream().allMatch(piece -> piece.delivery().isPresent());
        Optional<LocalDate> complete = dated
                ? pieces.stream()
                        .flatMap(piece -> piece.delivery().stream())
                        .map(Delivery::on)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
        return new Answers.Together(pieces, largest, complete);
    }

    /// Pairs of grids before others: fewer steps of the mind.
    private static int links(Answers.PairGain gain) {
        return (gain.from().findGrid().isPresent() ? 0 : 1)
                + (gain.to().findGrid().isPresent() ? 0 : 1);
    }

    private String name(ProjectEffect effect) {
        NetworkChange change = effect.change();
        if (change instanceof NetworkChange.AddLink add) {
            return add.link().name();
        }
        return change.element() instanceof LinkId id
                ? system.network()
                        .findLink(id)
                        .map(Link::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(id.value())
                : change.element().value();
    }

    private static SortedSet<Integer> without(SortedSet<Integer> set, Set<Integer> removed) {
        SortedSet<Integer> rest = new TreeSet<>(set);
        rest.removeAll(removed);
        return rest;
    }

    private double amount(SortedSet<Integer> delivered, Zone from, Zone to) {
        TransferNetwork network = network(delivered);
        return network.between(from, to).knownAmount();
    }

    private TransferNetwork network(SortedSet<Integer> delivered) {
        return networks.computeIfAbsent(Set.copyOf(delivered), key -> {
            List<ActiveChange> changes = new ArrayList<>();
            happened.forEach(effect -> changes.add(change(effect)));
            delivered.forEach(i -> changes.add(change(toCome.get(i))));
            return switch (NetworkChanges.apply(system.base(), changes)) {
                case Applied.Done done ->
                    TransferNetwork.of(
                            system.on(done.network()), question.carrier(), question.season(), Estimate.CENTRAL);
                case Applied.Rejected rejected ->
                    throw new IllegalStateException("effects contradict each other: " + rejected.problems());
            };
        });
    }

    private static ActiveChange change(ProjectEffect effect) {
        return new ActiveChange(effect.project().value(), 1, effect.change());
    }
}
