package org.charterworks.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.charterworks.network.duration.ConvolvedDurations;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.network.shipment.ParetoSet;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.explain.ShipmentAppraisal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The whole corridor, Xi'an to Poti by rail, road, sea and air on 22 November 2026, as forecast; the network of the
/// day
/// is compiled, nothing of the answer is kept.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class ShipmentBenchmark {

    /// Routes whose network is compiled already.
    @State(Scope.Benchmark)
    public static class Compiled {
        Appraisal appraisal = new Appraisal(FirstProgramme.read());
        RouteAppraisal routes = new RouteAppraisal(appraisal);
        Route best = best(routes, new FirstProgramme());

        @Setup
        public void setUp(FirstProgramme first) {
            appraisal = new Appraisal(first.programme());
            routes = new RouteAppraisal(appraisal);
            best = best(routes, first);
        }
    }

    /// Every route that no other beats in hours, money, CO2 and spread.
    @Benchmark
    public ParetoSet paretoOfFourCriteria(FirstProgramme first, Compiled compiled) {
        return new ShipmentAppraisal(compiled.appraisal, compiled.routes).choices(question(first));
    }

    /// Door-to-door hours of the best route by convolution, with its percentile in 90 of 100.
    @Benchmark
    public double percentileOfTheBestRoute(FirstProgramme first, Compiled compiled) {
        ConvolvedDurations hours =
                new ShipmentAppraisal(compiled.appraisal, compiled.routes).hours(question(first), compiled.best);
        return hours.quantile(0.9);
    }

    private static Route best(RouteAppraisal routes, FirstProgramme first) {
        if (routes.best(question(first)).best() instanceof Routed.Found found) {
            return found.route();
        }
        throw new IllegalStateException("no route from Xi'an to Poti");
    }

    private static RouteQuestion question(FirstProgramme first) {
        Criterion by = Criterion.TIME;
        RouteQuery query = new RouteQuery(
                new NodeId("CN_XIAN"),
                new NodeId("GE_POTI"),
                by,
                EnumSet.of(Layer.RAIL, Layer.ROAD, Layer.SEA, Layer.AIR));
        return new RouteQuestion(first.scenario(), LocalDate.of(2026, 11, 22), by, query);
    }
}
