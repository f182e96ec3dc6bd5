package org.charterworks.network.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Problem;
import org.charterworks.network.model.Value;
import org.jspecify.annotations.Nullable;

/// Everything that happens to one figure of one element, composed as SET, then ADD, then MULTIPLY, then CLAMP.
///
/// With share s of a change in force: SET gives base + s (value − base), ADD adds s × delta, MULTIPLY multiplies
/// by 1 + s (factor − 1). Where the base is unknown there is nothing to ramp up from, and a SET acts in full at
/// once.
final class FigureChanges {
    private final ElementId element;
    private final Attribute attribute;
    private final List<ActiveChange> all = new ArrayList<>();
    private final List<Step> sets = new ArrayList<>();
    private final List<Step> adds = new ArrayList<>();
    private final List<Step> factors = new ArrayList<>();
    private double openShare = 1;

    private record Step(ActiveChange by, Value value, double share) {}

    FigureChanges(ElementId element, Attribute attribute) {
        this.element = element;
        this.attribute = attribute;
    }

    void set(ActiveChange by, Value value) {
        all.add(by);
        sets.add(new Step(by, value, by.share()));
    }

    void add(ActiveChange by, Value delta) {
        all.add(by);
        adds.add(new Step(by, delta, by.share()));
    }

    void multiply(ActiveChange by, Value factor) {
        all.add(by);
        factors.add(new Step(by, factor, by.share()));
    }

    /// The link is open in this part only; this scales what its capacity is after everything else.
    void rampUp(ActiveChange opening) {
        all.add(opening);
        openShare = opening.share();
    }

    /// The changes of this figure, in the order in which they were noted.
    List<ActiveChange> all() {
        return all;
    }

    /// Why these changes cannot be composed over this base; empty when they can.
    List<Problem> problems(@Nullable Value base) {
        List<Problem> problems = new ArrayList<>();
        String where = element.reference() + " " + attribute.code();
        for (Step set : sets) {
            if (!set.value.hasNumbersOf(sets.getFirst().value)) {
                problems.add(new Problem(
                        where,
                        "set to " + text(sets.getFirst().value) + " by "
                                + sets.getFirst().by.origin() + " and to " + text(set.value) + " by "
                                + set.by.origin(),
                        "keep one of them, or let one add or multiply"));
            }
            if (set.value.low() < attribute.floor()) {
                problems.add(new Problem(
                        where,
                        "set to " + set.value.low() + " " + attribute.unit() + " by " + set.by.origin(),
                        "use " + attribute.floor() + " or more"));
            }
        }
        for (Step factor : factors) {
            if (factor.value.low() < 0) {
                problems.add(new Problem(
                        where,
                        "multiplied by " + factor.value.low() + " by " + factor.by.origin(),
                        "use a factor of 0 or more"));
            }
        }
        if (base == null && sets.isEmpty()) {
            Step first = adds.isEmpty() ? factors.getFirst() : adds.getFirst();
            problems.add(new Problem(
                    where,
                    "is unknown, so " + first.by.origin() + " has nothing to change",
                    "set it, or give the element this figure"));
        }
        return problems;
    }

    /// The figure after all changes. Asked only when there are no problems.
    Value compose(@Nullable Value base) {
        Value value = sets.isEmpty() ? Optional.ofNullable(base).orElseThrow() : composedSet(base);
        for (Step add : adds) {
            Value delta = add.value;
            value = value.combined(
                    delta,
                    value.low() + add.share * delta.low(),
                    value.central() + add.share * delta.central(),
                    value.high() + add.share * delta.high());
        }
        double low = value.low();
        double central = value.central();
        double high = value.high();
        for (Step factor : factors) {
            low *= 1 + factor.share * (factor.value.low() - 1);
            central *= 1 + factor.share * (factor.value.central() - 1);
            high *= 1 + factor.share * (factor.value.high() - 1);
        }
        low *= openShare;
        central *= openShare;
        high *= openShare;
        double floor = attribute.floor();
        Value clamped = new Value(
                Math.max(floor, low), Math.max(floor, central), Math.max(floor, high), value.sources(), value.grade());
        for (Step factor : factors) {
            clamped = clamped.combined(factor.value, clamped.low(), clamped.central(), clamped.high());
        }
        return clamped;
    }

    /// All SETs have the same numbers; the one furthest in force decides how far the base is left behind.
    private Value composedSet(@Nullable Value base) {
        Value value = sets.getFirst().value;
        double share = 0;
        for (Step set : sets) {
            value = value.combined(set.value, value.low(), value.central(), value.high());
            share = Math.max(share, set.share);
        }
        if (base == null || share == 1) {
            return value;
        }
        double left = 1 - share;
        return base.combined(
                value,
                left * base.low() + share * value.low(),
                left * base.central() + share * value.central(),
                left * base.high() + share * value.high());
    }

    private String text(Value value) {
        String range = value.low() == value.high() ? "" : " (" + value.low() + " to " + value.high() + ")";
        return value.central() + " " + attribute.unit() + range;
    }
}
