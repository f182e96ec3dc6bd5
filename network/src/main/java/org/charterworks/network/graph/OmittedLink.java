package org.charterworks.network.graph;

import org.charterworks.network.model.LinkId;

/// An open link that cannot be used because a figure is unknown and no default was given.
public record OmittedLink(LinkId link, String reason) {}
