package org.charterworks.roadmap.valuation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.attribution.Attribution;
import org.charterworks.roadmap.attribution.Game;
import org.charterworks.roadmap.figure.Runs;

/// Late projects as players: what is lost when those of a coalition are late and the others on plan. Measures:
/// money, tonnes and tonne-days, each central, low and high.
///
/// @param late what can be late
/// @param loss what is lost when some of them are
record LateGame(List<ProjectId> late, Function<Collection<ProjectId>, Gain> loss) implements Game {

    private static final int MEASURES = 9;

    @Override
    public int players() {
        return late.size();
    }

    @Override
    public int measures() {
        return MEASURES;
    }

    @Override
    public boolean neverFalls() {
        return false;
    }

    @Override
    public double[] worth(long coalition) {
        List<ProjectId> some = new ArrayList<>();
        for (int player = 0; player < late.size(); player++) {
            if ((coalition & 1L << player) != 0) {
                some.add(late.get(player));
            }
        }
        Gain lost = some.isEmpty() ? Gain.NONE : loss.apply(some);
        double[] worth = new double[MEASURES];
        List<Runs> measured = List.of(lost.moneyUsd(), lost.tonnes(), lost.tonneDays());
        for (int i = 0; i < measured.size(); i++) {
            worth[3 * i] = measured.get(i).central();
            worth[3 * i + 1] = measured.get(i).low();
            worth[3 * i + 2] = measured.get(i).high();
        }
        return worth;
    }

    /// The three runs of a share, from the first of its three measures.
    static Runs runs(Attribution attribution, int measure, int player) {
        return new Runs(
                attribution.share(measure + 1, player).value(),
                attribution.share(measure, player).value(),
                attribution.share(measure + 2, player).value());
    }
}
