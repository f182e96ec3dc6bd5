package org.charterworks.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The same input gives the same answer on every machine: time, chance, language and environment are arguments.
class TimeAndChanceTest {

    private static final JavaClasses CLASSES = ShippedClasses.all();

    /// Classes that carry a clock, a dice or the machine's settings inside.
    private static final Set<String> RESTLESS_CLASSES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.Timer",
            "java.util.TimeZone",
            "java.util.UUID",
            "java.util.Scanner",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    /// Methods that read a clock, a dice or the machine's settings.
    private static final Set<String> RESTLESS_METHODS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.lineSeparator",
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault");

    /// Methods that pick the machine's language when none is passed.
    private static final Set<String> NEEDING_A_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.io.PrintStream.printf",
            "java.io.PrintStream.format",
            "java.io.PrintWriter.printf",
            "java.io.PrintWriter.format",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getNumberInstance",
            "java.text.NumberFormat.getPercentInstance",
            "java.text.Collator.getInstance");

    @Test
    void plainModulesHoldNoClockAndNoDice() {
        noClasses()
                .that()
                .resideInAnyPackage(ShippedClasses.PLAIN)
                .should()
                .dependOnClassesThat(named("carry a clock, a dice or the machine's settings", RESTLESS_CLASSES))
                .because("time and chance are arguments")
                .check(CLASSES);
    }

    @Test
    void plainModulesAskTheMachineNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(ShippedClasses.PLAIN)
                .should()
                .accessTargetWhere(calls("a clock, a dice or the machine's settings", RESTLESS_METHODS)
                        .or(readsTheDay())
                        .or(seedsItself()))
                .because("time, chance, language and environment are arguments")
                .check(CLASSES);
    }

    @Test
    void textIsNeverMadeInTheMachinesOwnLanguage() {
        noClasses()
                .should()
                .accessTargetWhere(calls("the machine's language", NEEDING_A_LOCALE)
                        .and(DescribedPredicate.describe("without a Locale", TimeAndChanceTest::passesNoLocale)))
                .because("the same text is wanted everywhere: pass a Locale, Locale.ROOT for keys and figures")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> named(String description, Set<String> names) {
        return DescribedPredicate.describe(description, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String description, Set<String> methods) {
        return DescribedPredicate.describe(
                "asks for " + description,
                access -> methods.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheDay() {
        return DescribedPredicate.describe(
                "asks for today's date",
                access -> access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getTarget().getName().equals("now"));
    }

    private static DescribedPredicate<JavaAccess<?>> seedsItself() {
        return DescribedPredicate.describe(
                "makes a random source without a seed",
                access -> access.getTargetOwner().isAssignableTo("java.util.random.RandomGenerator")
                        && access.getTarget().getName().equals("<init>")
                        && parameters(access).isEmpty());
    }

    private static boolean passesNoLocale(JavaAccess<?> access) {
        return !parameters(access).contains(Locale.class.getName());
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
