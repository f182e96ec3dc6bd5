package org.charterworks.roadmap.explain.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.energy.Concentration;
import org.charterworks.network.energy.EnergyFacts;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.EntryPoint;
import org.charterworks.network.energy.TransferNetwork;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.figure.Figure;

/// Concentration of imports: by supplier as published, and by supplier, route and infrastructure as far as the
/// capacity of open entry points tells.
final class ConcentrationFigures {
    private final EnergyQuestion question;
    private final EnergySystem system;
    private final EnergyFacts facts;
    private final TransferNetwork network;

    ConcentrationFigures(EnergyQuestion question, EnergySystem system, EnergyFacts facts) {
        this.question = question;
        this.system = system;
        this.facts = facts;
        this.network = TransferNetwork.of(system, question.carrier(), question.season(), Estimate.CENTRAL);
    }

    List<Grid> importing() {
        return network.zones().stream()
                .filter(zone -> EntryPoint.into(zone, system, network).stream()
                        .anyMatch(point -> point.capacity().isPresent()))
                .flatMap(zone -> zone.findGrid().stream())
                .toList();
    }

    List<Answers.Concentrated> answers() {
        List<Answers.Concentrated> answers = new ArrayList<>();
        Map<String, List<EnergyFacts.Import>> byImporter = new LinkedHashMap<>();
        facts.imports().stream()
                .filter(row -> row.carrier() == question.carrier())
                .forEach(row -> byImporter
                        .computeIfAbsent(row.importer() + " " + row.period(), key -> new ArrayList<>())
                        .add(row));
        byImporter.values().stream()
                .filter(rows -> rows.stream().anyMatch(row -> row.amount() > 0))
                .forEach(rows -> answers.add(published(rows)));
        for (Zone zone : network.zones()) {
            if (zone.findGrid().isPresent()) {
                answers.addAll(byCapacity(zone));
            }
        }
        return answers;
    }

    private Answers.Concentrated published(List<EnergyFacts.Import> rows) {
        SortedMap<String, Double> amounts = new TreeMap<>();
        EnergyInputs inputs = new EnergyInputs();
        for (EnergyFacts.Import row : rows) {
            amounts.merge(row.supplier(), row.amount(), Double::sum);
            inputs.number(
                    "imports from " + row.supplier() + ", " + row.period(),
                    row.amount(),
                    row.unit(),
                    row.provenance().sources(),
                    row.provenance().grade());
        }
        EnergyFacts.Import first = rows.getFirst();
        return answer(first.importer(), "supplier", "imports", first.period(), amounts, first.unit(), inputs);
    }

    private List<Answers.Concentrated> byCapacity(Zone zone) {
        SortedMap<String, Double> suppliers = new TreeMap<>();
        SortedMap<String, Double> routes = new TreeMap<>();
        SortedMap<String, Double> links = new TreeMap<>();
        EnergyInputs inputs = new EnergyInputs();
        for (EntryPoint point : EntryPoint.into(zone, system, network)) {
            if (point.neighbour().country().equals(zone.country())) {
                continue;
            }
            point.capacity().ifPresent(capacity -> {
                suppliers.merge(point.neighbour().country(), capacity, Double::sum);
                routes.merge(point.neighbour().name(), capacity, Double::sum);
                double together = point.inside().orElse(capacity);
                for (Link link : point.links()) {
                    system.capacity(link, question.carrier(), entering(link, zone), question.season())
                            .ifPresent(value -> add(link, value, capacity / together, links, inputs));
                }
            });
        }
        if (links.values().stream().noneMatch(amount -> amount > 0)) {
            return List.of();
        }
        inputs.zone(zone);
        String importer = zone.code();
        String unit = question.carrier().unit();
        return List.of(
                answer(importer, "supplier", "capacity", "", suppliers, unit, inputs),
                answer(importer, "route", "capacity", "", routes, unit, inputs),
                answer(importer, "infrastructure", "capacity", "", links, unit, inputs));
    }

    private static NodeId entering(Link link, Zone zone) {
        return zone.nodes().contains(link.to()) ? link.from() : link.to();
    }

    private void add(Link link, Value value, double share, SortedMap<String, Double> links, EnergyInputs inputs) {
        links.merge(TransferFigures.name(link), value.central() * share, Double::sum);
        inputs.value(
                "capacity of " + TransferFigures.name(link),
                value,
                question.carrier().unit());
    }

    private Answers.Concentrated answer(
            String importer,
            String by,
            String basis,
            String period,
            SortedMap<String, Double> amounts,
            String unit,
            EnergyInputs inputs) {
        Concentration concentration = Concentration.of(amounts);
        Map<String, String> id = new TreeMap<>(Map.of("importer", importer, "by", by, "basis", basis));
        if (!period.isEmpty()) {
            id.put("period", period.replace(' ', '_').replace('/', '-'));
        }
        String of = importer + ", " + question.carrier().code() + " by " + by + " (" + basis + ")";
        return new Answers.Concentrated(
                importer,
                by,
                basis,
                period,
                concentration,
                amounts,
                unit,
                List.of(
                        figure(id, "hhi", of + ": Herfindahl–Hirschman index", "of 10000", concentration.hhi(), inputs),
                        figure(id, "shannon", of + ": Shannon entropy", "nats", concentration.shannon(), inputs),
                        figure(
                                id,
                                "effective",
                                of + ": number of equal parts as diverse",
                                "parts",
                                concentration.effectiveNumber(),
                                inputs)));
    }

    private Figure figure(
            Map<String, String> id, String measure, String label, String unit, double number, EnergyInputs inputs) {
        Map<String, String> arguments = new TreeMap<>(id);
        arguments.put("measure", measure);
        return new Figure(
                question.id("concentration", arguments),
                label,
                unit,
                number,
                number,
                number,
                inputs.grade(),
                "import-concentration",
                inputs.list(),
                "");
    }
}
