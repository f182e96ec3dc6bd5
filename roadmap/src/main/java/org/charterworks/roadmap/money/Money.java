package org.charterworks.roadmap.money;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.network.model.DemandId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;

/// What a group of projects is worth in money over its years, and what it costs. All money is a present value in USD
/// of the base year; ranges go from lowest to highest.
///
/// @param opens    first month in which something of it acts, its first day
/// @param until    first day on which nothing is counted any more
/// @param userUsd  generalised cost saved
/// @param co2Usd   CO2e saved at its price; empty when the programme states no price
/// @param byDemand what users save, by demand row
/// @param costs    what the sources state of each project's cost
/// @param payments span in which each project's cost is paid
/// @param notValued projects that move no cargo in the model, so that what they bring is not known
/// @param against  benefit against cost; empty while the cost of a project, or what it brings, is not known
public record Money(
        MoneyQuestion question,
        LocalDate opens,
        LocalDate until,
        Runs userUsd,
        Optional<Runs> co2Usd,
        SortedMap<DemandId, Runs> byDemand,
        SortedMap<ProjectId, StatedCosts> costs,
        SortedMap<ProjectId, Spending> payments,
        SortedSet<ProjectId> notValued,
        Optional<Against> against) {

    public Money {
        byDemand = Collections.unmodifiableSortedMap(new TreeMap<>(byDemand));
        costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
        payments = Collections.unmodifiableSortedMap(new TreeMap<>(payments));
        notValued = Collections.unmodifiableSortedSet(new TreeSet<>(notValued));
    }

    /// Benefit against cost. The low case has the lowest benefit and the highest cost, the high case the other way
    /// round.
    ///
    /// @param costUsd lowest, central, highest
    /// @param ratio   benefits over costs, operation among the costs; empty when nothing is paid
    public record Against(Runs costUsd, Runs npvUsd, Optional<Runs> ratio, Case low, Case central, Case high) {}

    /// One case year by year.
    public record Case(CashFlow flow, InternalRate rate, Optional<Double> paybackYears) {
        static Case of(CashFlow flow) {
            return new Case(flow, flow.internalRate(), flow.paybackYears());
        }
    }

    /// Users and CO2 together.
    public Runs benefitUsd() {
        Runs both = co2Usd.map(userUsd::plus).orElse(userUsd);
        return new Runs(both.lowest(), both.central(), both.highest());
    }

    /// The projects for which no cost is known.
    public SortedSet<ProjectId> withoutCost() {
        SortedSet<ProjectId> without = new TreeSet<>();
        costs.forEach((project, stated) -> {
            if (stated.capital().isEmpty()) {
                without.add(project);
            }
        });
        return without;
    }
}
