package org.charterworks.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The parts of the application form no circles and use each other's outer packages only.
class ApplicationPartsTest {

    @Test
    void keepToTheirBoundaries() {
        ApplicationModules.of("org.charterworks.app").verify();
    }
}
