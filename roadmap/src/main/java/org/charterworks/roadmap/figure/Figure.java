package org.charterworks.roadmap.figure;

import java.util.List;
import org.charterworks.network.model.Grade;

/// A number shown to a user, with all that is needed to trust or challenge it.
///
/// The three numbers come from running the method on the low, central and high inputs; `low <= high` always
/// holds, and
/// the
/// central number lies between them because the range is widened to include it.
///
/// @param id     name from which the figure can be computed again
/// @param label  what the figure says, in plain words
/// @param unit   unit of the three numbers
/// @param low    lowest of the three runs
/// @param central run on the central inputs
/// @param high   highest of the three runs
/// @param grade  the worst grade among the inputs, never better than any of them
/// @param method name of the page under `docs/methods` that gives the formula
/// @param inputs what the figure was made from
/// @param note   what the figure cannot say, or empty
public record Figure(
        FigureId id,
        String label,
        String unit,
        double low,
        double central,
        double high,
        Grade grade,
        String method,
        List<Input> inputs,
        String note) {

    public Figure {
        inputs = List.copyOf(inputs);
        if (!(low <= central && central <= high)) {
            throw new IllegalArgumentException(id + ": low " + low + ", central " + central + ", high " + high);
        }
    }

    /// A figure whose range spans the three runs in whatever order they fell.
    public static Figure spanning(
            FigureId id,
            String label,
            String unit,
            Runs runs,
            Grade grade,
            String method,
            List<Input> inputs,
            String note) {
        return new Figure(id, label, unit, runs.lowest(), runs.central(), runs.highest(), grade, method, inputs, note);
    }
}
