package org.charterworks.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.LineLoss;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.explain.energy.Answers;
import org.charterworks.roadmap.figure.Figure;

/// Energy for people, carrier by carrier.
///
/// @param ids whether figures are printed with their ids
record EnergyText(EnergyReport report, boolean ids) {

    private static final double MILLION = 1e6;

    Consumer<Page> print() {
        return page -> {
            page.text("Energy on " + report.on() + " (" + report.dateRule() + "), scenario "
                    + report.scenario().id()
                    + ". Transfer capacities as far as they are known; no pressure, no load flow.");
            for (EnergyReport.Part part : report.parts()) {
                part(part, page);
            }
            page.blank().text(Figures.LEGEND);
        };
    }

    private void part(EnergyReport.Part part, Page page) {
        page.heading(part.question().carrier().code().toUpperCase(Locale.ROOT) + ", "
                + part.question().season().code());
        new Part(part).print(page);
        if (ids) {
            page.blank();
            part.figures().forEach(figure -> page.line(figure.id().toString()));
        }
    }

    /// Amounts of oil are printed in millions of tonnes.
    private record Part(EnergyReport.Part part) {

        void print(Page page) {
            transfers(page);
            together(page);
            losses(page);
            balance(page);
            standards(page);
            concentrations(page);
        }

        private boolean isOil() {
            return part.question().carrier() == Carrier.OIL;
        }

        private String unit() {
            return isOil() ? "Mt/year" : part.question().carrier().unit();
        }

        private String amount(double amount) {
            return Numbers.of(isOil() ? amount / MILLION : amount);
        }

        private void transfers(Page page) {
            if (part.transfers().isEmpty()) {
                return;
            }
            Table table = new Table()
                    .text("from")
                    .text("to")
                    .numbers(unit())
                    .text("limited by")
                    .numbers("not counted")
                    .words("");
            part.transfers()
                    .forEach(answer -> table.row(
                            answer.from().name(),
                            answer.to().name(),
                            number(answer),
                            cut(answer.transfer()),
                            notCounted(answer.transfer()),
                            answer.figure()
                                    .map(Figure::grade)
                                    .map(Figures::mark)
                                    .orElse("")));
            page.heading("What can pass").table(table);
            List<LinkId> unknown = part.transfers().stream()
                    .flatMap(answer -> links(answer.transfer()).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!unknown.isEmpty()) {
                page.text("Not counted, because no source gives their capacity: " + links(unknown)
                        + ". Where they could help, the number is a lower bound.");
            }
        }

        private String number(Answers.Transferred answer) {
            double scale = isOil() ? MILLION : 1;
            return answer.figure()
                    .map(figure ->
                            Numbers.spread(figure.low() / scale, figure.central() / scale, figure.high() / scale))
                    .orElse(answer.transfer() instanceof Transfer.NotKnown ? "not known" : "0");
        }

        private static String cut(Transfer transfer) {
            return transfer instanceof Transfer.Limited limited ? links(limited.cut()) : "";
        }

        private static String notCounted(Transfer transfer) {
            List<LinkId> links = links(transfer);
            return links.isEmpty() ? "" : Integer.toString(links.size());
        }

        private static List<LinkId> links(Transfer transfer) {
            return switch (transfer) {
                case Transfer.Limited limited -> limited.notCounted();
                case Transfer.NotKnown(List<LinkId> notCounted) -> notCounted;
                case Transfer.NotJoined() -> List.of();
            };
        }

        private static String links(List<LinkId> links) {
            return links.stream().map(LinkId::value).collect(Collectors.joining(", "));
        }

        private void together(Page page) {
            if (part.together().isEmpty()) {
                return;
            }
            page.heading("Sections that are worth something only together");
            for (Answers.Together together : part.together()) {
                Answers.PairGain gain = together.gains().getFirst();
                page.text(gain.from().name() + " to " + gain.to().name() + ": together " + amount(gain.amount()) + " "
                        + unit() + " on top of " + amount(gain.without()) + "; complete "
                        + together.completeOn().map(on -> "on " + on).orElse("on no known date"));
                together.pieces()
                        .forEach(piece -> page.note(piece.name() + ": alone " + amount(piece.aloneAdds()) + "; "
                                + piece.delivery()
                                        .map(each -> each.on().toString())
                                        .orElse("no date")));
            }
        }

