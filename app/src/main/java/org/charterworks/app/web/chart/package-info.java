/// Charts drawn on the server as SVG: pure functions from a small record of words and numbers to text.
///
/// Read first: [org.charterworks.app.web.chart.Drawing], what a page gets, and
/// [org.charterworks.app.web.chart.Svg],
/// the writer that every chart uses. A chart knows no language and no domain: all words come with its record,
/// colours
/// come from the classes of the style sheet. The same record gives the same text.
///
/// May depend on nothing else in the application.
@NullMarked
package org.charterworks.app.web.chart;

import org.jspecify.annotations.NullMarked;
