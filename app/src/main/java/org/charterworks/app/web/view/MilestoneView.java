package org.charterworks.app.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.group.BaselineMove;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneStatus;
import org.charterworks.register.project.SlipReason;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.schedule.Delivery;
import org.jspecify.annotations.Nullable;

/// A milestone as it stands on the day of the page.
///
/// @param anchor     where it stands on its project's page
/// @param kind       code of what reaching it means
/// @param status     code of how it stands
/// @param sentence   how it stands, in words with dates
/// @param promised   the first promise, null when none was found
/// @param expected   the newest promise known on the day, null when there is none or it is reached
/// @param range      earliest to latest of the forecast, empty when it gives no range
/// @param isAssumed  whether the expectation rests on an assumption instead of a source
/// @param reasonCode code of why the forecast moved, empty when none was given
/// @param reason     why the forecast moved or how it was found, in the language of the data
/// @param reached    when it was reached, null when no source says so by the day
/// @param slipMonths how many months later than first promised, negative when earlier, null when it cannot be
/// said
/// @param slips      every promise known on the day, oldest first, with the decisions that moved the first one
/// @param note       what else is known of it, in the language of the data
/// @param planned    when the scenario of the page has it, null when it has no date there
public record MilestoneView(
        Ref ref,
        String anchor,
        String kind,
        String status,
        String sentence,
        @Nullable DateText promised,
        @Nullable DateText expected,
        String range,
        boolean isAssumed,
        String reasonCode,
        String reason,
        @Nullable DateText reached,
        @Nullable Long slipMonths,
        List<SlipView> slips,
        @Nullable DateText planned,
        List<Ref> dependsOn,
        String note,
        List<SourceRef> sources) {
    public MilestoneView {
        slips = List.copyOf(slips);
        dependsOn = List.copyOf(dependsOn);
        sources = List.copyOf(sources);
    }

    /// A promise made at some time.
    ///
    /// @param sort     code: `said` by somebody, or `decided` by a meeting, which moved the date promised first
    /// @param decision the meeting that decided, null when nobody did
    public record SlipView(
            String sort,
            DateText saidOn,
            DateText promised,
            @Nullable Ref decision,
            List<SourceRef> sources) {
        public SlipView {
            sources = List.copyOf(sources);
        }
    }

    /// What the makers need besides the milestone.
    ///
    /// @param moves how decisions moved the date promised first, oldest first
    public record Setting(LocalDate on, Refs refs, Words words, List<BaselineMove> moves) {
        public Setting {
            moves = List.copyOf(moves);
        }
    }

    public static MilestoneView of(
            Milestone milestone, Optional<Delivery> delivery, List<Milestone> before, Setting setting) {
        Words words = setting.words();
        MilestoneStatus status = MilestoneStatus.of(milestone, setting.on());
        Milestone.Baseline baseline = milestone.baseline();
        PeriodDate expected = expected(status);
        PeriodDate reached = status instanceof MilestoneStatus.Done done ? done.on() : null;
        return new MilestoneView(
                setting.refs().of(milestone),
                Refs.anchor(milestone.id()),
                milestone.kind().code(),
                status.code(),
                StatusWords.sentence(status, words),
                baseline == null ? null : words.shown(baseline.on()),
                expected == null ? null : words.shown(expected),
                expected == null ? "" : range(milestone.forecast(), expected),
                isAssumed(status),
                code(milestone.forecast()),
                milestone.forecast() == null ? "" : milestone.forecast().reason(),
                reached == null ? null : words.shown(reached),
                slipMonths(baseline, reached == null ? expected : reached),
                slips(milestone, setting),
                delivery.map(each -> words.shown(each.on())).orElse(null),
                before.stream().map(setting.refs()::of).toList(),
                milestone.note(),
                setting.refs().sources(milestone.sources()));
    }

    private static String code(Milestone.@Nullable Forecast forecast) {
        SlipReason code = forecast == null ? null : forecast.code();
        return code == null ? "" : code.code();
    }

    private static List<SlipView> slips(Milestone milestone, Setting setting) {
        SortedMap<PeriodDate, SlipView> byDay = new TreeMap<>();
        Words words = setting.words();
        for (Milestone.Slip slip : milestone.slips()) {
            byDay.put(
                    slip.saidOn(),
                    new SlipView(
                            "said",
                            words.shown(slip.saidOn()),
                            words.shown(slip.promised()),
                            null,
                            setting.refs().sources(List.of(slip.source()))));
        }
        for (BaselineMove move : setting.moves()) {
            byDay.put(
                    move.decidedOn(),
                    new SlipView(
                            "decided",
                            words.shown(move.decidedOn()),
                            words.shown(move.after()),
                            new Ref(move.decision().value(), "", "/meetings/" + move.meeting() + "#" + move.decision()),
                            List.of()));
        }
        return byDay.entrySet().stream()
                .filter(entry -> entry.getKey().isOverBy(setting.on()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static @Nullable PeriodDate expected(MilestoneStatus status) {
        return switch (status) {
            case MilestoneStatus.Done done -> null;
            case MilestoneStatus.Forecast forecast -> forecast.expected();
            case MilestoneStatus.LateAgainstBaseline late -> late.expected();
            case MilestoneStatus.NoEvidenceAfterItsDate unknown -> unknown.promised();
            case MilestoneStatus.Undated undated -> null;
        };
    }

    private static boolean isAssumed(MilestoneStatus status) {
        return switch (status) {
            case MilestoneStatus.Done done -> false;
            case MilestoneStatus.Forecast forecast -> forecast.basis() == Basis.ASSUMPTION;
            case MilestoneStatus.LateAgainstBaseline late -> late.basis() == Basis.ASSUMPTION;
            case MilestoneStatus.NoEvidenceAfterItsDate unknown -> false;
            case MilestoneStatus.Undated undated -> false;
        };
    }

    private static String range(Milestone.@Nullable Forecast forecast, PeriodDate expected) {
        if (forecast == null || !forecast.expected().equals(expected)) {
            return "";
        }
        PeriodDate earliest = forecast.earliest();
        PeriodDate latest = forecast.latest();
        return earliest == null || latest == null || earliest.equals(latest) ? "" : earliest + " – " + latest;
    }

    private static @Nullable Long slipMonths(Milestone.@Nullable Baseline baseline, @Nullable PeriodDate now) {
        return baseline == null || now == null ? null : monthsBetween(baseline.on(), now);
    }

    /// Whole calendar months from the last day of one period to the last day of another.
    public static long monthsBetween(PeriodDate from, PeriodDate to) {
        return ChronoUnit.MONTHS.between(from.last().plusDays(1), to.last().plusDays(1));
    }
}
