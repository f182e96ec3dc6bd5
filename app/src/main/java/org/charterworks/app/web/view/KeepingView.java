package org.charterworks.app.web.view;

import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.DateChance;
import org.charterworks.register.project.Keeping;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.explain.RiskFigures;
import org.charterworks.roadmap.risk.MilestoneRisk;
import org.charterworks.roadmap.risk.RiskQuestion;

/// Whether a milestone keeps the date first promised for it.
///
/// @param timeliness code of how it stands
/// @param chance     of coming by that date, in per cent; empty where it rests on something else
/// @param grade      code of how far the chance can be trusted; empty without one
/// @param why        the page that opens its inputs and sources; empty without a chance
/// @param sentence   what that rests on, with its figures
public record KeepingView(String timeliness, String chance, String grade, String why, String sentence) {

    /// The view of how a milestone keeps its date.
    ///
    /// @param question by which the chance was drawn
    public static KeepingView of(Keeping keeping, MilestoneId milestone, RiskQuestion question, Words words) {
        String promised = words.period(keeping.promised());
        String timeliness = keeping.timeliness().code();
        DateChance chance = keeping.chance();
        if (chance == null) {
            return new KeepingView(
                    timeliness,
                    "",
                    "",
                    "",
                    words.say("keeping." + keeping.basis().code(), promised));
        }
        String percent = words.percent(chance.chance());
        return new KeepingView(
                timeliness,
                percent,
                chance.grade().code(),
                FigureView.why(RiskFigures.chance(question, milestone, MilestoneRisk.Held.FIRST_PROMISED)),
                words.say(
                        "keeping.chance",
                        promised,
                        percent,
                        words.count(chance.runs()),
                        words.percent(Keeping.THRESHOLD)));
    }
}
