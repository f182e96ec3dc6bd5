package org.charterworks.app.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.charterworks.register.access.Viewer;

/// Tells who makes a request, as far as that decides what they may see.
@FunctionalInterface
public interface WhoAsks {

    /// The viewer behind a request; anyone for whoever did not say who they are.
    Viewer viewer(HttpServletRequest request);
}
