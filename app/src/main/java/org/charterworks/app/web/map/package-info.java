/// Draws the map: pale land and sea, thin borders, the network on top, labels that do not cover each other.
///
/// Read first: [org.charterworks.app.web.map.NetworkMap], what is drawn, then
/// [org.charterworks.app.web.map.BaseMap],
/// what
/// it is drawn on, and [org.charterworks.app.web.map.Extent], which part of the world. One kilometre is one
/// unit before
/// the drawing is scaled, so the scale bar needs no further figure.
///
/// Projection: Lambert's conformal conic on the sphere (Snyder 1987, Map Projections, eq. 15-1 to 15-5),
/// because the
/// region lies in middle latitudes and is wider than high: angles are kept and distances are true to about 3 %.
///
/// May depend on `chart` only.
@NullMarked
package org.charterworks.app.web.map;

import org.jspecify.annotations.NullMarked;
