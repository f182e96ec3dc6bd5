package org.charterworks.roadmap.explain.energy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.Season;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.schedule.Scenario;

/// The figures computed together with the one an id names.
public final class EnergyFamily {
    private final EnergyAppraisal energy;

    public EnergyFamily(EnergyAppraisal energy) {
        this.energy = energy;
    }

    /// All figures of the id's family; empty when the id asks for what is not there.
    public List<Figure> of(FigureId id, Scenario scenario, LocalDate on) {
        Optional<Carrier> carrier = id.argument("carrier").flatMap(Carrier::findByCode);
        Optional<Season> season = id.argument("season").flatMap(Season::findByCode);
        if (carrier.isEmpty() || season.isEmpty()) {
            return List.of();
        }
        EnergyQuestion question = new EnergyQuestion(carrier.get(), season.get(), scenario, on);
        return switch (id.argument("about").orElse("")) {
            case "transfer" -> transfer(question, id);
            case "balance" ->
                energy.balance(question).map(Answers.Balanced::figures).orElse(List.of());
            case "loss" -> loss(question, id);
            case "gas-standard" -> standard(question, id);
            case "concentration" ->
                energy.concentrations(question).stream()
                        .flatMap(answer -> answer.figures().stream())
                        .toList();
            default -> List.of();
        };
    }

    private List<Figure> transfer(EnergyQuestion question, FigureId id) {
        Optional<Zone> from = energy.findZone(question, id.argument("from").orElse(""));
        Optional<Zone> to = energy.findZone(question, id.argument("to").orElse(""));
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? List.of()
                : energy.transfer(question, from.get(), to.get()).figure().stream()
                        .toList();
    }

    private List<Figure> loss(EnergyQuestion question, FigureId id) {
        return id.argument("link")
                .flatMap(link -> energy.system(question.scenario(), question.on())
                        .network()
                        .findLink(new LinkId(link)))
                .map(link -> energy.loss(question, link).figures())
                .orElse(List.of());
    }

    private List<Figure> standard(EnergyQuestion question, FigureId id) {
        Optional<Grid> grid = id.argument("grid").map(GridId::new).flatMap(energy.facts()::findGrid);
        Optional<GasStandard.Fill> fill = id.argument("fill").flatMap(EnergyFamily::fill);
        if (grid.isEmpty() || fill.isEmpty()) {
            return List.of();
        }
        Map<GasTerm.Kind, Double> set = new EnumMap<>(GasTerm.Kind.class);
        for (GasTerm.Kind kind : GasTerm.Kind.values()) {
            Optional<String> amount = id.argument("set-" + kind.code());
            if (amount.isPresent()) {
                if (!amount.get().matches("[0-9]{1,6}(\\.[0-9]{1,9})?")) {
                    return List.of();
                }
                set.put(kind, Double.valueOf(amount.get()));
            }
        }
        return energy.gasStandard(question, grid.get(), fill.get(), set).figure().stream()
                .toList();
    }

    private static Optional<GasStandard.Fill> fill(String percent) {
        return List.of(GasStandard.Fill.values()).stream()
                .filter(fill -> Integer.toString(fill.percent()).equals(percent))
                .findFirst();
    }
}
