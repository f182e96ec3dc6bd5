package org.charterworks.app.web.project;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Choice;
import org.charterworks.app.web.view.MilestoneView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.project.StatedStatus;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.jspecify.annotations.Nullable;

/// The projects, what the latest source says of each, and how late each is.
///
/// @param inside  how many belong to the programme
/// @param outside how many works outside it matter to it
/// @param later   how many are expected later than first promised
/// @param unknown how many passed their last promised date without a report
/// @param latest  the one expected latest against its first promise, null when none is late
public record ProjectsView(
        long inside,
        long outside,
        long later,
        long unknown,
        @Nullable Row latest,
        List<Choice> areas,
        List<Choice> statuses,
        List<Choice> orders,
        List<Row> rows) {
    private static final List<String> STATUSES =
            List.of("done", "forecast", "late-against-baseline", "no-evidence-after-its-date", "undated");
    private static final List<String> ORDERS = List.of("programme", "slip", "name");

    public ProjectsView {
        areas = List.copyOf(areas);
        statuses = List.copyOf(statuses);
        orders = List.copyOf(orders);
        rows = List.copyOf(rows);
    }

    /// A project in the list.
    ///
    /// @param stated    what the latest source said, in the language of the data
    /// @param statedOn  when it said so, null when not known
    /// @param milestone the milestone that stands for it, null when it has none
    /// @param status    code of how that milestone stands, `undated` without one
    /// @param slip      months later than first promised, null when it cannot be said
    /// @param onNetwork whether the model knows what it does to the network
    public record Row(
            Ref ref,
            boolean inside,
            String areaId,
            String area,
            String stated,
            @Nullable DateText statedOn,
            String reliability,
            @Nullable MilestoneView milestone,
            String status,
            @Nullable Long slip,
            boolean onNetwork) {}

    /// What the list is narrowed to and how it is ordered; empty for everything in the order of the programme.
    public record Wish(String area, String status, String order) {}

    static ProjectsView of(Portal portal, Visit visit, Wish wish, Words words) {
        List<Row> everything = rows(portal, visit, words);
        return new ProjectsView(
                everything.stream().filter(Row::inside).count(),
                everything.stream().filter(row -> !row.inside()).count(),
                everything.stream()
                        .filter(row -> row.status().equals("late-against-baseline"))
                        .count(),
                everything.stream()
                        .filter(row -> row.status().equals("no-evidence-after-its-date"))
                        .count(),
                everything.stream()
                        .filter(row -> row.status().equals("late-against-baseline"))
                        .max(Comparator.comparingLong(ProjectsView::slipOrNothing))
                        .orElse(null),
                areas(portal, everything, wish),
                statuses(everything, wish),
                orders(everything, wish),
                everything.stream()
                        .filter(row -> wish.area().isEmpty() || row.areaId().equals(wish.area()))
                        .filter(row -> wish.status().isEmpty() || row.status().equals(wish.status()))
                        .sorted(order(wish.order()))
                        .toList());
    }

    /// Every project in the order of the programme.
    public static List<Row> rows(Portal portal, Visit visit, Words words) {
        MilestoneViews milestones = new MilestoneViews(portal, visit, words);
        Refs refs = new Refs(portal.register());
        Set<ProjectId> onNetwork = new HashSet<>();
        portal.effects().stream().map(ProjectEffect::project).forEach(onNetwork::add);
        return portal.register().projects().stream()
                .map(project -> {
                    MilestoneView milestone = Completion.of(project, visit.on())
                            .map(milestones::of)
                            .orElse(null);
                    return row(project, milestone, refs, words, onNetwork.contains(project.id()));
                })
                .toList();
    }

    private static Row row(
            Project project, @Nullable MilestoneView milestone, Refs refs, Words words, boolean onNetwork) {
        StatedStatus stated = project.status();
        PeriodDate asOf = stated == null ? null : stated.asOf();
        return new Row(
                refs.of(project),
                project.inside(),
                project.area().value(),
                refs.area(project.area()),
                stated == null ? "" : stated.text(),
                asOf == null ? null : words.shown(asOf),
                stated == null ? "" : stated.reliability().code(),
                milestone,
                milestone == null ? "undated" : milestone.status(),
                milestone == null ? null : milestone.slipMonths(),
                onNetwork);
    }

    private static Comparator<Row> order(String order) {
        return switch (order) {
            case "slip" -> Comparator.comparingLong(ProjectsView::slipOrNothing).reversed();
            case "name" -> Comparator.comparing(row -> row.ref().name());
            default -> Comparator.comparingInt(row -> 0);
        };
    }

    private static long slipOrNothing(Row row) {
        Long slip = row.slip();
        return slip == null ? Long.MIN_VALUE : slip;
    }

    private static List<Choice> areas(Portal portal, List<Row> rows, Wish wish) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.areaId(), 1L, Long::sum));
        Map<String, String> names = portal.register().instrument().areas().stream()
                .collect(Choice.named(each -> each.id().value(), Area::name));
        return Choice.among("/projects", "area", wish.area(), names, counts);
    }

    private static List<Choice> statuses(List<Row> rows, Wish wish) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.status(), 1L, Long::sum));
        return Choice.among(
                "/projects",
                "status",
                wish.status(),
                STATUSES.stream().collect(Choice.named(each -> each, each -> "")),
                counts);
    }

    private static List<Choice> orders(List<Row> rows, Wish wish) {
        Map<String, Long> counts = new TreeMap<>();
        ORDERS.forEach(each -> counts.put(each, (long) rows.size()));
        String page = "/projects" + (wish.area().isEmpty() ? "" : "?area=" + wish.area());
        return Choice.among(
                page,
                "order",
                wish.order().isEmpty() ? "programme" : wish.order(),
                ORDERS.stream().collect(Choice.named(each -> each, each -> "")),
                counts);
    }
}
