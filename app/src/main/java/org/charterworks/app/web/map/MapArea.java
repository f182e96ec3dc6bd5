package org.charterworks.app.web.map;

/// A hazard area: a hatched disc, because sources give a place for the whole area and no outline.
public record MapArea(String reference, Place at, String name, String href, boolean chosen) {}
