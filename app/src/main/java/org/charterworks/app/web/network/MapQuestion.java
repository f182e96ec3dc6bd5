package org.charterworks.app.web.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.web.map.Box;
import org.charterworks.app.web.map.Extent;
import org.charterworks.app.web.map.View;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;

/// What the map is asked to show, as its address says it. What cannot be read is passed over: the map then
/// shows what
/// it usually shows.
///
/// @param box     the part shown; empty = the whole extent
/// @param element whose facts are shown
record MapQuestion(Extent extent, Optional<Box> box, Set<Layer> layers, Optional<ElementId> element) {
    private static final double BESIDE_FACTS_PIXELS = 740;
    private static final Set<Layer> USUAL = Collections.unmodifiableSet(EnumSet.of(Layer.RAIL, Layer.ROAD, Layer.SEA));

    MapQuestion {
        layers = Collections.unmodifiableSet(layers.isEmpty() ? USUAL : EnumSet.copyOf(layers));
    }

    /// What an address asks, by parameter.
    static MapQuestion of(Map<String, String> asked) {
        return new MapQuestion(
                Extent.findByCode(asked.getOrDefault("extent", "")).orElse(Extent.REGION),
                Box.parse(asked.getOrDefault("box", "")),
                layers(List.of(asked.getOrDefault("layers", "").split(",", -1))),
                ElementId.parse(asked.getOrDefault("element", "")));
    }

    /// The layers of that name; other words are passed over.
    static Set<Layer> layers(List<String> codes) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        codes.forEach(code -> Layer.findByCode(code.strip()).ifPresent(layers::add));
        return layers;
    }

    /// With facts beside it the map has less room; it is drawn for that room, so that its words keep their size.
    View view() {
        return new View(
                extent, box.orElse(extent.whole()), element.isPresent() ? BESIDE_FACTS_PIXELS : View.PAGE_PIXELS);
    }

    MapQuestion at(Extent other) {
        return new MapQuestion(other, Optional.empty(), layers, element);
    }

    MapQuestion at(Box other) {
        return new MapQuestion(extent, Optional.of(other), layers, element);
    }

    MapQuestion with(Set<Layer> others) {
        return new MapQuestion(extent, box, others, element);
    }

    MapQuestion about(ElementId other) {
        return new MapQuestion(extent, box, layers, Optional.of(other));
    }

    /// The address that asks this, without date, scenario and language.
    String path() {
        StringBuilder path = new StringBuilder("/map?extent=").append(extent.code());
        path.append("&layers=").append(layers.stream().map(Layer::code).collect(Collectors.joining(",")));
        box.ifPresent(part -> path.append("&box=").append(part));
        element.ifPresent(id -> path.append("&element=").append(Addresses.encoded(id.reference())));
        return path.toString();
    }
}
