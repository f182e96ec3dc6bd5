package org.charterworks.app.web.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.app.web.view.Choice;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.source.Reliability;
import org.jspecify.annotations.Nullable;

/// What is known by a day, and what was announced for a day after it.
///
/// @param count     how many facts are known by the day
/// @param newest    date of the newest of them, null when there is none
/// @param known     newest first
/// @param announced announced for a later day, soonest first
public record EvidenceListView(
        int count,
        @Nullable DateText newest,
        List<Choice> areas,
        List<Choice> reliabilities,
        List<EvidenceView> known,
        List<EvidenceView> announced) {
    public EvidenceListView {
        areas = List.copyOf(areas);
        reliabilities = List.copyOf(reliabilities);
        known = List.copyOf(known);
        announced = List.copyOf(announced);
    }

    /// @param area        id of the area asked for, empty for all
    /// @param reliability letter asked for, empty for all
    static EvidenceListView of(Register register, LocalDate on, String area, String reliability, Words words) {
        Refs refs = new Refs(register);
        List<Evidence> known = register.evidence().stream()
                .filter(each -> !each.certainOn().isAfter(on))
                .toList();
        List<Evidence> announced = register.evidence().stream()
                .filter(each -> each.planned() && each.certainOn().isAfter(on))
                .toList();
        List<EvidenceView> facts = EvidenceView.newestFirst(
                known.stream().filter(each -> !each.planned()).toList(), refs, words);
        return new EvidenceListView(
                known.size(),
                facts.isEmpty() ? null : facts.getFirst().on(),
                areas(register, known, area),
                reliabilities(known, reliability),
                EvidenceView.newestFirst(narrowed(known, area, reliability), refs, words),
                EvidenceView.newestFirst(narrowed(announced, area, reliability), refs, words)
                        .reversed());
    }

    private static List<Evidence> narrowed(List<Evidence> evidence, String area, String reliability) {
        return evidence.stream()
                .filter(each -> area.isEmpty() || area(each).equals(area))
                .filter(each ->
                        reliability.isEmpty() || each.reliability().code().equals(reliability))
                .toList();
    }

    private static List<Choice> areas(Register register, List<Evidence> evidence, String chosen) {
        Map<String, Long> counts = new TreeMap<>();
        evidence.forEach(each -> counts.merge(area(each), 1L, Long::sum));
        return Choice.among(
                "/evidence",
                "area",
                chosen,
                register.instrument().areas().stream()
                        .collect(Choice.named(each -> each.id().value(), Area::name)),
                counts);
    }

    private static List<Choice> reliabilities(List<Evidence> evidence, String chosen) {
        Map<String, Long> counts = new TreeMap<>();
        evidence.forEach(each -> counts.merge(each.reliability().code(), 1L, Long::sum));
        return Choice.among(
                "/evidence",
                "reliability",
                chosen,
                Arrays.stream(Reliability.values()).collect(Choice.named(Reliability::code, each -> "")),
                counts);
    }

    private static String area(Evidence evidence) {
        AreaId area = evidence.area();
        return area == null ? "" : area.value();
    }
}
