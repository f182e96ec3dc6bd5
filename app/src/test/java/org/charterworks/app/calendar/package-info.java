/// Tests of the calendar: one entry worked by hand, everything read back by another program, what nobody may see.
@NullMarked
package org.charterworks.app.calendar;

import org.jspecify.annotations.NullMarked;
