package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.traffic.Bottleneck;
import org.charterworks.roadmap.traffic.BottleneckName;
import org.charterworks.roadmap.traffic.GrowthYear;

/// Bottlenecks for people: each with what it withholds and what relief is worth.
record BottlenecksText(BottlenecksReport report, boolean ids) {
    private static final double THOUSAND = 1e3;

    Consumer<Page> print() {
        return page -> {
            page.text(FlowsText.heading("Bottlenecks", report.traffic(), report.dateRule()));
            if (report.bottlenecks().isEmpty()) {
                page.blank().text("Nothing is full: no element would be worth enlarging for this demand.");
            }
            int rank = 1;
            for (Bottleneck each : report.bottlenecks()) {
                one(rank++, each, page);
            }
            growth(page);
            page.blank()
                    .text(
                            "Each bottleneck is relieved alone, all else as it is; what they withhold is not to be added up. The"
                                    + " dual is the worth of the next tonne only, and one-sided. Method: docs/methods/bottleneck.md");
            page.text(Figures.LEGEND);
        };
    }

    private void one(int rank, Bottleneck each, Page page) {
        List<Figure> figures = report.figures().of(each);
        page.heading(rank + ". " + title(each.elements()));
        for (ElementId element : each.elements()) {
            page.text("   " + FlowsText.name(element, network()));
        }
        Table table =
                new Table().text("").numbers("central (range)").words("unit").words("");
        table.row("carries", FlowsText.thousands(each.tonnes()), "thousand t/yr", mark(figures));
        table.row("has room for", FlowsText.thousands(each.capacity()), "thousand t/yr", mark(figures));
        table.row("withholds", FlowsText.thousands(each.withheldTonnes()), "thousand t/yr", mark(figures));
        table.row("costs", millions(figures.get(1)), "million USD/yr", mark(figures));
        table.row(
                "a tonne of room, a tenth more being added",
                FlowsText.spread(each.tenPercent().usdPerTonne()),
                "USD/t",
                mark(figures));
        table.row("the next tonne of room (dual, one-sided)", FlowsText.spread(each.dualUsd()), "USD/t", mark(figures));
        page.table(table);
        facts(each, page);
        if (ids) {
            figures.forEach(figure -> page.line(figure.id().toString()));
        }
    }

    private void facts(Bottleneck each, Page page) {
        if (!each.heldBack().isEmpty()) {
            page.text("Holds back: " + join(each.heldBack()));
        }
        if (!each.nextLimits().isEmpty()) {
            page.text("With room here, next to limit: "
                    + each.nextLimits().stream()
                            .map(element -> FlowsText.name(element, network()))
                            .collect(Collectors.joining(", ")));
        }
        if (!each.liftedBy().isEmpty()) {
            page.text("Lifted by: "
                    + each.liftedBy().stream()
                            .map(lift -> lift.effect().project()
                                    + lift.delivery()
                                            .map(at -> " on " + at.on())
                                            .orElse(" (no date in this scenario)"))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        if (!each.holdsBack().isEmpty()) {
            page.text("Until then worth less than a tenth of what they would be worth: " + join(each.holdsBack()));
        }
    }

    private void growth(Page page) {
        if (report.growth().size() < 2) {
            return;
        }
        Table table = new Table()
                .numbers("year")
                .numbers("wanted")
                .numbers("carried")
                .text("withheld by (thousand t, each relieved alone)");
        for (GrowthYear year : report.growth()) {
            String limits = year.limits().stream()
                    .map(limit -> title(limit.elements()) + " " + Numbers.of(limit.withheldTonnes() / THOUSAND))
                    .collect(Collectors.joining("; "));
            table.row(
                    Integer.toString(year.year()),
                    Numbers.of(year.wantedTonnes() / THOUSAND),
                    Numbers.of(year.servedTonnes() / THOUSAND),
                    limits);
        }
        page.heading("This network under the demand to come, thousand tonnes, central inputs")
                .table(table);
    }

    private String title(List<ElementId> elements) {
        String common = BottleneckName.of(elements, network());
        return common.isEmpty()
                ? elements.stream().map(ElementId::reference).collect(Collectors.joining(", "))
                : common;
    }

    private Network network() {
        return report.programme().network();
    }

    private static String millions(Figure figure) {
        return Figures.inMillions(figure);
    }

    private static String mark(List<Figure> figures) {
        return Figures.mark(figures.getFirst().grade());
    }

    private static String join(Iterable<?> things) {
        StringBuilder joined = new StringBuilder();
        things.forEach(thing -> joined.append(joined.isEmpty() ? "" : ", ").append(thing));
        return joined.toString();
    }
}
