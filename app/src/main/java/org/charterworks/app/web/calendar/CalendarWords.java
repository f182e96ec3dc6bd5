package org.charterworks.app.web.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.calendar.DatedItem;
import org.charterworks.app.calendar.FeedWords;
import org.charterworks.app.web.words.DeadlineWords;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.project.Basis;
import org.charterworks.register.source.PeriodDate;

/// What the calendar says in the reader's language. Titles stay in the language of the data.
final class CalendarWords implements FeedWords {
    private final DeadlineWords deadlines;
    private final Words words;

    CalendarWords(Instrument instrument, Words words) {
        this.deadlines = new DeadlineWords(instrument, words);
        this.words = words;
    }

    @Override
    public String language() {
        return words.locale().getLanguage();
    }

    @Override
    public String summary(DatedItem item) {
        return switch (item) {
            case DatedItem.Owed owed -> words.say("calendar.owed", owed.title());
            case DatedItem.MeetingDue _ -> words.say("calendar.meeting-due");
            case DatedItem.Met met -> words.say("calendar.met", met.title());
            case DatedItem.Reaching reaching ->
                words.say("calendar." + code(reaching), reaching.project(), reaching.title());
        };
    }

    @Override
    public String description(DatedItem item, DatedItem.Day day) {
        return String.join(
                "\n",
                switch (item) {
                    case DatedItem.Owed owed -> owed(owed, day);
                    case DatedItem.MeetingDue due ->
                        ruled(due.rule(), day, due.provision().value());
                    case DatedItem.Met met -> met(met);
                    case DatedItem.Reaching reaching -> reaching(reaching);
                });
    }

    private List<String> owed(DatedItem.Owed owed, DatedItem.Day day) {
        List<String> lines = ruled(owed.rule(), day, owed.id());
        if (!owed.said().isBlank()) {
            lines.add(1, words.say("calendar.said", owed.said()));
        }
        return lines;
    }

    private List<String> ruled(DeadlineRule rule, DatedItem.Day day, String id) {
        List<String> lines = new ArrayList<>();
        lines.add(deadlines.rule(rule));
        Optional.ofNullable(day.due()).map(deadlines::date).ifPresent(lines::add);
        lines.add(words.say("calendar.id", id));
        return lines;
    }

    private List<String> met(DatedItem.Met met) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(met.held() ? "calendar.held" : "calendar.not-reported", words.period(met.on())));
        if (!met.body().isEmpty()) {
            lines.add(words.say("calendar.body", met.body()));
        }
        if (!met.participants().isEmpty()) {
            lines.add(words.say("calendar.participants", String.join("; ", met.participants())));
        }
        lines.add(words.say("calendar.id", met.id()));
        return lines;
    }

    private List<String> reaching(DatedItem.Reaching reaching) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("calendar.as-given", words.period(reaching.on())));
        if (reaching.on().precision() != PeriodDate.Precision.DAY) {
            lines.add(words.say("calendar.last-day"));
        }
        PeriodDate earliest = reaching.earliest();
        PeriodDate latest = reaching.latest();
        if (earliest != null && latest != null) {
            lines.add(words.say("calendar.range", words.period(earliest), words.period(latest)));
        }
        Optional.ofNullable(reaching.saidOn())
                .ifPresent(said -> lines.add(words.say("calendar.said-on", words.period(said))));
        if (reaching.basis() == Basis.ASSUMPTION) {
            lines.add(words.say("milestone.assumed"));
        }
        lines.add(words.say("calendar.id", reaching.id().value()));
        return lines;
    }

    @Override
    public String category(DatedItem item) {
        return switch (item) {
            case DatedItem.Owed _ -> words.say("calendar.category.owed");
            case DatedItem.MeetingDue _, DatedItem.Met _ -> words.say("calendar.category.meeting");
            case DatedItem.Reaching reaching -> words.say("calendar.category." + code(reaching));
        };
    }

    @Override
    public String cancelled() {
        return words.say("calendar.cancelled");
    }

    private static String code(DatedItem.Reaching reaching) {
        return reaching.sort().name().toLowerCase(Locale.ROOT);
    }
}
