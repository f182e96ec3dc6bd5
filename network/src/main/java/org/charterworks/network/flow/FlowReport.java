package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charterworks.network.path.Path;

/// Reads a solved program back into tonnes on routes.
final class FlowReport {
    /// Parts of the largest demand below which a flow is rounding.
    private static final double NOTHING = 1e-9;

    private final FlowProblem problem;
    private final LinearProgram program;
    private final List<Shipper> shippers;
    private final UnservedReason[] reason;
    private final double unit;
    private final Loads loads;
    private double served;
    private double unserved;
    private double unservedCostUsd;
    private double moneyUsd;
    private double tonneHours;
    private double co2Kg;
    private double carriedCostUsd;

    FlowReport(
            FlowProblem problem,
            Limits limits,
            LinearProgram program,
            int[] rowOfLimit,
            List<Shipper> shippers,
            UnservedReason[] reason,
            double unit) {
        this.problem = problem;
        this.program = program;
        this.shippers = shippers;
        this.reason = reason;
        this.unit = unit;
        this.loads = new Loads(problem.graph(), limits, program, rowOfLimit);
    }

    FlowResult write(FlowStatus status, double gap, int iterations) {
        Shipper[] byPosition = new Shipper[reason.length];
        shippers.forEach(shipper -> byPosition[shipper.position] = shipper);
        List<DemandResult> results = new ArrayList<>();
        for (int d = 0; d < reason.length; d++) {
            FlowDemand demand = problem.demands().get(d);
            DemandResult result = byPosition[d] == null ? leftOut(demand, reason[d]) : carried(byPosition[d]);
            served += result.servedTonnes();
            unserved += result.unservedTonnes();
            unservedCostUsd += result.unservedTonnes() * demand.unservedCostUsdPerTonne();
            results.add(result);
        }
        return new FlowResult(
                status,
                gap,
                iterations,
                served,
                unserved,
                moneyUsd,
                tonneHours,
                co2Kg,
                carriedCostUsd,
                unservedCostUsd,
                results,
                loads.list());
    }

    private DemandResult leftOut(FlowDemand demand, UnservedReason why) {
        return new DemandResult(
                demand.id(), 0, demand.tonnesPerYear(), why, demand.unservedCostUsdPerTonne(), List.of());
    }

    private DemandResult carried(Shipper shipper) {
        List<RouteFlow> routes = new ArrayList<>();
        double carriedTonnes = 0;
        for (int p = 0; p < shipper.paths.size(); p++) {
            double part = program.value(shipper.columns.get(p));
            if (part > NOTHING) {
                double tonnes = part * unit;
                carriedTonnes += tonnes;
                addUp(shipper.demand, shipper.paths.get(p), tonnes);
                routes.add(new RouteFlow(shipper.paths.get(p), tonnes));
            }
        }
        double total = shipper.demand.tonnesPerYear();
        boolean all = program.ownValue(shipper.row) <= NOTHING;
        routes.sort(Comparator.comparingDouble(RouteFlow::tonnesPerYear).reversed());
        return new DemandResult(
                shipper.demand.id(),
                all ? total : Math.min(total, carriedTonnes),
                all ? 0 : Math.max(0, total - carriedTonnes),
                all ? UnservedReason.NONE : UnservedReason.CAPACITY,
                program.dual(shipper.row),
                routes);
    }

    private void addUp(FlowDemand demand, Path path, double tonnes) {
        double usd = path.costUsdPerTonne();
        double hours = path.hours();
        double kg = path.co2KgPerTonne();
        moneyUsd += tonnes * usd;
        tonneHours += tonnes * hours;
        co2Kg += tonnes * kg;
        carriedCostUsd += tonnes
                * (usd + demand.valueOfTimeUsdPerTonneHour() * hours + problem.co2PriceUsdPerTonne() * kg / 1000);
        loads.add(path, tonnes);
    }
}