        private void losses(Page page) {
            Table table = new Table()
                    .text("lost link")
                    .numbers("flow")
                    .numbers("other ways")
                    .numbers("no room for")
                    .text("over");
            for (Answers.Lost lost : part.losses()) {
                if (lost.loss() instanceof LineLoss.Known known) {
                    table.row(
                            lost.link().id().value(),
                            known.flow().map(this::amount).orElse("not known"),
                            known.remaining() instanceof Transfer.NotKnown
                                    ? "not known"
                                    : amount(known.remaining().knownAmount()),
                            known.unserved().map(this::amount).orElse("not known"),
                            over(known.remaining()));
                }
            }
            if (!table.isEmpty()) {
                page.heading("What a loss leaves, " + unit()).table(table);
            }
        }

        private static String over(Transfer remaining) {
            return remaining instanceof Transfer.Limited limited
                    ? limited.ways().stream().map(way -> links(way.links())).collect(Collectors.joining("; "))
                    : "";
        }

        private void balance(Page page) {
            part.balance().ifPresent(answer -> {
                page.heading("Stated demand of the season");
                answer.figures()
                        .forEach(figure -> page.text(
                                figure.label() + ": " + Figures.text(figure) + "  " + Figures.mark(figure.grade())));
                if (!answer.balance().cut().isEmpty()) {
                    page.note("held back by " + links(answer.balance().cut()));
                }
            });
        }

        private void standards(Page page) {
            for (Answers.Standard standard : part.standards()) {
                boolean first = standard.fill() == GasStandard.Fill.AT_30_PERCENT;
                if (first) {
                    page.heading("Gas N-1 standard, " + standard.grid().name());
                }
                page.text("storages " + standard.fill().percent() + " % full: " + result(standard)
                        + standard.figure()
                                .map(figure -> "  " + Figures.mark(figure.grade()))
                                .orElse(""));
                if (!first) {
                    page.table(terms(standard));
                }
            }
        }

        private static Table terms(Answers.Standard standard) {
            Table table = new Table()
                    .words("term")
                    .text("what")
                    .numbers("mcm/d")
                    .text("basis")
                    .words("");
            standard.terms()
                    .forEach(term -> table.row(
                            term.kind().code(),
                            term.name(),
                            Numbers.of(term.mcmPerDay()),
                            term.basis(),
                            Figures.mark(term.grade())));
            standard.absent().forEach(kind -> table.row(kind.code(), "not given", "–", "set it with --set", "◌"));
            return table;
        }

        private static String result(Answers.Standard standard) {
            return switch (standard.result()) {
                case GasStandard.Computed computed ->
                    Numbers.of(computed.percent()) + " %, " + (computed.isMet() ? "met" : "not met")
                            + " (100 % or more is asked); lost: "
                            + computed.largest().map(GasTerm::name).orElse("nothing")
                            + (standard.absent().isEmpty() ? "" : "; a lower bound where supply is not given");
                case GasStandard.NoDemand none ->
                    "No peak demand is given, so there is no percentage. Met up to a peak of "
                            + Numbers.of(none.upTo()) + " mcm/d; lost: "
                            + none.largest().map(GasTerm::name).orElse("nothing");
                case GasStandard.NothingToServe(double dmax, double deff) ->
                    "Peak demand " + Numbers.of(dmax) + " is not above what measures take off, " + Numbers.of(deff);
            };
        }

        private void concentrations(Page page) {
            if (part.concentrations().isEmpty()) {
                return;
            }
            Table table = new Table()
                    .words("importer")
                    .words("by")
                    .words("basis")
                    .numbers("HHI")
                    .numbers("entropy")
                    .text("shares")
                    .words("");
            part.concentrations()
                    .forEach(answer -> table.row(
                            answer.importer(),
                            answer.by(),
                            answer.basis() + (answer.period().isEmpty() ? "" : " " + answer.period()),
                            Numbers.of(answer.concentration().hhi()),
                            Numbers.fixed(answer.concentration().shannon(), 2),
                            answer.concentration().shares().entrySet().stream()
                                    .map(share ->
                                            share.getKey() + " " + Numbers.fixed(100 * share.getValue(), 0) + " %")
                                    .collect(Collectors.joining(", ")),
                            Figures.mark(answer.figures().getFirst().grade())));
            page.heading("Concentration of imports (HHI 0–10 000)").table(table);
        }
    }
}
