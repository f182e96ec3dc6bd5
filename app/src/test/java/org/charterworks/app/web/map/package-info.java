/// Tests of the map: the projection against theory, names that never cover each other, the bundled base map.
@NullMarked
package org.charterworks.app.web.map;

import org.jspecify.annotations.NullMarked;
