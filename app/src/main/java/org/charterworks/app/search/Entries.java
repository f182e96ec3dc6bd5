package org.charterworks.app.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.network.model.Node;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.group.Body;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.Source;

/// What of a programme can be found.
final class Entries {
    private Entries() {}

    /// All of it, kind by kind, in the register's order.
    static List<Entry> of(Register register, Collection<Node> places) {
        return Stream.of(
                        register.instrument().provisions().stream().map(Entries::of),
                        register.commitments().stream().map(Entries::of),
                        register.bodies().stream().map(Entries::of),
                        register.projects().stream().map(Entries::of),
                        register.evidence().stream().map(Entries::of),
                        register.indicators().stream().map(Entries::of),
                        places.stream().map(Entries::of),
                        register.sources().stream().map(Entries::of))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Entry of(Provision provision) {
        return new Entry(
                Entry.Kind.PROVISION,
                provision.id().value(),
                provision.paraphrase(),
                joined(
                        provision.verb(),
                        provision.action(),
                        provision.named(),
                        provision.subItems(),
                        provision.note()));
    }

    private static Entry of(Commitment commitment) {
        return new Entry(
                Entry.Kind.COMMITMENT,
                commitment.id().value(),
                commitment.title(),
                joined(commitment.provision(), commitment.deadlineText(), commitment.areas(), commitment.note()));
    }

    private static Entry of(Body body) {
        return new Entry(Entry.Kind.BODY, body.id().value(), body.name(), joined(body.areas(), body.note()));
    }

    private static Entry of(Project project) {
        return new Entry(
                Entry.Kind.PROJECT,
                project.id().value(),
                project.name(),
                joined(
                        project.description(),
                        project.effectText(),
                        project.location(),
                        project.area(),
                        project.milestones().stream().map(Milestone::title).toList()));
    }

    private static Entry of(Evidence evidence) {
        return new Entry(
                Entry.Kind.EVIDENCE,
                evidence.id().value(),
                evidence.what(),
                joined(evidence.on(), evidence.who(), evidence.outcome(), evidence.contested()));
    }

    private static Entry of(Indicator indicator) {
        return new Entry(
                Entry.Kind.INDICATOR,
                indicator.id().value(),
                indicator.name(),
                joined(
                        indicator.unit(),
                        indicator.values().stream()
                                .map(IndicatorValue::scope)
                                .distinct()
                                .toList(),
                        indicator.note()));
    }

    private static Entry of(Node place) {
        return new Entry(
                Entry.Kind.PLACE,
                place.id().value(),
                place.name(),
                joined(place.country(), place.kind().code().replace('_', ' '), place.unLocode(), place.note()));
    }

    private static Entry of(Source source) {
        return new Entry(
                Entry.Kind.SOURCE, source.id().value(), source.title(), joined(source.publisher(), source.note()));
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(Objects::toString)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
