/// What projects are worth in money over years, against what they cost.
///
/// Read [org.charterworks.roadmap.money.MoneyModel] first, then [org.charterworks.roadmap.money.CashFlow] and
/// [org.charterworks.roadmap.money.StatedCosts]. Formulas are in `docs/methods/money.md`. Depends on `valuation` and
/// earlier packages of the roadmap.
@NullMarked
package org.charterworks.roadmap.money;

import org.jspecify.annotations.NullMarked;
