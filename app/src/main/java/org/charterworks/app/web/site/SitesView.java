package org.charterworks.app.web.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.HazardArea;
import org.charterworks.roadmap.explain.site.Measured;
import org.charterworks.roadmap.explain.site.SiteAnswer;
import org.charterworks.roadmap.explain.site.SiteComparison;
import org.charterworks.roadmap.explain.site.SiteQuestion;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.SiteCriterion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;
import org.jspecify.annotations.Nullable;

/// Sites as the page shows them, the best score first.
///
/// @param query    the weights set, as the address has them
/// @param leftOut  codes of criteria that are known for no site
/// @param partial  whether some ranked site has an unknown criterion
public record SitesView(List<Criterion> criteria, List<Row> rows, List<String> leftOut, boolean partial, String query) {
    public SitesView {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /// A criterion with its weight.
    ///
    /// @param isSet   whether the user set it
    /// @param sources ids, of the programme's own weight
    public record Criterion(
            String code, String weight, boolean isSet, boolean moreIsBetter, List<String> sources, String grade) {
        public Criterion {
            sources = List.copyOf(sources);
        }
    }

    /// A site.
    ///
    /// @param cells    one for each criterion
    /// @param score    null when nothing that counts is known
    /// @param heldBack areas to be cleared before
    public record Row(
            String id,
            String name,
            String status,
            List<Cell> cells,
            @Nullable FigureView score,
            List<String> unknown,
            List<String> heldBack) {
        public Row {
            cells = List.copyOf(cells);
            unknown = List.copyOf(unknown);
            heldBack = List.copyOf(heldBack);
        }
    }

    /// What a criterion says of a site.
    ///
    /// @param figure null when it is unknown
    /// @param note   what decides it, or what is missing; in the language of the program's methods
    public record Cell(String code, @Nullable FigureView figure, String note) {}

    static SitesView of(SiteQuestion question, SiteComparison comparison, Words words) {
        List<Row> rows = comparison.sites().stream()
                .map(answer -> row(answer, comparison.criteria(), words))
                .toList();
        return new SitesView(
                comparison.criteria().stream()
                        .map(criterion -> criterion(criterion, question))
                        .toList(),
                rows,
                comparison.leftOut().stream().map(Measure::code).toList(),
                rows.stream()
                        .anyMatch(row -> row.score() != null && !row.unknown().isEmpty()),
                query(question.weights()));
    }

    private static String query(Map<Measure, Double> weights) {
        return weights.entrySet().stream()
                .map(each -> "&weight-" + each.getKey().code() + "=" + each.getValue())
                .collect(Collectors.joining());
    }

    private static Criterion criterion(SiteCriterion criterion, SiteQuestion question) {
        double weight = criterion.weight();
        return new Criterion(
                criterion.measure().code(),
                weight == Math.rint(weight) ? Long.toString(Math.round(weight)) : Double.toString(weight),
                question.weights().containsKey(criterion.measure()),
                criterion.measure().moreIsBetter(),
                criterion.provenance().sources().stream()
                        .map(source -> source.value())
                        .toList(),
                criterion.provenance().grade().code());
    }

    private static Row row(SiteAnswer answer, List<SiteCriterion> criteria, Words words) {
        return new Row(
                answer.site().id().value(),
                answer.site().name(),
                answer.site().status(),
                criteria.stream()
                        .map(criterion -> cell(answer, criterion.measure(), words))
                        .toList(),
                answer.score().map(score -> FigureView.of(score, words)).orElse(null),
                criteria.stream()
                        .map(SiteCriterion::measure)
                        .filter(measure -> answer.measured().get(measure) instanceof Measured.Unknown)
                        .map(Measure::code)
                        .toList(),
                answer.heldBack().stream().map(HazardArea::name).toList());
    }

    private static Cell cell(SiteAnswer answer, Measure measure, Words words) {
        return switch (answer.measured().get(measure)) {
            case Measured.Known(Figure figure, String note) ->
                new Cell(measure.code(), FigureView.of(figure, words), note);
            case Measured.Unknown(String missing) -> new Cell(measure.code(), null, missing);
            case null -> throw new IllegalStateException("no " + measure + " of " + answer.site());
        };
    }
}
