package org.charterworks.app.web.agreement;

import java.util.List;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.Strength;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.Verified;

/// All provisions, by section.
///
/// @param all        how many there are
/// @param asking     of all, those whose verb asks for action
/// @param permitting of all, those that permit something
/// @param stating    of all, those that state a position
/// @param seenAsText of all, those whose wording was seen
public record ProvisionsView(
        int all, long asking, long permitting, long stating, long seenAsText, List<SectionView> sections) {
    public ProvisionsView {
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
    /// @param force    code of the force of its verb
    /// @param verified code of how it is known
    /// @param strength obligation, precision and delegation
    public record Row(
            String id, String path, String paraphrase, String verb, String force, String verified, String strength) {}

    static ProvisionsView of(Instrument instrument) {
        List<Provision> provisions = instrument.provisions();
        List<Force> forces =
                provisions.stream().map(each -> force(each, instrument)).toList();
        long asking = forces.stream().filter(Force::asksForAction).count();
        long permitting = forces.stream().filter(Force.PERMISSION::equals).count();
        return new ProvisionsView(
                provisions.size(),
                asking,
                permitting,
                provisions.size() - asking - permitting,
                provisions.stream()
                        .filter(each -> each.verified() == Verified.TEXT)
                        .count(),
                instrument.sections().stream()
                        .map(section -> section(section, instrument))
                        .toList());
    }

    private static SectionView section(Section section, Instrument instrument) {
        return new SectionView(
                section.id().value(),
                section.title(),
                section.provisions().stream().map(each -> row(each, instrument)).toList());
    }

    private static Row row(Provision provision, Instrument instrument) {
        Strength strength = provision.strength();
        return new Row(
                provision.id().value(),
                "/provisions/" + provision.id(),
                provision.paraphrase(),
                provision.verb().value(),
                force(provision, instrument).code(),
                provision.verified().code(),
                strength.obligation() + " · " + strength.precision() + " · " + strength.delegation());
    }

    static Force force(Provision provision, Instrument instrument) {
        return instrument.findVerb(provision.verb()).map(Verb::force).orElse(Force.REFERENCE);
    }
}
