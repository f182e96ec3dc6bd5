/// Which projects a budget buys.
///
/// Read [org.charterworks.app.web.portfolio.PortfolioPages] first. Other rooms do not depend on this one.
@NullMarked
package org.charterworks.app.web.portfolio;

import org.jspecify.annotations.NullMarked;
