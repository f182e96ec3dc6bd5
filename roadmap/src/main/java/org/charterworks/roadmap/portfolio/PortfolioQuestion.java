package org.charterworks.roadmap.portfolio;

import java.time.LocalDate;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.schedule.ScenarioId;

/// Which projects to buy.
///
/// @param on        day on which their value a year is looked at
/// @param budgetUsd most that may be spent on building, USD in prices of the base year; 0 or more
/// @param terms     how stated costs become USD of the base year, and costs that whoever asks assumes; rate and years
///                  have no part in it
/// @param others    whether projects that others deliver come on the scenario's dates, outside the budget
/// @param exact     whether to search on until it is proved, with any number of projects
public record PortfolioQuestion(
        ScenarioId scenario, LocalDate on, double budgetUsd, MoneyTerms terms, boolean others, boolean exact) {
    public PortfolioQuestion {
        if (!(budgetUsd >= 0 && Double.isFinite(budgetUsd))) {
            throw new IllegalArgumentException("budget " + budgetUsd);
        }
    }

    /// The same with another budget.
    public PortfolioQuestion withBudget(double usd) {
        return new PortfolioQuestion(scenario, on, usd, terms, others, exact);
    }
}
