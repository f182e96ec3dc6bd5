/// Tests of the base map that the first programme's folder carries: data that is drawn, never computed with.
///
/// Read [SeaLegsStayAtSeaTest] first. The files and their properties are described in `basemap/SOURCES.md` of the
/// programme.
@NullMarked
package org.charterworks.app.basemap;

import org.jspecify.annotations.NullMarked;
