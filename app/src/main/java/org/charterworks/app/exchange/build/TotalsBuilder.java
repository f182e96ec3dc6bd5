package org.charterworks.app.exchange.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.network.demand.Fitted;
import org.charterworks.network.demand.FittedDemand;
import org.charterworks.network.demand.FittingProblem;
import org.charterworks.network.demand.ProportionalFitting;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;

/// Demand stated as totals of places, spread over pairs. What does not fit is reported as a problem, what had to
/// be scaled as a note.
final class TotalsBuilder {
    static final String TOTALS = "network/demand_totals.csv";
    private static final String SEED = "network/demand_seed.csv";

    /// The two sides of a table may differ by this part of what leaves; more is no rounding.
    private static final double MOST_DIFFERENCE = 0.1;

    /// A difference below this part is not worth a note.
    private static final double ROUNDING = 1e-6;

    private final FolderRecords records;
    private final Findings findings;
    private final List<FittedDemand> fitted = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    private TotalsBuilder(FolderRecords records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    static TotalsBuilder of(FolderRecords records, Findings findings) {
        TotalsBuilder builder = new TotalsBuilder(records, findings);
        Map<String, List<RecordValue>> tables = new LinkedHashMap<>();
        records.rows(TOTALS)
                .forEach(row -> tables.computeIfAbsent(row.text("table"), _ -> new ArrayList<>())
                        .add(row));
        tables.values().forEach(builder::fitTable);
        records.rows(SEED).forEach(row -> builder.checkSeed(row, tables.getOrDefault(row.text("table"), List.of())));
        return builder;
    }

    /// A seed row speaks of places of its table.
    private void checkSeed(RecordValue row, List<RecordValue> table) {
        for (String side : List.of("origin", "destination")) {
            boolean known = table.stream()
                    .anyMatch(total -> total.text("side").equals(side)
                            && total.text("node").equals(row.text(side)));
            if (!known) {
                findings.problem(
                        row.placeOf(side),
                        side,
                        row.text(side),
                        "a place with a total as " + side + " in table " + row.text("table") + " of demand_totals.csv",
                        "give it a total, or leave the row out");
            }
        }
    }

    /// How each year of each table was spread, in the order of the file.
    List<FittedDemand> fitted() {
        return Collections.unmodifiableList(fitted);
    }

    /// A demand for every pair that carries something in some year.
    List<Demand> demands() {
        return Collections.unmodifiableList(demands);
    }

    /// One table: its places in the order of the file, and the tonnes of each pair by year.
    private final class Table {
        private final List<RecordValue> rows;
        private final List<NodeId> origins;
        private final List<NodeId> destinations;
        private final List<List<Double>> seed;
        private final boolean isSeedAssumed;
        private final Grade grade;
        private final Set<SourceKey> sources = new LinkedHashSet<>();
        private final Map<List<NodeId>, SortedMap<Integer, Value>> tonnes = new LinkedHashMap<>();

        Table(List<RecordValue> rows) {
            this.rows = rows;
            this.origins = places("origin");
            this.destinations = places("destination");
            List<RecordValue> seeds = records.rows(SEED).stream()
                    .filter(row -> row.text("table").equals(name()))
                    .toList();
            this.isSeedAssumed = seeds.isEmpty();
            this.seed = seed(seeds);
            this.grade = isSeedAssumed
                    ? Grade.PLACEHOLDER
                    : seeds.stream().map(ChangeBuilder::grade).reduce(Grade.HIGH, Grade::worst);
            seeds.forEach(row -> sources.addAll(Cells.sourceKeys(row, "source")));
        }

        String name() {
            return rows.getFirst().text("table");
        }

        private List<NodeId> places(String side) {
            return rows.stream()
                    .filter(row -> row.text("side").equals(side))
                    .map(row -> new NodeId(row.text("node")))
                    .distinct()
                    .toList();
        }

        private List<List<Double>> seed(List<RecordValue> seeds) {
            Map<List<NodeId>, Double> weights = new LinkedHashMap<>();
            seeds.forEach(row -> weights.put(
                    List.of(new NodeId(row.text("origin")), new NodeId(row.text("destination"))),
                    Cells.number(row, "weight").doubleValue()));
            return origins.stream()
                    .map(origin -> destinations.stream()
                            .map(destination -> origin.equals(destination)
                                    ? 0.0
                                    : isSeedAssumed ? 1.0 : weights.getOrDefault(List.of(origin, destination), 0.0))
                            .toList())
                    .toList();
        }
    }

    private void fitTable(List<RecordValue> rows) {
        Table table = new Table(rows);
        if (!new TotalsChecks(rows, findings).areSound()) {
            return;
        }
        Set<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.add(year(row)));
        for (int year : years) {
            fitYear(table, year);
        }
        RecordValue first = rows.getFirst();
        table.tonnes.forEach((pair, tonnes) -> demands.add(new Demand(
                new DemandId(table.name() + "." + pair.getFirst() + "." + pair.getLast()),
                pair.getFirst(),
                pair.getLast(),
                new CommodityId(first.text("commodity")),
                TableBuilder.layers(first),
                tonnes)));
    }

