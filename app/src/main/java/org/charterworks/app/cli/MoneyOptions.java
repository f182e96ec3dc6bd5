package org.charterworks.app.cli;

import java.util.Map;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.model.CommodityId;
import org.charterworks.roadmap.money.MoneyTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Whether money over years is asked for, and on which terms.
final class MoneyOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--money",
            description = "Also money over the years: discounted benefit, cost, NPV, BCR, IRR and payback.")
    private boolean wanted;

    @Option(
            names = "--rate",
            paramLabel = "NUMBER",
            description = "Discount rate, real, such as 0.06 (default: discount_rate of the programme).")
    private @Nullable Double rate;

    @Option(
            names = "--years",
            paramLabel = "NUMBER",
            description = "Years of operation counted (default: appraisal_years of the programme).")
    private @Nullable Integer years;

    @Mixin
    private CostOptions costs;

    @Mixin
    private ChoiceOptions choice;

    /// Whether money is asked for.
    boolean isWanted() {
        if (!wanted && (rate != null || years != null || costs.isGiven() || choice.isWanted())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rate, --years, --base-year, --price-growth, --cost, --choice and --theta go with --money");
        }
        return wanted;
    }

    /// How kinds of cargo choose, where that is asked for; else nothing.
    Map<CommodityId, ChoiceRule> rules(Workspace workspace) {
        return choice.isWanted() ? choice.rules(workspace) : Map.of();
    }

    /// The terms asked for.
    MoneyTerms terms(Workspace workspace) {
        if (rate != null && !(rate >= 0 && rate <= 1)) {
            throw new ParameterException(spec.commandLine(), "--rate " + rate + ": expected 0 to 1, such as 0.06");
        }
        if (years != null && (years < 1 || years > MoneyTerms.MOST_YEARS)) {
            throw new ParameterException(
                    spec.commandLine(), "--years " + years + ": expected 1 to " + MoneyTerms.MOST_YEARS);
        }
        return costs.terms(
                workspace,
                rate != null ? rate : usual(workspace, MoneyTerms.RATE, "--rate"),
                years != null ? years : (int) usual(workspace, MoneyTerms.YEARS, "--years"));
    }

    private static double usual(Workspace workspace, String parameter, String option) {
        return MoneyTerms.central(workspace.programme(), parameter)
                .orElseThrow(() -> Stop.refused(
                        "the programme has no " + parameter, "give " + option + ", or parameters.csv a row for it"));
    }
}
