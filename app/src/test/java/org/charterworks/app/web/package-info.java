/// Tests of the portal: one per page, on a small programme and on the bundled one.
@NullMarked
package org.charterworks.app.web;

import org.jspecify.annotations.NullMarked;