    private void fitYear(Table table, int year) {
        Map<Estimate, Fitted.Table> fits = new EnumMap<>(Estimate.class);
        List<RecordValue> rows =
                table.rows.stream().filter(row -> year(row) == year).toList();
        for (Estimate estimate : Estimate.values()) {
            FittingProblem problem = new FittingProblem(
                    table.origins,
                    totals(rows, table.origins, "origin", estimate),
                    table.destinations,
                    totals(rows, table.destinations, "destination", estimate),
                    table.seed);
            if (!isBalanced(problem, rows, year, estimate)) {
                return;
            }
            switch (ProportionalFitting.fit(problem)) {
                case Fitted.Table fit -> {
                    fits.put(estimate, fit);
                    if (estimate == Estimate.CENTRAL) {
                        fitted.add(new FittedDemand(
                                table.name(),
                                year,
                                new CommodityId(rows.getFirst().text("commodity")),
                                problem,
                                table.isSeedAssumed,
                                fit));
                    }
                }
                case Fitted.Impossible impossible -> {
                    reportImpossible(impossible, rows, year);
                    return;
                }
            }
        }
        note(table, rows, year, fits);
        keep(table, rows, year, fits);
    }

    private static List<Double> totals(List<RecordValue> rows, List<NodeId> places, String side, Estimate estimate) {
        Map<NodeId, Double> tonnes = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.text("side").equals(side))
                .forEach(row ->
                        tonnes.put(new NodeId(row.text("node")), value(row).at(estimate)));
        return places.stream().map(place -> tonnes.getOrDefault(place, 0.0)).toList();
    }

    private boolean isBalanced(FittingProblem problem, List<RecordValue> rows, int year, Estimate estimate) {
        double larger = Math.max(problem.leaving(), problem.arriving());
        if (Math.abs(problem.leaving() - problem.arriving()) <= MOST_DIFFERENCE * larger) {
            return true;
        }
        RecordValue row = rows.getFirst();
        findings.problem(
                row.placeOf("tonnes_per_year"),
                "tonnes_per_year",
                String.format(
                        Locale.ROOT,
                        "%s, %d, %s totals: %.0f t leave and %.0f t arrive",
                        row.text("table"),
                        year,
                        estimate.name().toLowerCase(Locale.ROOT),
                        problem.leaving(),
                        problem.arriving()),
                "two sides that differ by no more than a tenth",
                "mend the totals, or add the place that is missing");
        return false;
    }

    private void reportImpossible(Fitted.Impossible impossible, List<RecordValue> rows, int year) {
        RecordValue row = rows.getFirst();
        findings.problem(
                row.placeOf("tonnes_per_year"),
                "tonnes_per_year",
                String.format(
                        Locale.ROOT,
                        "%s, %d: %.0f t leave %s",
                        row.text("table"),
                        year,
                        impossible.leaving(),
                        impossible.origins()),
                String.format(
                        Locale.ROOT,
                        "at most the %.0f t that arrive at %s, the only places the seed lets them go to",
                        impossible.arriving(),
                        impossible.destinations()),
                "mend the totals, or give more pairs a weight in demand_seed.csv");
    }

    private void note(Table table, List<RecordValue> rows, int year, Map<Estimate, Fitted.Table> fits) {
        fits.forEach((estimate, fit) -> {
            String which = table.name() + ", " + year + ", " + estimate.name().toLowerCase(Locale.ROOT);
            if (Math.abs(fit.destinationScale() - 1) > ROUNDING) {
                findings.note(
                        rows.getFirst().place(),
                        String.format(
                                Locale.ROOT,
                                "%s: what arrives is multiplied by %.4f so that it adds up to what leaves",
                                which,
                                fit.destinationScale()));
            }
            if (!fit.isConverged()) {
                findings.note(
                        rows.getFirst().place(),
                        String.format(
                                Locale.ROOT,
                                "%s: the pairs miss the totals by %.1e after %d iterations: some pair has to be next to nothing",
                                which,
                                fit.gap(),
                                fit.iterations()));
            }
        });
    }

    private void keep(Table table, List<RecordValue> rows, int year, Map<Estimate, Fitted.Table> fits) {
        Grade grade = rows.stream().map(ChangeBuilder::grade).reduce(table.grade, Grade::worst);
        Set<SourceKey> sources = new LinkedHashSet<>(table.sources);
        rows.forEach(row -> sources.addAll(Cells.sourceKeys(row, "source")));
        for (int o = 0; o < table.origins.size(); o++) {
            for (int d = 0; d < table.destinations.size(); d++) {
                if (table.seed.get(o).get(d) > 0) {
                    double low = tonnes(fits, Estimate.LOW, o, d);
                    double central = tonnes(fits, Estimate.CENTRAL, o, d);
                    double high = tonnes(fits, Estimate.HIGH, o, d);
                    Value value = new Value(
                            Math.min(low, Math.min(central, high)),
                            central,
                            Math.max(low, Math.max(central, high)),
                            List.copyOf(sources),
                            grade);
                    table.tonnes
                            .computeIfAbsent(
                                    List.of(table.origins.get(o), table.destinations.get(d)), _ -> new TreeMap<>())
                            .put(year, value);
                }
            }
        }
    }

    private static double tonnes(Map<Estimate, Fitted.Table> fits, Estimate estimate, int o, int d) {
        Fitted.Table fit = fits.get(estimate);
        return fit == null ? 0 : fit.tonnes().get(o).get(d);
    }

    private static Value value(RecordValue row) {
        return Cells.figure(row, "tonnes_per_year").orElseThrow();
    }

    private static int year(RecordValue row) {
        return Cells.number(row, "year").intValueExact();
    }
}
