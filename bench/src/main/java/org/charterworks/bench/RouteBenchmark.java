package org.charterworks.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.explain.RouteQuestion;
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

/// Altynkol to Poti by rail and sea on 22 November 2026, as forecast.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class RouteBenchmark {

    /// A programme whose network of the day is compiled already.
    @State(Scope.Benchmark)
    public static class Compiled {
        RouteAppraisal routes = new RouteAppraisal(new Appraisal(FirstProgramme.read()));

        @Setup
        public void setUp(FirstProgramme first) {
            routes = new RouteAppraisal(new Appraisal(first.programme()));
            routes.best(question(first));
        }
    }

    @Benchmark
    public Alternatives bestRoute(FirstProgramme first, Compiled compiled) {
        return compiled.routes.best(question(first));
    }

    /// The best route with the others that differ from it.
    @Benchmark
    public Alternatives routesThatDiffer(FirstProgramme first, Compiled compiled) {
        return compiled.routes.routes(question(first));
    }

    /// The best route on a day nobody has asked for yet: the network of the day is made and compiled first.
    @Benchmark
    public Alternatives bestRouteOfANewDay(FirstProgramme first) {
        return new RouteAppraisal(new Appraisal(first.programme())).best(question(first));
    }

    private static RouteQuestion question(FirstProgramme first) {
        Criterion by = Criterion.TIME;
        RouteQuery query =
                new RouteQuery(new NodeId("KZ_ALTYNKOL"), new NodeId("GE_POTI"), by, EnumSet.of(Layer.RAIL, Layer.SEA));
        return new RouteQuestion(first.scenario(), LocalDate.of(2026, 11, 22), by, query);
    }
}
