package org.charterworks.roadmap.explain.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.SiteCriterion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;
import org.charterworks.roadmap.snapshot.Snapshots;

/// Compares sites for data centres on any day of any scenario. Method: `docs/methods/site-comparison.md`.
public final class SiteAppraisal {
    /// The kind of asset that is a site.
    private static final String SITE = "data_centre";

    private final Programme programme;
    private final EnergyAppraisal energy;
    private final FibreAppraisal fibre;

    public SiteAppraisal(Programme programme, Snapshots snapshots) {
        this.programme = programme;
        this.energy = new EnergyAppraisal(programme, snapshots);
        this.fibre = new FibreAppraisal(programme, snapshots);
    }

    /// The sites of the programme, by id.
    public List<Asset> sites() {
        return programme.inventory().assets().stream()
                .filter(asset -> asset.kind().equals(SITE))
                .sorted(Comparator.comparing(Asset::id))
                .toList();
    }

    /// The criteria with the weights that count, in their fixed order.
    public List<SiteCriterion> criteria(SiteQuestion question) {
        return programme.inventory().siteCriteria().stream()
                .sorted(Comparator.comparing(SiteCriterion::measure))
                .map(criterion -> Optional.ofNullable(question.weights().get(criterion.measure()))
                        .map(criterion::withWeight)
                        .orElse(criterion))
                .toList();
    }

    /// All sites compared.
    public SiteComparison compare(SiteQuestion question) {
        List<SiteCriterion> criteria = criteria(question);
        SiteMeasures measures = new SiteMeasures(programme, question, energy, fibre);
        Map<AssetId, SortedMap<Measure, Measured>> measured = new TreeMap<>();
        for (Asset site : sites()) {
            SortedMap<Measure, Measured> own = new TreeMap<>();
            criteria.forEach(criterion -> own.put(criterion.measure(), measures.of(site, criterion)));
            measured.put(site.id(), own);
        }
        Map<Measure, Scale> scales = new EnumMap<>(Measure.class);
        for (SiteCriterion criterion : criteria) {
            scale(criterion, measured).ifPresent(scale -> scales.put(criterion.measure(), scale));
        }
        List<SiteAnswer> answers = new ArrayList<>();
        for (Asset site : sites()) {
            SortedMap<Measure, Measured> own = measured.getOrDefault(site.id(), new TreeMap<>());
            answers.add(answer(question, site, own, criteria, scales, measures.network()));
        }
        answers.sort(Comparator.comparing((SiteAnswer answer) -> answer.score().isEmpty())
                .thenComparingDouble(
                        answer -> -answer.score().map(Figure::central).orElse(0.0))
                .thenComparing(answer -> answer.site().id()));
        return new SiteComparison(
                criteria,
                answers,
                criteria.stream()
                        .map(SiteCriterion::measure)
                        .filter(measure -> !scales.containsKey(measure))
                        .toList());
    }

    /// Turns a value into points from 0 at the worst to 1 at the best.
    private record Scale(double worst, double best) {
        double points(double value) {
            return worst == best ? 1 : Math.clamp((value - worst) / (best - worst), 0.0, 1.0);
        }
    }

    /// The stated bounds of a criterion, else the worst and the best of the sites; empty when none is known.
    private static Optional<Scale> scale(SiteCriterion criterion, Map<AssetId, SortedMap<Measure, Measured>> measured) {
        List<Double> values = new ArrayList<>();
        measured.values().forEach(own -> {
            if (own.get(criterion.measure()) instanceof Measured.Known(Figure figure, String _)) {
                values.add(figure.central());
            }
        });
        if (values.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble least = values.stream().mapToDouble(Double::doubleValue).min();
        OptionalDouble most = values.stream().mapToDouble(Double::doubleValue).max();
        boolean moreIsBetter = criterion.measure().moreIsBetter();
        double worst = criterion.worst().orElse((moreIsBetter ? least : most).orElseThrow());
        double best = criterion.best().orElse((moreIsBetter ? most : least).orElseThrow());
        return Optional.of(new Scale(worst, best));
    }

    private SiteAnswer answer(
            SiteQuestion question,
            Asset site,
            SortedMap<Measure, Measured> own,
            List<SiteCriterion> criteria,
            Map<Measure, Scale> scales,
            Network network) {
        SortedMap<Measure, Double> points = new TreeMap<>();
        List<Input> inputs = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        double known = 0;
        double all = 0;
        double sum = 0;
        for (SiteCriterion criterion : criteria) {
            Scale scale = scales.get(criterion.measure());
            if (scale == null || criterion.weight() == 0) {
                continue;
            }
            all += criterion.weight();
            if (own.get(criterion.measure()) instanceof Measured.Known(Figure figure, String _)) {
                double each = scale.points(figure.central());
                points.put(criterion.measure(), each);
                known += criterion.weight();
                sum += criterion.weight() * each;
                inputs.add(weight(question, criterion));
                inputs.add(new Input(
                        figure.label(),
                        SiteQuestion.plain(figure.central()),
                        figure.unit(),
                        "docs/methods/" + figure.method(),
                        figure.grade()));
            } else {
                unknown.add(criterion.measure().code());
            }
        }
        Optional<Figure> score = known > 0
                ? Optional.of(Figure.spanning(
                        question.id(site.id(), "score"),
                        site.name() + ": score",
                        "of 1",
                        new Runs(sum / all, sum / known, (sum + all - known) / all),
                        SiteInputs.worst(inputs),
                        "site-comparison",
                        inputs,
                        unknown.isEmpty() ? "" : "leaves out what is unknown: " + String.join(", ", unknown)))
                : Optional.empty();
        return new SiteAnswer(site, own, points, score, heldBack(site, network));
    }

    private static Input weight(SiteQuestion question, SiteCriterion criterion) {
        String label = "weight of " + criterion.measure().code().replace('_', ' ');
        String value = SiteQuestion.plain(criterion.weight());
        return question.weights().containsKey(criterion.measure())
                ? new Input(label, value, "", "set by whoever asks", Grade.PLACEHOLDER)
                : SiteInputs.stated(label, value, criterion.provenance());
    }

    private List<HazardArea> heldBack(Asset site, Network network) {
        return programme.inventory().hazards().areas().stream()
                .filter(facts -> facts.sites().contains(site.id()))
                .map(AreaFacts::area)
                .map(network::area)
                .filter(area -> !area.cleared())
                .toList();
    }

    /// The figures of a site; empty when there is none of that name.
    public List<Figure> figures(SiteQuestion question, AssetId site) {
        return compare(question).sites().stream()
                .filter(answer -> answer.site().id().equals(site))
                .flatMap(answer -> answer.figures().stream())
                .toList();
    }
}
