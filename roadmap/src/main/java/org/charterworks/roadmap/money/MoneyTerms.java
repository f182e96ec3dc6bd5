package org.charterworks.roadmap.money;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;

/// What an appraisal in money is asked with. All money is real, in prices of one year; the rate is a real one.
///
/// @param ratePerYear discount rate, real, as a part of 1, 0 or more
/// @param baseYear    year in whose prices everything is, and to which is discounted
/// @param years       years of operation counted from the last delivery of what is valued; nothing remains after
/// @param priceGrowth how much prices of works grow a year, to carry amounts of other price years; empty when nobody
///                    says
/// @param assumed     capital costs that whoever asks assumes, USD in prices of the base year
public record MoneyTerms(
        double ratePerYear, int baseYear, int years, Optional<Runs> priceGrowth, SortedMap<ProjectId, Double> assumed) {

    /// Parameter: discount rate.
    public static final String RATE = "discount_rate";

    /// Parameter: year in whose prices benefits are.
    public static final String PRICE_YEAR = "price_year";

    /// Parameter: years of operation counted.
    public static final String YEARS = "appraisal_years";

    /// Parameter: yearly growth of prices of works.
    public static final String PRICE_GROWTH = "price_growth";

    /// Parameter: price of a tonne of CO2.
    public static final String CO2_PRICE = "co2_price_usd_per_tonne";

    /// Most years of operation that can be asked for.
    public static final int MOST_YEARS = 100;

    public MoneyTerms {
        assumed = Collections.unmodifiableSortedMap(new TreeMap<>(assumed));
        if (!(ratePerYear >= 0 && ratePerYear <= 1) || years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("rate " + ratePerYear + ", years " + years);
        }
    }

    /// The same with other assumed costs.
    public MoneyTerms withAssumed(SortedMap<ProjectId, Double> other) {
        return new MoneyTerms(ratePerYear, baseYear, years, priceGrowth, other);
    }

    /// A parameter of the programme on low, central and high inputs; empty where it has none of that name.
    static Optional<Runs> parameter(Programme programme, String id) {
        return Optional.ofNullable(programme.parameters().get(id))
                .map(parameter -> new Runs(
                        parameter.value().low(),
                        parameter.value().central(),
                        parameter.value().high()));
    }

    /// The central value of a parameter of the programme; empty where it has none of that name.
    public static Optional<Double> central(Programme programme, String id) {
        return parameter(programme, id).map(Runs::central);
    }

    /// How much prices of works grow a year, as the programme says.
    public static Optional<Runs> priceGrowth(Programme programme) {
        return parameter(programme, PRICE_GROWTH);
    }
}
