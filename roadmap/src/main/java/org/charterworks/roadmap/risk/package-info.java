/// How likely dates are to be met, and what lateness costs on average: schedules drawn many times over.
///
/// Read [org.charterworks.roadmap.risk.RiskModel] (the question and the order of the steps), then
/// [org.charterworks.roadmap.risk.Overruns] (what became of promises on record) and
/// [org.charterworks.roadmap.risk.RiskNet] (one drawing of all dates). Formulas are in
/// `docs/methods/schedule-risk.md`. Depends on `valuation` and what comes before it.
@NullMarked
package org.charterworks.roadmap.risk;

import org.jspecify.annotations.NullMarked;
