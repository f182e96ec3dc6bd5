package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.MoneyTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// In which prices costs are, and which of them whoever asks assumes.
final class CostOptions {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            description = "Prices of this year, to which is also discounted (default: price_year of the programme).")
    private @Nullable Integer baseYear;

    @Option(
            names = "--price-growth",
            paramLabel = "NUMBER",
            description = "Yearly growth of prices of works, such as 0.02, for amounts in prices of another year"
                    + " (default: price_growth of the programme).")
    private @Nullable Double priceGrowth;

    @Option(
            names = "--cost",
            paramLabel = "ID=AMOUNT",
            description = "Assume that a project costs so much, USD in prices of the base year, instead of what sources"
                    + " state; may be given several times. Shown as an assumption.")
    private List<String> costs = new ArrayList<>();

    /// Whether anything was said.
    boolean isGiven() {
        return baseYear != null || priceGrowth != null || !costs.isEmpty();
    }

    /// The terms of an appraisal.
    ///
    /// @param rate  discount rate, as a part of 1
    /// @param years years of operation counted
    MoneyTerms terms(Workspace workspace, double rate, int years) {
        if (priceGrowth != null && !(Math.abs(priceGrowth) <= 1)) {
            throw wrong("--price-growth " + priceGrowth + ": expected -1 to 1, such as 0.02");
        }
        return new MoneyTerms(
                rate,
                baseYear(workspace),
                years,
                priceGrowth == null
                        ? MoneyTerms.priceGrowth(workspace.programme())
                        : Optional.of(new Runs(priceGrowth, priceGrowth, priceGrowth)),
                assumed(workspace));
    }

    private int baseYear(Workspace workspace) {
        if (baseYear != null && (baseYear < EARLIEST || baseYear > LATEST)) {
            throw wrong("--base-year " + baseYear + ": expected a year from " + EARLIEST + " to " + LATEST);
        }
        return baseYear != null
                ? baseYear
                : MoneyTerms.central(workspace.programme(), MoneyTerms.PRICE_YEAR)
                        .map(Double::intValue)
                        .orElseThrow(() -> Stop.refused(
                                "the programme does not say in which year's prices its benefits are",
                                "give --base-year, or parameters.csv a row price_year"));
    }

    private SortedMap<ProjectId, Double> assumed(Workspace workspace) {
        SortedMap<ProjectId, Double> assumed = new TreeMap<>();
        for (String each : costs) {
            int at = each.lastIndexOf('=');
            String amount = at < 0 ? "" : each.substring(at + 1).toLowerCase(Locale.ROOT);
            if (at < 1 || !amount.matches("[0-9]{1,15}(\\.[0-9]{1,2})?(e[0-9]{1,2})?")) {
                throw wrong("--cost " + each + ": expected a project and USD, such as PRJ-ONE=250000000");
            }
            assumed.put(DelayCommand.project(workspace, each.substring(0, at)).id(), Double.valueOf(amount));
        }
        return assumed;
    }

    private ParameterException wrong(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
