package org.charterworks.app.web.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Choice;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.Strength;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.Verified;

/// The provisions, by section.
///
/// @param all        how many there are
/// @param asking     of all, those whose verb asks for action
/// @param permitting of all, those that permit something
/// @param stating    of all, those that state a position
/// @param seenAsText of all, those whose wording was seen
/// @param areas      ways to see the provisions of one area
public record ProvisionsView(
        int all,
        long asking,
        long permitting,
        long stating,
        long seenAsText,
        List<Choice> areas,
        List<SectionView> sections) {
    public ProvisionsView {
        areas = List.copyOf(areas);
        sections = List.copyOf(sections);
    }

    /// A section with its provisions.
    public record SectionView(String id, String title, List<Row> rows) {
        public SectionView {
            rows = List.copyOf(rows);
        }
    }

    /// A provision in the list.
    ///
    /// @param force      code of the force of its verb
    /// @param verified   code of how it is known
    /// @param strength   obligation, precision and delegation
    /// @param timeliness codes of how what it leads to stands
    public record Row(
            String id,
            String path,
            String paraphrase,
            String verb,
            String force,
            String verified,
            String strength,
            List<String> timeliness) {
        public Row {
            timeliness = List.copyOf(timeliness);
        }
    }

    /// @param area id of the area asked for, empty for all
    static ProvisionsView of(Portal portal, LocalDate on, String area) {
        Register register = portal.register();
        Instrument instrument = register.instrument();
        List<Provision> provisions = instrument.provisions();
        List<Force> forces =
                provisions.stream().map(each -> force(each, instrument)).toList();
        long asking = forces.stream().filter(Force::asksForAction).count();
        long permitting = forces.stream().filter(Force.PERMISSION::equals).count();
        Map<ProvisionId, List<String>> standing = standing(portal, on);
        return new ProvisionsView(
                provisions.size(),
                asking,
                permitting,
                provisions.size() - asking - permitting,
                provisions.stream()
                        .filter(each -> each.verified() == Verified.TEXT)
                        .count(),
                areas(instrument, area),
                instrument.sections().stream()
                        .map(section -> section(section, instrument, standing, area))
                        .filter(section -> !section.rows().isEmpty())
                        .toList());
    }

    private static List<Choice> areas(Instrument instrument, String chosen) {
        Map<String, Long> counts = new TreeMap<>();
        instrument.provisions().stream()
                .flatMap(each -> each.areas().stream())
                .forEach(area -> counts.merge(area.value(), 1L, Long::sum));
        return Choice.among(
                "/provisions",
                "area",
                chosen,
                instrument.areas().stream()
                        .filter(area -> counts.containsKey(area.id().value()))
                        .collect(Choice.named(area -> area.id().value(), Area::name)),
                counts);
    }

    private static Map<ProvisionId, List<String>> standing(Portal portal, LocalDate on) {
        Map<ProvisionId, List<String>> standing = new TreeMap<>();
        for (Assessment item : portal.board(on).assessments()) {
            standing.merge(
                    portal.register().commitment(item.commitment()).provision(),
                    List.of(item.timeliness().code()),
                    (some, more) -> some.containsAll(more)
                            ? some
                            : Stream.concat(some.stream(), more.stream()).toList());
        }
        return standing;
    }

    private static SectionView section(
            Section section, Instrument instrument, Map<ProvisionId, List<String>> standing, String area) {
        return new SectionView(
                section.id().value(),
                section.title(),
                section.provisions().stream()
                        .filter(each -> area.isEmpty()
                                || each.areas().stream()
                                        .anyMatch(id -> id.value().equals(area)))
                        .map(each -> row(each, instrument, standing.getOrDefault(each.id(), List.of())))
                        .toList());
    }

    private static Row row(Provision provision, Instrument instrument, List<String> standing) {
        Strength strength = provision.strength();
        return new Row(
                provision.id().value(),
                "/provisions/" + provision.id(),
                provision.paraphrase(),
                provision.verb().value(),
                force(provision, instrument).code(),
                provision.verified().code(),
                strength.obligation() + " · " + strength.precision() + " · " + strength.delegation(),
                standing);
    }

    static Force force(Provision provision, Instrument instrument) {
        return instrument.findVerb(provision.verb()).map(Verb::force).orElse(Force.REFERENCE);
    }
}
