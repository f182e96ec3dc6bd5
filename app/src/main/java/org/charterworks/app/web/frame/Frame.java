package org.charterworks.app.web.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterworks.app.history.Moment;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Languages;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.visit.VisitReader;
import org.jspecify.annotations.Nullable;

/// What stands around a page.
///
/// @param programme   the agreement's short title, in the language of the data
/// @param contentLang the language in which the programme's own texts are written
/// @param action      where the bar's form leads: this page
/// @param kept        what else the address of this page asks, sent along by the form
/// @param todayHref   this page for today, empty when it is shown for today
/// @param memory      what the bar says of the moment whose knowledge is shown, null when earlier ones are
///     not kept
public record Frame(
        String programme,
        String contentLang,
        String action,
        Map<String, String> kept,
        LocalDate on,
        LocalDate earliest,
        LocalDate latest,
        String todayHref,
        @Nullable Memory memory,
        List<Choice> scenarios,
        List<Way> languages,
        List<RoomGroup> sections) {
    /// The language in which programmes are written so far; a programme does not state it.
    public static final String CONTENT_LANG = "en";

    public Frame {
        scenarios = List.copyOf(scenarios);
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
    }

    /// Something to choose in the bar.
    public record Choice(String id, String name, boolean chosen) {}

    /// A link of the bar or the navigation.
    ///
    /// @param key  what it leads to: a room's key, a language's code
    /// @param name its words where they are not in the message files
    public record Way(String key, String name, String href, boolean current) {}

    /// A section of the navigation with the ways to its rooms.
    ///
    /// @param key its word in the message files, after `nav.section.`
    public record RoomGroup(String key, List<Way> rooms) {
        public RoomGroup {
            rooms = List.copyOf(rooms);
        }
    }
    /// The moment whose knowledge a page shows.
    ///
    /// @param asOf    as the address writes it, empty for now
    /// @param day     the day of that moment, null for now
    /// @param since   the first day of which something is known
    /// @param nowHref this page with what is known now, empty when that is shown
    public record Memory(String asOf, @Nullable LocalDate day, LocalDate since, LocalDate today, String nowHref) {}

    /// The frame of a page.
    public static Frame of(Visit visit, Portal portal, Languages languages) {
        return new Frame(
                portal.register().instrument().shortTitle(),
                CONTENT_LANG,
                visit.path(),
                visit.others(),
                visit.on(),
                VisitReader.EARLIEST,
                VisitReader.LATEST,
                visit.isToday() ? "" : visit.on(visit.today()),
                portal.since().map(since -> memory(visit, portal, since)).orElse(null),
                portal.scenarios().stream()
                        .map(each -> new Choice(each.id().value(), each.name(), each.equals(visit.scenario())))
                        .toList(),
                languages.all().stream()
                        .map(each -> new Way(each.code(), each.name(), visit.in(each), each.equals(visit.language())))
                        .toList(),
                Navigation.sections().stream()
                        .map(section -> group(section, visit))
                        .toList());
    }

    private static RoomGroup group(Navigation.Section section, Visit visit) {
        return new RoomGroup(
                section.key(),
                section.rooms().stream()
                        .map(room -> new Way(room.key(), "", visit.to(room.path()), room.holds(visit.path())))
                        .toList());
    }

    private static Memory memory(Visit visit, Portal portal, LocalDate since) {
        LocalDate day = visit.isNow()
                ? null
                : Moment.instant(visit.asOf(), portal.zone())
                        .map(at -> at.atZone(portal.zone()).toLocalDate())
                        .orElse(null);
        return new Memory(visit.asOf(), day, since, visit.today(), visit.isNow() ? "" : visit.asOf(""));
    }
}
