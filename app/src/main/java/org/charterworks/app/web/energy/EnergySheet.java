package org.charterworks.app.web.energy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Bars;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.energy.LineLoss;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.explain.energy.Answers;
import org.charterworks.roadmap.figure.Figure;

/// Puts what is known of one carrier together for a page.
final class EnergySheet {
    private static final int DRAWN = 14;

    private final EnergyFound found;
    private final EnergyNames names;
    private final Words words;

    EnergySheet(EnergyFound found, EnergyNames names) {
        this.found = found;
        this.names = names;
        this.words = names.words();
    }

    EnergyView view() {
        List<LinkId> unknown = found.transfers().stream()
                .flatMap(answer -> uncounted(answer.transfer()).stream())
                .distinct()
                .sorted()
                .toList();
        return new EnergyView(
                found.question().carrier().code(),
                finding(),
                transferChart().stream().toList(),
                found.transfers().stream().map(this::transfer).toList(),
                names.links(unknown),
                found.together().stream().map(this::group).toList(),
                lossChart().stream().toList(),
                found.losses().stream().flatMap(lost -> loss(lost).stream()).toList(),
                found.balance().stream()
                        .flatMap(answer -> answer.figures().stream())
                        .map(this::shown)
                        .toList(),
                found.balance()
                        .map(answer -> names.links(answer.balance().cut()))
                        .orElse(List.of()),
                found.concentrations().stream().map(this::share).toList());
    }

    private FigureView shown(Figure figure) {
        return FigureView.of(figure, words);
    }

    private String finding() {
        return widest().map(answer -> words.say(
                        "energy.finding",
                        answer.from().name(),
                        answer.to().name(),
                        names.amount(answer.transfer().knownAmount(), grade(answer))))
                .orElse(words.say("energy.finding.none"));
    }

    private static Grade grade(Answers.Transferred answer) {
        return answer.figure().map(Figure::grade).orElse(Grade.PLACEHOLDER);
    }

    private Optional<Answers.Transferred> widest() {
        return found.transfers().stream()
                .filter(answer -> answer.figure().isPresent())
                .max(Comparator.comparingDouble(answer -> answer.transfer().knownAmount()));
    }

    private static List<LinkId> uncounted(Transfer transfer) {
        return switch (transfer) {
            case Transfer.Limited limited -> limited.notCounted();
            case Transfer.NotKnown(List<LinkId> notCounted) -> notCounted;
            case Transfer.NotJoined() -> List.of();
        };
    }

    private EnergyView.TransferRow transfer(Answers.Transferred answer) {
        return new EnergyView.TransferRow(
                answer.from().name(),
                answer.to().name(),
                answer.figure().map(this::shown).orElse(null),
                answer.transfer() instanceof Transfer.Limited limited ? names.links(limited.cut()) : List.of(),
                uncounted(answer.transfer()).size());
    }

    /// The largest transfers; each pair once where both directions are the same.
    private Optional<Drawing> transferChart() {
        List<Answers.Transferred> known = found.transfers().stream()
                .filter(answer -> answer.figure().isPresent())
                .sorted(Comparator.comparingDouble(answer -> -answer.transfer().knownAmount()))
                .limit(DRAWN)
                .toList();
        return widest().map(first -> bars(
                "energy-transfers",
                finding(),
                words.say(
                        "energy.transfers.subject",
                        words.of("season", found.question().season().code())),
                known.stream()
                        .map(answer -> row(
                                answer.from().name() + " → " + answer.to().name(),
                                "",
                                answer.figure().orElseThrow()))
                        .toList(),
                known.stream().flatMap(answer -> answer.figure().stream()).toList()));
    }

