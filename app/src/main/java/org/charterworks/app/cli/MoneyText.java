package org.charterworks.app.cli;

import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.Beneficiaries;
import org.charterworks.roadmap.money.CostLine;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.View;

/// Money over the years for people: groups whose cost is known, then those for which none was found.
record MoneyText(MoneyReport report, boolean ids) {

    private static final double MILLION = 1e6;
    private static final double PER_CENT = 100;

    Consumer<Page> print() {
        return page -> {
            MoneyTerms terms = report.asking().terms();
            page.heading("Money over the years: prices of " + terms.baseYear() + ", discounted to " + terms.baseYear()
                    + " at " + Numbers.of(PER_CENT * terms.ratePerYear()) + " % a year (real), " + terms.years()
                    + " years of operation, nothing remains after");
            Table known = known();
            if (!known.isEmpty()) {
                page.table(known);
            }
            report.lines().forEach(line -> noRates(line, page));
            Table unknown = unknown();
            if (!unknown.isEmpty()) {
                page.heading("Benefit only: no cost found in the sources, or not of all pieces")
                        .table(unknown);
            }
            list(
                    "No cost found, and no benefit in any run, alone or last in: ",
                    line -> line.isNothing()
                            && !line.isNotValued()
                            && line.view(View.ALONE).money().against().isEmpty(),
                    page);
            list(
                    "Not valued, because they move no cargo in the model (energy and data links carry no demand): ",
                    line -> line.isNothing() && line.isNotValued(),
                    page);
            amounts(page);
            if (report.lines().size() == 1) {
                MoneyReport.Line only = report.lines().getFirst();
                shares(only, page);
                chosen(only, page);
            }
            page.blank()
                    .text("low: lowest benefit and highest cost; high: the other way round. Benefits of rows are never"
                            + " added. Amounts that disagree stand side by side and make the range. Method:"
                            + " docs/methods/money.md");
            if (ids) {
                report.lines()
                        .forEach(line -> Stream.of(line.alone(), line.lastIn())
                                .flatMap(valued -> valued.figures().stream())
                                .forEach(figure -> page.line(figure.id().toString())));
            }
        };
    }

    private Table known() {
        Table table = new Table()
                .text("projects")
                .words("")
                .numbers("benefit million USD")
                .numbers("cost million USD")
                .numbers("NPV million USD")
                .numbers("BCR")
                .numbers("IRR %/yr")
                .numbers("payback yr")
                .words("");
        for (MoneyReport.Line line : report.lines()) {
            for (View view : View.values()) {
                MoneyReport.Valued valued = line.view(view);
                valued.find("npv")
                        .ifPresent(npv -> table.row(
                                line.names(),
                                view.code(),
                                valued.find("benefit").map(Figures::inMillions).orElse(""),
                                valued.find("cost").map(Figures::inMillions).orElse(""),
                                Figures.inMillions(npv),
                                spread(valued, "bcr"),
                                valued.find("irr").isPresent() ? spread(valued, "irr") : "not shown",
                                payback(valued),
                                Figures.mark(npv.grade())));
            }
        }
        return table;
    }

    private static String spread(MoneyReport.Valued valued, String measure) {
        return valued.find(measure)
                .map(figure -> Numbers.spread(figure.low(), figure.central(), figure.high()))
                .orElse("");
    }

    private static String payback(MoneyReport.Valued valued) {
        boolean always = valued.money()
                .against()
                .filter(against -> against.low().paybackYears().isPresent())
                .isPresent();
        return valued.find("payback")
                .map(figure -> always
                        ? Numbers.spread(figure.low(), figure.central(), figure.high())
                        : Numbers.of(figure.central()) + " (" + Numbers.of(figure.low()) + " to never)")
                .orElse("never");
    }

