package org.charterworks.app.web.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Link;
import org.charterworks.roadmap.traffic.ElementTonnes;

/// Writes the table beside the map.
///
/// @param carried what the network carries, empty where that is not shown
record LinkRows(
        NetworkOn network,
        ElementNames names,
        MapMarks marks,
        MapQuestion question,
        Words words,
        Optional<Carried> carried) {

    /// Links as rows. Those that are not open come first within their layer, since they are what is asked about; where
    /// tonnes are shown, those that carry most.
    List<LinkRow> of(List<Link> links) {
        Comparator<Link> usual = Comparator.comparing(
                        (Link link) -> link.layer().code())
                .thenComparing(link -> network.state(link) == MapLine.State.OPEN)
                .thenComparing(names::link)
                .thenComparing(Link::id);
        Comparator<Link> order = carried.map(
                        found -> Comparator.comparingDouble((Link link) -> -found.tonnes(link.id()))
                                .thenComparing(usual))
                .orElse(usual);
        return links.stream().sorted(order).map(this::row).toList();
    }

    private LinkRow row(Link link) {
        MapLine.State state = network.state(link);
        Optional<MapMarks.Capacity> capacity = marks.capacity(link);
        Optional<ElementTonnes> load = carried.flatMap(found -> found.of(link.id()));
        DateText opens = state == MapLine.State.OPEN
                ? null
                : network.opens(link.id()).map(each -> words.shown(each.on())).orElse(null);
        return new LinkRow(
                link.id().value(),
                link.layer().code(),
                names.link(link),
                MapSheet.code(state),
                opens,
                capacity.map(this::amount).orElse(""),
                capacity.map(found -> CsvTable.number(found.value().central())).orElse(""),
                capacity.map(found -> found.attribute().unit()).orElse(""),
                capacity.map(found -> found.value().grade().code()).orElse(""),
                load.map(this::tonnes).orElse(""),
                load.map(found -> CsvTable.number(found.tonnes().central())).orElse(""),
                load.filter(ElementTonnes::isBinding).isPresent(),
                question.about(link.id()).path() + "#facts");
    }

    private String amount(MapMarks.Capacity capacity) {
        return text(new Amounts(words)
                .of(
                        capacity.value().low(),
                        capacity.value().central(),
                        capacity.value().high(),
                        capacity.attribute().unit(),
                        capacity.value().grade()));
    }

    /// What is carried, with its range.
    String tonnes(ElementTonnes load) {
        Grade grade = carried.map(Carried::grade).orElse(Grade.PLACEHOLDER);
        Amount amount = new Amounts(words)
                .of(
                        load.tonnes().lowest(),
                        load.tonnes().central(),
                        load.tonnes().highest(),
                        "t/year",
                        grade);
        return text(amount) + (amount.range().isEmpty() ? "" : " (" + amount.range() + ")");
    }

    private static String text(Amount amount) {
        return amount.number() + Words.THIN_SPACE + amount.unit();
    }
}