    private Optional<Drawing> lossChart() {
        List<Answers.Lost> known = found.losses().stream()
                .filter(lost ->
                        unserved(lost).filter(figure -> figure.central() > 0).isPresent())
                .sorted(Comparator.comparingDouble(
                        lost -> -unserved(lost).map(Figure::central).orElse(0.0)))
                .limit(DRAWN)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Answers.Lost worst = known.getFirst();
        Figure most = unserved(worst).orElseThrow();
        return Optional.of(bars(
                "energy-losses",
                words.say(
                        "energy.losses.finding",
                        names.link(worst.link().id()).name(),
                        names.amount(most.central(), most.grade())),
                words.say("energy.losses.subject"),
                known.stream()
                        .map(lost -> row(
                                names.link(lost.link().id()).name(),
                                names.address(lost.link().id()),
                                unserved(lost).orElseThrow()))
                        .toList(),
                known.stream().flatMap(lost -> unserved(lost).stream()).toList()));
    }

    private Bars.Row row(String name, String href, Figure figure) {
        double scale = names.scale();
        return new Bars.Row(
                name,
                href,
                List.of(new Bars.Bar(
                        figure.low() / scale,
                        figure.central() / scale,
                        figure.high() / scale,
                        names.amount(figure.central(), figure.grade()))));
    }

    private Drawing bars(String id, String finding, String subject, List<Bars.Row> rows, List<Figure> figures) {
        double most = largest(figures, Figure::high) / names.scale();
        String inWords = rows.stream()
                .limit(3)
                .map(row -> row.name() + ": " + row.bars().getFirst().words())
                .collect(Collectors.joining("; "));
        var worst = figures.stream()
                .map(Figure::grade)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Bars(
                        id,
                        finding,
                        subject + ", " + names.unit(),
                        inWords,
                        words.say("energy.source", words.of("grade", worst.code())),
                        List.of(new Bars.Panel("", Axis.fromZero("", most, 4, words::plain), "bar-first")),
                        rows)
                .draw();
    }

    private static double largest(List<Figure> figures, ToDoubleFunction<Figure> number) {
        return figures.stream().mapToDouble(number).max().orElse(1);
    }

    private static Optional<Figure> unserved(Answers.Lost lost) {
        return lost.figures().stream()
                .filter(figure -> figure.id().argument("measure").orElse("").equals("unserved"))
                .findFirst();
    }

    private static Optional<Figure> remaining(Answers.Lost lost) {
        return lost.figures().stream()
                .filter(figure -> figure.id().argument("measure").orElse("").equals("remaining"))
                .findFirst();
    }

    private EnergyView.Group group(Answers.Together together) {
        Answers.PairGain gain = together.gains().getFirst();
        return new EnergyView.Group(
                gain.from().name(),
                gain.to().name(),
                names.plain(gain.amount()),
                names.plain(gain.without()),
                together.completeOn().map(words::date).orElse(""),
                together.pieces().stream()
                        .map(piece -> new EnergyView.Piece(
                                piece.name(),
                                names.project(piece.effect().project()),
                                piece.delivery()
                                        .map(delivery -> words.date(delivery.on()))
                                        .orElse(""),
                                names.plain(piece.aloneAdds())))
                        .toList());
    }

    private Optional<EnergyView.LossRow> loss(Answers.Lost lost) {
        if (!(lost.loss() instanceof LineLoss.Known known)) {
            return Optional.empty();
        }
        boolean isKnown = !(known.remaining() instanceof Transfer.NotKnown);
        Ref link = names.link(lost.link().id());
        return Optional.of(new EnergyView.LossRow(
                link,
                known.flow().map(names::plain).orElse(""),
                isKnown ? remaining(lost).map(this::shown).orElse(null) : null,
                isKnown,
                unserved(lost).map(this::shown).orElse(null),
                known.remaining() instanceof Transfer.Limited limited
                        ? limited.ways().stream()
                                .map(way -> way.links().stream()
                                        .map(id -> names.link(id).name())
                                        .collect(Collectors.joining(", ")))
                                .toList()
                        : List.of()));
    }

    private EnergyView.Share share(Answers.Concentrated answer) {
        return new EnergyView.Share(
                names.importer(answer.importer()),
                answer.by(),
                answer.basis(),
                answer.period(),
                answer.figures().stream().map(this::shown).toList(),
                answer.concentration().shares().entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(part -> words.country(part.getKey()) + " " + words.percent(part.getValue()))
                        .toList());
    }
}
