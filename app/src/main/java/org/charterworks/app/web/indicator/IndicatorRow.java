package org.charterworks.app.web.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorValue.Kind;
import org.charterworks.register.source.Subject;

/// An indicator as a row of a table.
///
/// @param unit     in the reader's language
/// @param about    what it belongs to
/// @param baseline values that progress is counted from; several compete
/// @param latest   the newest measured by the day of the page; several compete
/// @param progress to each target
/// @param small    its series as a drawing without axes, empty when no value has a date
public record IndicatorRow(
        Ref ref,
        String unit,
        List<Ref> about,
        List<ValueView> baseline,
        List<ValueView> latest,
        List<ProgressView> progress,
        String small) {
    public IndicatorRow {
        about = List.copyOf(about);
        baseline = List.copyOf(baseline);
        latest = List.copyOf(latest);
        progress = List.copyOf(progress);
    }

    static IndicatorRow of(Indicator indicator, Register register, Visit visit, Words words) {
        return new IndicatorRow(
                ref(indicator),
                words.unit(indicator.unit()),
                new Refs(register).subjects(indicator.about()),
                indicator.values(Kind.BASELINE).stream()
                        .map(each -> ValueView.of(each, register, words))
                        .toList(),
                indicator.latest(visit.on()).stream()
                        .map(each -> ValueView.of(each, register, words))
                        .toList(),
                indicator.progress(visit.on()).stream()
                        .map(each -> ProgressView.of(each, indicator, register, words))
                        .toList(),
                Optional.ofNullable(SeriesDrawing.of(indicator, visit.on(), words))
                        .map(series -> series.small())
                        .orElse(""));
    }

    /// The indicators that belong to any of some subjects.
    public static List<IndicatorRow> of(Collection<Subject> subjects, Portal portal, Visit visit, Words words) {
        return portal.register().indicatorsOf(subjects).stream()
                .map(indicator -> of(indicator, portal.register(), visit, words))
                .toList();
    }

    static Ref ref(Indicator indicator) {
        return new Ref(indicator.id().value(), indicator.name(), "/indicators/" + indicator.id());
    }
}
