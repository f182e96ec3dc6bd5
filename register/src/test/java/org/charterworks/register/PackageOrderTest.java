package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The packages of this module stand in an order: each may use those before it and none of those after it.
class PackageOrderTest {

    private static final String ROOT = "org.charterworks.register";

    /// From first to last; the empty name is the root package itself.
    private static final List<String> ORDER = List.of(
            "journal",
            "access",
            "source",
            "instrument",
            "evidence",
            "commitment",
            "side",
            "group",
            "project",
            "indicator",
            "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages(ROOT);

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        assertThat(CLASSES)
                .isNotEmpty()
                .as("a new package gets its place in ORDER here and in ARCHITECTURE.md")
                .allSatisfy(type -> assertThat(ORDER).contains(packageOf(type)));
    }

    @Test
    void noPackageUsesALaterOne() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(PackageOrderTest::pointsToALaterPackage)
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static boolean pointsToALaterPackage(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return isOurs(target)
                && ORDER.indexOf(packageOf(target)) > ORDER.indexOf(packageOf(dependency.getOriginClass()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /// The first name below the root: `a` for `org.charterworks.register.a.b`, nothing for the root itself.
    private static String packageOf(JavaClass type) {
        return type.getPackageName()
                .substring(ROOT.length())
                .replaceFirst("^\\.", "")
                .replaceFirst("\\..*", "");
    }
}
