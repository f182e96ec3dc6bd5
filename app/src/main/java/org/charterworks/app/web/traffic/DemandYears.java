package org.charterworks.app.web.traffic;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.visit.VisitReader;
import org.charterworks.roadmap.traffic.TrafficQuestion;

/// Which demand the network of the day is asked to carry, as pages ask it in their address.
public final class DemandYears {
    /// The parameter of the address, named like the option of the commands.
    static final String DEMAND_ON = "demand-on";

    private static final int AHEAD = 10;

    private DemandYears() {}

    /// A year whose demand may be asked for.
    ///
    /// @param demandOn as the address writes it; empty for the year of the day itself
    public record Year(String demandOn, int year, boolean chosen) {}

    /// The network of the day with the demand of a day; of the day itself unless another is asked for.
    static TrafficQuestion question(String demandOn, Visit visit) {
        TrafficQuestion own = TrafficQuestion.of(visit.scenario(), visit.on());
        try {
            LocalDate day = demandOn.isBlank() ? visit.on() : LocalDate.parse(demandOn);
            boolean known = !day.isBefore(VisitReader.EARLIEST) && !day.isAfter(VisitReader.LATEST);
            return known ? own.withDemandOn(day) : own;
        } catch (DateTimeParseException notADay) {
            return own;
        }
    }

    /// The address of a page that asks the same.
    static String path(String page, TrafficQuestion question) {
        return question.demandOn().equals(question.on())
                ? page
                : page + (page.indexOf('?') < 0 ? "?" : "&") + DEMAND_ON + "=" + question.demandOn();
    }

    /// The year of the day and those after it, with the one asked for.
    static List<Year> around(TrafficQuestion question) {
        int own = question.on().getYear();
        int asked = question.demandOn().getYear();
        List<Year> years = new ArrayList<>();
        for (int year = Math.min(own, asked); year <= Math.max(own + AHEAD, asked); year++) {
            String demandOn = year == own ? "" : LocalDate.of(year, 7, 1).toString();
            years.add(new Year(demandOn, year, year == asked));
        }
        return years;
    }
}