    private Table unknown() {
        Table table = new Table()
                .text("projects")
                .numbers("alone million USD")
                .numbers("last in million USD")
                .words("");
        for (MoneyReport.Line line : report.lines()) {
            if (line.view(View.ALONE).money().against().isEmpty() && !line.isNothing()) {
                Figure lastIn = line.view(View.LAST_IN).find("benefit").orElseThrow();
                table.row(
                        line.names(),
                        line.view(View.ALONE)
                                .find("benefit")
                                .map(Figures::inMillions)
                                .orElse(""),
                        Figures.inMillions(lastIn),
                        Figures.mark(lastIn.grade()));
            }
        }
        return table;
    }

    private void list(String lead, Predicate<MoneyReport.Line> which, Page page) {
        String names = report.lines().stream()
                .filter(which)
                .map(MoneyReport.Line::names)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            page.blank().text(lead + names);
        }
    }

    private void noRates(MoneyReport.Line line, Page page) {
        for (View view : View.values()) {
            line.view(view).money().against().ifPresent(against -> {
                String why = MoneyReport.noRate(against);
                if (why != null) {
                    page.note(line.names() + ", " + view.code() + ": no internal rate is shown: " + why + ".");
                }
            });
        }
    }

    private void amounts(Page page) {
        Table table = new Table()
                .text("project")
                .text("amount stated")
                .words("covers")
                .text("used as")
                .words("source");
        for (MoneyReport.Line line : report.lines()) {
            if (line.projects().size() == 1) {
                Money money = line.view(View.ALONE).money();
                money.costs()
                        .forEach((project, costs) -> costs.lines()
                                .forEach(each -> table.row(
                                        project.value(),
                                        amount(each),
                                        each.cost().covers().code().replace('_', ' '),
                                        each.use().code().replace('_', ' '),
                                        each.cost().source() == null
                                                ? ""
                                                : each.cost().source().value())));
            }
        }
        if (!table.isEmpty()) {
            page.heading("Amounts the sources state").table(table);
        }
    }

    private static String amount(CostLine line) {
        var money = line.cost().money();
        return line.cost().what()
                + (money == null
                        ? ""
                        : ": " + Numbers.of(money.amount().doubleValue() / MILLION) + " million " + money.currency()
                                + (money.priceYear() == null ? ", price year not stated" : " of " + money.priceYear()));
    }

    private void shares(MoneyReport.Line line, Page page) {
        Appraisal appraisal = report.asking().appraisal();
        Money money = line.view(View.LAST_IN).money();
        page.heading("What users save, last in, by kind of cargo and by country (half where it leaves, half where it"
                        + " goes), million USD")
                .table(table("cargo", Beneficiaries.byCommodity(appraisal.programme(), money)))
                .blank()
                .table(table("country", Beneficiaries.byCountry(appraisal.programme(), money)));
    }

    private static Table table(String head, SortedMap<String, Runs> sums) {
        Table table = new Table().words(head).numbers("million USD");
        sums.forEach((key, usd) -> table.row(
                key, Numbers.spread(usd.lowest() / MILLION, usd.central() / MILLION, usd.highest() / MILLION)));
        return table;
    }

    private void chosen(MoneyReport.Line line, Page page) {
        line.view(View.LAST_IN).choice().ifPresent(choice -> {
            page.heading("What users save in a year when cargo chooses, last in, on "
                    + report.asking().on() + ", million USD, central inputs");
            Table table = new Table()
                    .words("demand")
                    .numbers("logsum")
                    .numbers("rule of half")
                    .numbers("largest change %");
            choice.demands()
                    .forEach(each -> table.row(
                            each.demand().value(),
                            Numbers.of(each.logsumUsd() / MILLION),
                            each.ruleOfHalfUsd()
                                    .map(usd -> Numbers.of(usd / MILLION))
                                    .orElse("a way is new or lost"),
                            Numbers.of(PER_CENT * each.largestChange())));
            page.table(table)
                    .text(choice.problem().isEmpty() ? "" : "Not computed: " + choice.problem() + ".")
                    .text(
                            choice.silent().isEmpty()
                                    ? ""
                                    : choice.silent().stream()
                                                    .map(Object::toString)
                                                    .collect(Collectors.joining(", "))
                                            + ": left out, their cargo does not state how it chooses.");
        });
    }
}
