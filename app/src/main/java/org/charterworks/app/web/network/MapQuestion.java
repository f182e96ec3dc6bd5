package org.charterworks.app.web.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
/// @param width   what the width of a line stands for
record MapQuestion(
        Extent extent, Optional<Box> box, Set<Layer> layers, Optional<ElementId> element, MapQuestion.Width width) {
    private static final double BESIDE_FACTS_PIXELS = 740;
    private static final Set<Layer> USUAL = Collections.unmodifiableSet(EnumSet.of(Layer.RAIL, Layer.ROAD, Layer.SEA));

    MapQuestion {
        layers = Collections.unmodifiableSet(layers.isEmpty() ? USUAL : EnumSet.copyOf(layers));
    }

    /// What the width of a line stands for.
    enum Width {
        CAPACITY,
        /// What the model says is carried in a year.
        TONNES;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Width of(String code) {
            return code.equals(TONNES.code()) ? TONNES : CAPACITY;
        }
    }

    /// What an address asks, by parameter.
    static MapQuestion of(Map<String, String> asked) {
        return new MapQuestion(
                Extent.findByCode(asked.getOrDefault("extent", "")).orElse(Extent.REGION),
                Box.parse(asked.getOrDefault("box", "")),
                layers(List.of(asked.getOrDefault("layers", "").split(",", -1))),
                ElementId.parse(asked.getOrDefault("element", "")),
                Width.of(asked.getOrDefault("width", "")));
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
        return new MapQuestion(other, Optional.empty(), layers, element, width);
    }

    MapQuestion at(Box other) {
        return new MapQuestion(extent, Optional.of(other), layers, element, width);
    }

    MapQuestion with(Set<Layer> others) {
        return new MapQuestion(extent, box, others, element, width);
    }

    MapQuestion about(ElementId other) {
        return new MapQuestion(extent, box, layers, Optional.of(other), width);
    }

    MapQuestion aboutNothing() {
        return new MapQuestion(extent, box, layers, Optional.empty(), width);
    }

    MapQuestion with(Width other) {
        return new MapQuestion(extent, box, layers, element, other);
    }

    /// The address that asks this, without date, scenario and language.
    String path() {
        StringBuilder path = new StringBuilder("/map?extent=").append(extent.code());
        path.append("&layers=").append(layers.stream().map(Layer::code).collect(Collectors.joining(",")));
        path.append(width == Width.CAPACITY ? "" : "&width=" + width.code());
        box.ifPresent(part -> path.append("&box=").append(part));
        element.ifPresent(id -> path.append("&element=").append(Addresses.encoded(id.reference())));
        return path.toString();
    }
}
