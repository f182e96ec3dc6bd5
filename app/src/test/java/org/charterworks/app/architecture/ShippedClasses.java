package org.charterworks.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes of all four modules without their tests: what the rules of this package look at.
final class ShippedClasses {

    /// The modules that know nothing of the outside world.
    static final String[] PLAIN = {
        "org.charterworks.network..", "org.charterworks.register..", "org.charterworks.roadmap.."
    };

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.charterworks");

    private ShippedClasses() {}

    static JavaClasses all() {
        return ALL;
    }
}
