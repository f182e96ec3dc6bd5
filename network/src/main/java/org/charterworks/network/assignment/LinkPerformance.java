package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.model.Problem;

/// How the cost of a link grows with the flow on it, in the cost unit of the problem per unit of flow.
///
/// Every function is continuous and never falls as flow grows; that is what makes an equilibrium exist
/// and its link flows unique where cost rises. Flow and capacity share one unit.
///
/// Sources: Bureau of Public Roads (1964); Spiess (1990), *Conical volume-delay functions*; Davidson
/// (1966).
public sealed interface LinkPerformance {

    /// Cost of one unit at this flow, 0 or more.
    double cost(double flow);

    /// What one more unit of flow adds to [#cost]: its derivative.
    double slope(double flow);

    /// Derivative of [#slope].
    double curvature(double flow);

    /// Integral of [#cost] from 0 to `flow`; the sum over links is Beckmann's objective.
    double integral(double flow);

    /// The same function with its capacity multiplied, above 0. What does not depend on capacity stays.
    LinkPerformance withCapacity(double factor);

    /// Costs the same at any flow.
    record Constant(double cost) implements LinkPerformance {
        public Constant {
            refuse(faults(cost));
        }

        /// What is wrong with these figures; nothing when they make a function.
        public static List<Problem> faults(double cost) {
            List<Problem> faults = new ArrayList<>();
            needsZeroOrMore(faults, "cost", cost);
            return faults;
        }

        @Override
        public LinkPerformance withCapacity(double factor) {
            return this;
        }

        @Override
        public double cost(double flow) {
            return cost;
        }

        @Override
        public double slope(double flow) {
            return 0;
        }

        @Override
        public double curvature(double flow) {
            return 0;
        }

        @Override
        public double integral(double flow) {
            return cost * flow;
        }
    }

    /// `freeFlowCost · (1 + b · (flow / capacity)^power)`, the function of the Bureau of Public Roads.
    ///
    /// @param power  0, or 1 and more: between the two the derivative at no flow is infinite
    record Bpr(double freeFlowCost, double b, double capacity, double power) implements LinkPerformance {
        public Bpr {
            refuse(faults(freeFlowCost, b, capacity, power));
        }

        /// What is wrong with these figures; nothing when they make a function.
        public static List<Problem> faults(double freeFlowCost, double b, double capacity, double power) {
            List<Problem> faults = new ArrayList<>();
            needsZeroOrMore(faults, "free_flow_cost", freeFlowCost);
            needsZeroOrMore(faults, "b", b);
            if (!(power == 0 || power >= 1) || Double.isInfinite(power)) {
                faults.add(new Problem("power", "" + power, "give 0, or 1 or more: else cost falls or jumps"));
            }
            if (Double.isNaN(capacity) || (freeFlowCost > 0 && b > 0 && !(capacity > 0))) {
                faults.add(new Problem("capacity", "" + capacity, "give more than 0; leave a closed link out"));
            }
            return faults;
        }

        @Override
        public LinkPerformance withCapacity(double factor) {
            return new Bpr(freeFlowCost, b, capacity * factor, power);
        }

        @Override
        public double cost(double flow) {
            return isFlat() ? freeFlowCost : freeFlowCost * (1 + b * Powers.of(flow / capacity, power));
        }

        @Override
        public double slope(double flow) {
            return isFlat() || power == 0
                    ? 0
                    : freeFlowCost * b * power / capacity * Powers.of(flow / capacity, power - 1);
        }

        @Override
        public double curvature(double flow) {
            double rise = power * (power - 1);
            return isFlat() || rise == 0
                    ? 0
                    : freeFlowCost * b * rise / (capacity * capacity) * Math.pow(flow / capacity, power - 2);
        }

        @Override
        public double integral(double flow) {
            return isFlat()
                    ? freeFlowCost * flow
                    : freeFlowCost * flow * (1 + b / (power + 1) * Powers.of(flow / capacity, power));
        }

        private boolean isFlat() {
            return freeFlowCost == 0 || b == 0;
        }
    }

    /// Spiess's cone: `freeFlowCost · (2 + √(α²(1−x)² + β²) − α(1−x) − β)`, `β = (2α−1)/(2α−2)`,
    /// `x = flow/capacity`. It is 1 at no flow and 2 at capacity for every α, and nearly straight
    /// beyond.
    ///
    /// @param alpha  steepness, above 1
    record Conical(double freeFlowCost, double capacity, double alpha) implements LinkPerformance {
        public Conical {
            refuse(faults(freeFlowCost, capacity, alpha));
        }

