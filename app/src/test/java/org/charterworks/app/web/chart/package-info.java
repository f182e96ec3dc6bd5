/// Tests of the charts: numbers to places by theory, words escaped, nothing left to chance.
@NullMarked
package org.charterworks.app.web.chart;

import org.jspecify.annotations.NullMarked;
