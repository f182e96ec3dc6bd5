package org.charterworks.roadmap.explain.energy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.figure.Input;

/// Collects what a figure was made from.
final class EnergyInputs {
    private static final int DIGITS = 12;

    private final List<Input> inputs = new ArrayList<>();

    EnergyInputs value(String label, Value value, String unit) {
        inputs.add(new Input(label, range(value), unit, cited(value.sources()), value.grade()));
        return this;
    }

    EnergyInputs number(String label, double number, String unit, Collection<SourceKey> sources, Grade grade) {
        inputs.add(new Input(label, number(number), unit, cited(sources), grade));
        return this;
    }

    /// The assumption that no limit holds inside a zone.
    EnergyInputs zone(Zone zone) {
        zone.findGrid().ifPresent(this::grid);
        return this;
    }

    private void grid(Grid grid) {
        Input input = new Input(
                "grid " + grid.name() + ": joined without limit",
                "assumed",
                "",
                cited(grid.provenance().sources()),
                grid.provenance().grade());
        if (!inputs.contains(input)) {
            inputs.add(input);
        }
    }

    List<Input> list() {
        return List.copyOf(inputs);
    }

    /// The worst grade among the inputs; high when there are none.
    Grade grade() {
        return inputs.stream().map(Input::grade).reduce(Grade.HIGH, Grade::worst);
    }

    static String cited(Collection<SourceKey> sources) {
        return sources.stream().map(SourceKey::value).collect(Collectors.joining("; "));
    }

    private static String range(Value value) {
        return value.low() == value.high()
                ? number(value.central())
                : number(value.central()) + " (" + number(value.low()) + " to " + number(value.high()) + ")";
    }

    static String number(double number) {
        return new BigDecimal(number)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
