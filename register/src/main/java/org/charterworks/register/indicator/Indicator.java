package org.charterworks.register.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// Something that is measured: where it stood, where it is to go, and what it was since.
///
/// Values that do not agree stay side by side; none is chosen.
///
/// @param unit       unit of every value
/// @param path       how the way from baseline to target is thought
/// @param about      what it belongs to; empty when it belongs to nothing in particular
/// @param values     in the order given
/// @param visibility null when it follows what it is about
public record Indicator(
        IndicatorId id,
        String name,
        String unit,
        Path path,
        List<Subject> about,
        List<IndicatorValue> values,
        String note,
        @Nullable Visibility visibility) {
    private static final Comparator<IndicatorValue> OLDEST_FIRST = Comparator.comparing(
                    IndicatorValue::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(IndicatorValue::kind);

    /// How the way from baseline to target is thought.
    public enum Path {
        /// Evenly in time: on every day there is a value to compare with.
        LINEAR,
        /// At once, such as a capacity when works come into service: nothing is expected on the way.
        AT_ONCE,
        /// The values are not of one kind or nobody promised a way: nothing is compared.
        NONE;

        /// The word used in files and answers, lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Indicator {
        about = List.copyOf(about);
        values = List.copyOf(values);
    }

    /// The values of one kind, oldest first, those without a date last.
    public List<IndicatorValue> values(IndicatorValue.Kind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /// All values, oldest first, those without a date last.
    public List<IndicatorValue> inOrder() {
        return values.stream().sorted(OLDEST_FIRST).toList();
    }

    /// The newest values measured by a day, baselines among them: one, or several that compete for the same last day;
    /// empty when none was.
    public List<IndicatorValue> latest(LocalDate on) {
        List<IndicatorValue> measured = values.stream()
                .filter(value -> value.kind().isMeasured() && value.isOverBy(on))
                .toList();
        Optional<LocalDate> last =
                measured.stream().flatMap(value -> value.findLastDay().stream()).max(Comparator.naturalOrder());
        return measured.stream()
                .filter(value -> value.findLastDay().equals(last))
                .toList();
    }

    /// How far along it is to each of its targets on a day, in the order of the targets.
    public List<Progress> progress(LocalDate on) {
        return values(IndicatorValue.Kind.TARGET).stream()
                .map(target -> Progress.of(this, target, on))
                .toList();
    }

    public Indicator withAbout(List<Subject> changed) {
        return new Indicator(id, name, unit, path, changed, values, note, visibility);
    }
}
