package org.charterworks.network.path;

import java.util.EnumMap;
import java.util.Map;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.Value;

/// Figures of an element with more hours than it has.
final class Slower {
    private Slower() {}

    static Map<Attribute, Value> of(Element element, Attribute hours) {
        Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
        values.putAll(element.values());
        Value own = element.values().get(hours);
        if (own != null) {
            values.put(hours, new Value(own.low() + 1, own.central() + 1, own.high() + 1, own.sources(), own.grade()));
        }
        return values;
    }
}
