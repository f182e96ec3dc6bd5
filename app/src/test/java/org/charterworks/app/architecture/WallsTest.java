package org.charterworks.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The walls between the modules: `app → roadmap → {register, network}`, and `app` may use those two directly.
class WallsTest {

    private static final JavaClasses CLASSES = ShippedClasses.all();

    /// Guards the guards: a rule over no classes would always hold.
    @ParameterizedTest
    @ValueSource(strings = {"network", "register", "roadmap", "app"})
    void everyModuleIsLookedAt(String module) {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("org.charterworks." + module));
    }

    @Test
    void networkSeesNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("org.charterworks.network..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.charterworks.register..", "org.charterworks.roadmap..", "org.charterworks.app..")
                .check(CLASSES);
    }

    @Test
    void registerSeesNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("org.charterworks.register..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.charterworks.network..", "org.charterworks.roadmap..", "org.charterworks.app..")
                .check(CLASSES);
    }

    @Test
    void roadmapDoesNotSeeTheApplication() {
        noClasses()
                .that()
                .resideInAPackage("org.charterworks.roadmap..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.charterworks.app..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("org.charterworks.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .as("each package has a package-info.java with @NullMarked")
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "is marked");
    }

    @Test
    void noPackageIsADrawerForEverything() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).map(JavaPackage::getRelativeName))
                .doesNotContainAnyElementsOf(List.of("util", "utils", "common", "helper", "manager", "impl", "misc"));
    }

    @Test
    void plainModulesUseThePlainLibraryOnly() {
        classes()
                .that()
                .resideInAnyPackage(ShippedClasses.PLAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.charterworks..",
                        "org.jspecify.annotations",
                        "org.ojalgo..",
                        "org.apache.commons.statistics..",
                        "java.lang..",
                        "java.math",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "java.text",
                        "java.time..",
                        "java.util..")
                .because("files, databases and frameworks are the application's business")
                .check(CLASSES);
    }

    @Test
    void onlyTheNetworkSolvesLinearProgrammes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.charterworks.network..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .check(CLASSES);
    }
}
