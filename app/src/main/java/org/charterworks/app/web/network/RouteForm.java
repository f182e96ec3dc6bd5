package org.charterworks.app.web.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Layer;
import org.charterworks.roadmap.explain.LeastOf;

/// What the route planner is asked, as it stands in its form. Everything typed is kept, also what cannot be used.
///
/// @param from    as typed
/// @param to      as typed
/// @param by      what the route shall have least of
/// @param layers  where the shipment may travel
/// @param cargo   how it has to be carried; empty = as anything
/// @param tonnes  as typed; empty = figures per tonne only
/// @param against what to compare with: a scenario's id, a date, or both as `scenario@date`; empty = nothing
/// @param faults  fields that cannot be used
public record RouteForm(
        String from,
        String to,
        LeastOf by,
        Set<Layer> layers,
        Optional<CargoKind> cargo,
        String tonnes,
        String against,
        Set<String> faults) {
    /// Land and sea: what carries freight on this corridor. Air has to be asked for.
    private static final Set<Layer> USUAL = Collections.unmodifiableSet(EnumSet.of(Layer.RAIL, Layer.SEA));

    private static final double MOST_TONNES = 1e9;

    public RouteForm {
        layers = Collections.unmodifiableSet(layers.isEmpty() ? USUAL : EnumSet.copyOf(layers));
        faults = Set.copyOf(faults);
    }

    /// What an address asks; `usualFrom` and `usualTo` where it names no places.
    static RouteForm of(Map<String, String> asked, List<String> layer, String usualFrom, String usualTo) {
        Set<Layer> layers = MapQuestion.layers(
                layer.isEmpty() ? List.of(asked.getOrDefault("layers", "").split(",", -1)) : layer);
        layers.retainAll(Layer.TRANSPORT);
        String tonnes = asked.getOrDefault("tonnes", "").strip();
        return new RouteForm(
                asked.getOrDefault("from", usualFrom).strip(),
                asked.getOrDefault("to", usualTo).strip(),
                leastOf(asked.getOrDefault("by", "")),
                layers,
                CargoKind.findByCode(asked.getOrDefault("cargo", "")),
                tonnes,
                against(asked),
                tonnes.isEmpty() || number(tonnes).isPresent() ? Set.of() : Set.of("tonnes"));
    }

    private static LeastOf leastOf(String code) {
        return Arrays.stream(LeastOf.values())
                .filter(each -> each.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(LeastOf.TIME);
    }

    /// The form asks for scenario and date in two fields; an address may hold them in one.
    private static String against(Map<String, String> asked) {
        String scenario = asked.getOrDefault("against", "").strip();
        String date = asked.getOrDefault("against-on", "").strip();
        return date.isEmpty() || scenario.contains("@") ? scenario : scenario + "@" + date;
    }

    String againstScenario() {
        return againstDate().isPresent() && !against.contains("@") ? "" : before(against);
    }

    private static String before(String text) {
        int at = text.indexOf('@');
        return at < 0 ? text : text.substring(0, at);
    }

    /// The date to compare with, where one is named.
    Optional<LocalDate> againstDate() {
        try {
            return Optional.of(LocalDate.parse(against.substring(against.indexOf('@') + 1)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /// The date to compare with as a field of the form holds it.
    public String againstOn() {
        return againstDate().map(LocalDate::toString).orElse("");
    }

    /// Tonnes of the shipment, above 0; empty when none are named or they cannot be read.
    Optional<Double> shipment() {
        return number(tonnes);
    }

    private static Optional<Double> number(String text) {
        try {
            double number =
                    new BigDecimal(text.replace(',', '.').replace("\u202f", "").replace(" ", "")).doubleValue();
            return number > 0 && number <= MOST_TONNES ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    String layerCodes() {
        return layers.stream().map(Layer::code).collect(Collectors.joining(","));
    }

    /// The address that asks this, without date, scenario and language.
    String path() {
        List<String> parts = new ArrayList<>();
        parts.add("from=" + Addresses.encoded(from));
        parts.add("to=" + Addresses.encoded(to));
        parts.add("by=" + by.code());
        parts.add("layers=" + layerCodes());
        cargo.ifPresent(kind -> parts.add("cargo=" + kind.code()));
        if (!tonnes.isEmpty()) {
            parts.add("tonnes=" + Addresses.encoded(tonnes));
        }
        if (!against.isEmpty()) {
            parts.add("against=" + Addresses.encoded(against));
        }
        return "/route?" + String.join("&", parts);
    }

    RouteForm with(String newFrom, String newTo) {
        return new RouteForm(newFrom, newTo, by, layers, cargo, tonnes, against, faults);
    }

    RouteForm with(Set<Layer> others) {
        return new RouteForm(from, to, by, others, cargo, tonnes, against, faults);
    }
}
