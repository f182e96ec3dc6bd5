package org.charterworks.app.web.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works over time: the promise as a thin line, under it what is expected now, with its range; what has
/// happened as a
/// tick; the slip between promise and expectation as an arrow with its months; a line for the day it is shown
/// for.
///
/// @param from     first day shown
/// @param to       last day shown, after `from`; dates outside stand at the edge
/// @param on       the day the page is shown for
/// @param sections rows by area, in the order shown
/// @param waits    which row waits for which
public record Gantt(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        LocalDate from,
        LocalDate to,
        LocalDate on,
        Key key,
        List<Section> sections,
        List<Wait> waits) {
    public Gantt {
        sections = List.copyOf(sections);
        waits = List.copyOf(waits);
    }

    /// The words of the chart itself.
    ///
    /// @param on       the word at the line of the day shown
    /// @param baseline the promise
    /// @param forecast what is expected
    /// @param assumed  an expected date no source states
    /// @param range    earliest to latest
    /// @param actual   what has happened
    /// @param waits    what an elbow between rows means
    public record Key(
            String on, String baseline, String forecast, String assumed, String range, String actual, String waits) {}

    /// Rows under one heading; the heading may be empty.
    public record Section(String name, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// One work or one milestone.
    ///
    /// @param start    when the work begins; null for a milestone and for works without a known beginning
    /// @param baseline the first promise
    /// @param forecast what is expected now; null when it has happened or nothing is expected
    /// @param actual   when it happened
    /// @param words    beside the bar: the slip, or that there is no date
    /// @param inWords  the whole row for those who do not see it
    public record Row(
            String id,
            String name,
            String href,
            @Nullable LocalDate start,
            @Nullable LocalDate baseline,
            @Nullable Expected forecast,
            @Nullable LocalDate actual,
            String words,
            String inWords) {

        /// The last day drawn, or null when nothing is.
        @Nullable
        LocalDate end() {
            return actual != null ? actual : forecast != null ? forecast.expected() : baseline;
        }
    }

    /// What is expected now.
    ///
    /// @param assumed no source states the date
    public record Expected(LocalDate earliest, LocalDate expected, LocalDate latest, boolean assumed) {}

    /// One row waits for another, by their ids.
    public record Wait(String row, String waitsFor) {}

    /// The rows of all sections in order.
    List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    public Drawing draw() {
        return new Drawing(
                id,
                finding,
                subject,
                new GanttSheet(this, "wide", 1120, 330).drawn(),
                new GanttSheet(this, "narrow", 350, 0).drawn(),
                inWords,
                source);
    }
}
