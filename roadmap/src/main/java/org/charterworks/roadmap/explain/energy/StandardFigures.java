package org.charterworks.roadmap.explain.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.network.energy.EnergyFacts;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.EntryPoint;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.TransferNetwork;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;

/// The gas N-1 standard with every input: computed from entry points, stated in the folder, or set by the user.
final class StandardFigures {
    /// Million cubic metres a day in a billion a year of 365 days.
    private static final double MCM_PER_DAY_IN_BCM_PER_YEAR = 1000.0 / 365;

    private static final SourceKey USER = new SourceKey("set-by-the-user");

    private final EnergyQuestion question;
    private final EnergySystem system;
    private final EnergyFacts facts;

    StandardFigures(EnergyQuestion question, EnergySystem system, EnergyFacts facts) {
        this.question = question;
        this.system = system;
        this.facts = facts;
    }

    Answers.Standard of(Grid grid, GasStandard.Fill fill, Map<GasTerm.Kind, Double> set) {
        List<GasTerm> central = terms(grid, set, Estimate.CENTRAL);
        GasStandard result = GasStandard.of(central, fill);
        List<GasTerm.Kind> absent = Arrays.stream(GasTerm.Kind.values())
                .filter(kind -> central.stream().noneMatch(term -> term.kind() == kind))
                .toList();
        List<String> notCounted = entries(grid, Estimate.CENTRAL).stream()
                .flatMap(point -> point.unknown().stream())
                .map(link -> link.id().value())
                .toList();
        return new Answers.Standard(
                grid, fill, central, absent, notCounted, result, figure(grid, fill, set, central, absent, result));
    }

    private Optional<Figure> figure(
            Grid grid,
            GasStandard.Fill fill,
            Map<GasTerm.Kind, Double> set,
            List<GasTerm> central,
            List<GasTerm.Kind> absent,
            GasStandard result) {
        boolean isPercent = result instanceof GasStandard.Computed;
        Optional<Double> number = number(result);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Runs runs = new Runs(
                number(GasStandard.of(terms(grid, set, Estimate.LOW), fill)).orElse(number.get()),
                number.get(),
                number(GasStandard.of(terms(grid, set, Estimate.HIGH), fill)).orElse(number.get()));
        EnergyInputs inputs = new EnergyInputs();
        central.forEach(term -> inputs.number(
                term.kind().code() + " " + term.name() + (term.basis().isEmpty() ? "" : ", " + term.basis()),
                term.mcmPerDay(),
                "mcm/d",
                term.sources(),
                term.grade()));
        absent.forEach(kind -> inputs.number(
                kind.code() + ": not given, counted as nothing", 0, "mcm/d", List.of(), Grade.PLACEHOLDER));
        Map<String, String> arguments = new TreeMap<>();
        set.forEach((kind, amount) -> arguments.put("set-" + kind.code(), EnergyInputs.number(amount)));
        arguments.put("grid", grid.id().value());
        arguments.put("fill", Integer.toString(fill.percent()));
        arguments.put("measure", isPercent ? "n-1" : "up-to");
        return Optional.of(Figure.spanning(
                question.id("gas-standard", arguments),
                grid.name() + ": "
                        + (isPercent ? "gas N-1 standard" : "peak demand up to which the gas N-1 standard is met")
                        + ", storages " + fill.percent() + " % full",
                isPercent ? "%" : "mcm/d",
                runs,
                inputs.grade(),
                "gas-standard",
                inputs.list(),
                isPercent ? "" : "nobody gives a peak demand; set it to get the percentage"));
    }

    private static Optional<Double> number(GasStandard result) {
        return switch (result) {
            case GasStandard.Computed computed -> Optional.of(computed.percent());
            case GasStandard.NoDemand none -> Optional.of(none.upTo());
            case GasStandard.NothingToServe _ -> Optional.empty();
        };
    }

    private List<GasTerm> terms(Grid grid, Map<GasTerm.Kind, Double> set, Estimate estimate) {
        List<GasTerm> terms = new ArrayList<>();
        List<EnergyFacts.StatedTerm> stated = facts.terms().stream()
                .filter(term -> term.grid().equals(grid.id()))
                .toList();
        for (EntryPoint point : entries(grid, estimate)) {
            boolean replaced = stated.stream()
                    .flatMap(term -> term.findLink().stream())
                    .anyMatch(link -> point.links().stream().map(Link::id).anyMatch(link::equals));
            if (!replaced) {
                point.capacity().ifPresent(capacity -> terms.add(entry(point, capacity)));
            }
        }
        stated.forEach(term -> terms.add(new GasTerm(
                term.kind(),
                term.name(),
                // A low demand is the favourable end: the pessimistic run takes the high one.
                term.mcmPerDay().at(term.kind() == GasTerm.Kind.DMAX ? opposite(estimate) : estimate),
                term.mcmPerDay().sources(),
                term.mcmPerDay().grade(),
                term.note())));
        new EnumMap<>(withEntries(set)).forEach((kind, amount) -> {
            terms.removeIf(term -> term.kind() == kind);
            terms.add(new GasTerm(
                    kind, "set by the user", amount, List.of(USER), Grade.PLACEHOLDER, "an assumption of the user"));
        });
        terms.sort(Comparator.comparing(GasTerm::kind).thenComparing(GasTerm::name));
        return terms;
    }

    private static Map<GasTerm.Kind, Double> withEntries(Map<GasTerm.Kind, Double> set) {
        Map<GasTerm.Kind, Double> typed = new EnumMap<>(GasTerm.Kind.class);
        typed.putAll(set);
        return typed;
    }

    private static Estimate opposite(Estimate estimate) {
        return switch (estimate) {
            case LOW -> Estimate.HIGH;
            case CENTRAL -> Estimate.CENTRAL;
            case HIGH -> Estimate.LOW;
        };
    }

    private List<EntryPoint> entries(Grid grid, Estimate estimate) {
        TransferNetwork network = TransferNetwork.of(system, question.carrier(), question.season(), estimate);
        return network.findZone(grid.nodes().getFirst())
                .map(zone -> EntryPoint.into(zone, system, network))
                .orElse(List.of());
    }

    private GasTerm entry(EntryPoint point, double bcmPerYear) {
        List<SourceKey> sources = new ArrayList<>();
        Grade grade = Grade.HIGH;
        for (Link link : point.links()) {
            Optional<Value> value = system.capacity(link, question.carrier(), link.from(), question.season());
            if (value.isPresent()) {
                sources.addAll(value.get().sources());
                grade = grade.worst(value.get().grade());
            }
        }
        String links = String.join(
                " + ", point.links().stream().map(Link::id).map(LinkId::value).toList());
        String basis = String.format(Locale.ROOT, "%s bcm/year over 365 days", EnergyInputs.number(bcmPerYear))
                + point.outside()
                        .map(outside -> "; lesser of "
                                + EnergyInputs.number(point.inside().orElse(0.0)) + " and "
                                + EnergyInputs.number(outside) + " before the border")
                        .orElse("; the other side of the border is not known");
        return new GasTerm(
                GasTerm.Kind.ENTRY,
                point.neighbour().name() + " (" + links + ")",
                bcmPerYear * MCM_PER_DAY_IN_BCM_PER_YEAR,
                sources.stream().distinct().sorted().toList(),
                grade,
                basis);
    }
}
