package org.charterworks.app.web.indicator;

import java.util.List;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.indicator.Progress;

/// All indicators.
///
/// @param targets  how many targets are set
/// @param measured for how many of them something was measured since the baseline
public record IndicatorsView(List<IndicatorRow> rows, long targets, long measured) {
    public IndicatorsView {
        rows = List.copyOf(rows);
    }

    static IndicatorsView of(Portal portal, Visit visit, Words words) {
        Register register = portal.register();
        List<Progress> progress = register.indicators().stream()
                .flatMap(indicator -> indicator.progress(visit.on()).stream())
                .toList();
        return new IndicatorsView(
                register.indicators().stream()
                        .map(indicator -> IndicatorRow.of(indicator, register, visit, words))
                        .toList(),
                progress.size(),
                progress.stream().filter(each -> !each.comparisons().isEmpty()).count());
    }
}
