package org.charterworks.bench.experiment;

import java.util.Locale;

/// A figure with its spread.
///
/// @param links     size of the network
/// @param quantity  what was measured
/// @param unit      of the three figures
/// @param runs      how many runs they come from
record Measurement(
        String experiment,
        String network,
        int links,
        String quantity,
        String unit,
        double least,
        double median,
        double most,
        int runs) {

    static final String COLUMNS = "experiment,network,links,quantity,unit,least,median,most,runs";

    /// How many per second, of runs that did `each` of them.
    static Measurement perSecond(
            String experiment, RoadInstance instance, String quantity, double[] seconds, int each) {
        return new Measurement(
                experiment,
                instance.name(),
                instance.graph().arcCount(),
                quantity,
                "1/s",
                each / seconds[seconds.length - 1],
                each / seconds[seconds.length / 2],
                each / seconds[0],
                seconds.length);
    }

    /// Milliseconds for one, of runs that did `each` of them.
    static Measurement milliseconds(
            String experiment, RoadInstance instance, String quantity, double[] seconds, int each) {
        double scale = 1000.0 / each;
        return new Measurement(
                experiment,
                instance.name(),
                instance.graph().arcCount(),
                quantity,
                "ms",
                seconds[0] * scale,
                seconds[seconds.length / 2] * scale,
                seconds[seconds.length - 1] * scale,
                seconds.length);
    }

    /// A figure that is the same in every run.
    static Measurement plain(String experiment, RoadInstance instance, String quantity, String unit, double value) {
        return new Measurement(
                experiment, instance.name(), instance.graph().arcCount(), quantity, unit, value, value, value, 1);
    }

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%s,%s,%.6g,%.6g,%.6g,%d",
                experiment,
                network,
                links,
                quantity,
                unit,
                least,
                median,
                most,
                runs);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-22s %9d  %-44s %12.4g %-4s  (%.4g to %.4g, %d runs)",
                network,
                links,
                quantity,
                median,
                unit,
                least,
                most,
                runs);
    }
}
