package org.charterworks.roadmap.explain.site;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.figure.Input;

/// Writes what the figures of a site rest on.
final class SiteInputs {
    private SiteInputs() {}

    static Input value(String label, Value value, String unit) {
        String central = SiteQuestion.plain(value.central());
        String text = value.low() == value.high()
                ? central
                : central + " (" + SiteQuestion.plain(value.low()) + " to " + SiteQuestion.plain(value.high()) + ")";
        return new Input(label, text, unit, cited(value.sources()), value.grade());
    }

    static Input assumed(String label, Provenance provenance) {
        return new Input(label, "assumed", "", cited(provenance.sources()), provenance.grade());
    }

    static Input stated(String label, String value, Provenance provenance) {
        return new Input(label, value, "", cited(provenance.sources()), provenance.grade());
    }

    static Grade worst(List<Input> inputs) {
        return inputs.stream().map(Input::grade).reduce(Grade.HIGH, Grade::worst);
    }

    private static String cited(Collection<SourceKey> sources) {
        return sources.stream().map(SourceKey::value).collect(Collectors.joining("; "));
    }
}
