/// Which projects to buy with a limited budget.
///
/// Read [org.charterworks.roadmap.portfolio.Search] first, then [org.charterworks.roadmap.portfolio.PortfolioModel],
/// which asks it about a programme. Formulas are in `docs/methods/portfolio.md`. Depends on `money` and earlier
/// packages of the roadmap.
@NullMarked
package org.charterworks.roadmap.portfolio;

import org.jspecify.annotations.NullMarked;