        /// What is wrong with these figures; nothing when they make a function.
        public static List<Problem> faults(double freeFlowCost, double capacity, double alpha) {
            List<Problem> faults = new ArrayList<>();
            needsZeroOrMore(faults, "free_flow_cost", freeFlowCost);
            needsMoreThan(faults, "capacity", capacity, 0);
            needsMoreThan(faults, "alpha", alpha, 1);
            return faults;
        }

        double beta() {
            return (2 * alpha - 1) / (2 * alpha - 2);
        }

        @Override
        public LinkPerformance withCapacity(double factor) {
            return new Conical(freeFlowCost, capacity * factor, alpha);
        }

        @Override
        public double cost(double flow) {
            double rest = alpha * (1 - flow / capacity);
            return freeFlowCost * (2 + root(rest) - rest - beta());
        }

        @Override
        public double slope(double flow) {
            double rest = alpha * (1 - flow / capacity);
            return freeFlowCost * alpha / capacity * (1 - rest / root(rest));
        }

        @Override
        public double curvature(double flow) {
            double root = root(alpha * (1 - flow / capacity));
            double bend = alpha * beta() / capacity;
            return freeFlowCost * bend * bend / (root * root * root);
        }

        @Override
        public double integral(double flow) {
            return freeFlowCost
                    * ((2 - beta()) * flow
                            + capacity / alpha * (hyperbola(alpha) - hyperbola(alpha * (1 - flow / capacity))));
        }

        private double root(double rest) {
            return Math.sqrt(rest * rest + beta() * beta());
        }

        /// Integral of `√(r² + β²) − r`.
        private double hyperbola(double rest) {
            double root = root(rest);
            return (rest * root + beta() * beta() * Math.log(rest + root) - rest * rest) / 2;
        }
    }

    /// Davidson's queue: `freeFlowCost · (1 + j · x/(1−x))`, `x = flow/capacity`, infinite at capacity.
    /// Beyond `saturation` it goes on along its tangent, so that flow above capacity has a finite cost.
    ///
    /// @param j  delay parameter, 0 or more
    /// @param saturation  flow / capacity up to which the formula is followed; above 0, at most 1. At 1
    ///                    there is no tangent, and an assignment refuses the link
    record Davidson(double freeFlowCost, double capacity, double j, double saturation) implements LinkPerformance {
        public Davidson {
            refuse(faults(freeFlowCost, capacity, j, saturation));
        }

        /// What is wrong with these figures; nothing when they make a function.
        public static List<Problem> faults(double freeFlowCost, double capacity, double j, double saturation) {
            List<Problem> faults = new ArrayList<>();
            needsZeroOrMore(faults, "free_flow_cost", freeFlowCost);
            needsMoreThan(faults, "capacity", capacity, 0);
            needsZeroOrMore(faults, "j", j);
            if (!(saturation > 0 && saturation <= 1)) {
                faults.add(new Problem("saturation", "" + saturation, "give more than 0 and at most 1"));
            }
            return faults;
        }

        @Override
        public LinkPerformance withCapacity(double factor) {
            return new Davidson(freeFlowCost, capacity * factor, j, saturation);
        }

        @Override
        public double cost(double flow) {
            double x = flow / capacity;
            double bent = Math.min(x, saturation);
            double beyond = x - bent;
            return freeFlowCost * (1 + j * bent / (1 - bent) + (beyond > 0 ? beyond * steepness(bent) : 0));
        }

        @Override
        public double slope(double flow) {
            return freeFlowCost * steepness(Math.min(flow / capacity, saturation)) / capacity;
        }

        @Override
        public double curvature(double flow) {
            double x = flow / capacity;
            return x >= saturation ? 0 : 2 * freeFlowCost * steepness(x) / (capacity * capacity * (1 - x));
        }

        @Override
        public double integral(double flow) {
            double x = flow / capacity;
            double bent = Math.min(x, saturation);
            double beyond = x - bent;
            double upToBend = bent - j * (bent + Math.log1p(-bent));
            double straight = beyond > 0 ? beyond * (1 + j * bent / (1 - bent) + beyond * steepness(bent) / 2) : 0;
            return freeFlowCost * capacity * (upToBend + straight);
        }

        private double steepness(double x) {
            return j / ((1 - x) * (1 - x));
        }
    }

    private static void needsZeroOrMore(List<Problem> faults, String where, double seen) {
        if (!(seen >= 0) || Double.isInfinite(seen)) {
            faults.add(new Problem(where, "" + seen, "give 0 or more"));
        }
    }

    private static void needsMoreThan(List<Problem> faults, String where, double seen, double bound) {
        if (!(seen > bound) || Double.isInfinite(seen)) {
            faults.add(new Problem(where, "" + seen, "give more than " + bound));
        }
    }

    private static void refuse(List<Problem> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not a performance function: " + faults);
        }
    }
}
