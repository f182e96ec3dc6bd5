package org.charterworks.app.web.energy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.web.network.Addresses;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.Season;
import org.charterworks.roadmap.explain.energy.EnergyQuestion;

/// What the page of energy is asked, as its address says it. What cannot be used is kept and named.
///
/// @param grid  id of the grid whose gas N-1 standard is wanted; empty for those the programme states inputs of
/// @param typed inputs of the standard as typed, by kind; mcm a day
/// @param set   those that can be used
public record EnergyForm(
        Carrier carrier, Season season, String grid, Map<GasTerm.Kind, String> typed, Map<GasTerm.Kind, Double> set) {
    /// How much gas a day a reader may set; more is a slip of the pen.
    private static final double MOST_MCM_PER_DAY = 100_000;

    public EnergyForm {
        typed = new LinkedHashMap<>(typed);
        set = new LinkedHashMap<>(set);
    }

    static EnergyForm of(Map<String, String> asked) {
        Map<GasTerm.Kind, String> typed = new EnumMap<>(GasTerm.Kind.class);
        Map<GasTerm.Kind, Double> set = new EnumMap<>(GasTerm.Kind.class);
        for (GasTerm.Kind kind : GasTerm.Kind.values()) {
            String text = asked.getOrDefault(kind.code(), "").strip();
            if (!text.isEmpty()) {
                typed.put(kind, text);
                String number = text.replace(',', '.');
                if (number.matches("[0-9]{1,6}(\\.[0-9]{1,9})?") && Double.parseDouble(number) <= MOST_MCM_PER_DAY) {
                    set.put(kind, Double.valueOf(number));
                }
            }
        }
        return new EnergyForm(
                Carrier.findByCode(asked.getOrDefault("carrier", "")).orElse(Carrier.GAS),
                Season.findByCode(asked.getOrDefault("season", "")).orElse(Season.YEAR),
                asked.getOrDefault("grid", "").strip(),
                typed,
                set);
    }

    EnergyQuestion question(Visit visit) {
        return new EnergyQuestion(carrier, season, visit.scenario(), visit.on());
    }

    /// Inputs that are no amount of gas.
    public List<GasTerm.Kind> faults() {
        return typed.keySet().stream().filter(kind -> !set.containsKey(kind)).toList();
    }

    EnergyForm with(Carrier other) {
        return new EnergyForm(other, season, grid, typed, set);
    }

    EnergyForm with(Season other) {
        return new EnergyForm(carrier, other, grid, typed, set);
    }

    /// The address of a page that asks the same.
    String path(String page) {
        List<String> parts = new ArrayList<>(List.of("carrier=" + carrier.code(), "season=" + season.code()));
        if (!grid.isEmpty()) {
            parts.add("grid=" + Addresses.encoded(grid));
        }
        typed.forEach((kind, text) -> parts.add(kind.code() + "=" + Addresses.encoded(text)));
        return page + "?" + String.join("&", parts);
    }
}
