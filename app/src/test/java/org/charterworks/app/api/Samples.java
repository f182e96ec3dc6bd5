package org.charterworks.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Questions of every kind, each as an address and as the command that asks the same.
final class Samples {
    private static final Set<String> ARGUMENTS = Set.of("id", "word", "figure-id", "record");
    private static final String ROUTE = "from=KZ_ALTYNKOL&to=GE_POTI&layers=rail,sea&on=2026-11-22";

    static final List<String> ALL = List.of(
            "brief?on=2026-11-22",
            "brief?on=2026-04-01&priced=1",
            "scorecard?on=2026-11-22",
            "coding",
            "indicators?on=2026-11-22",
            "indicators?indicator=IND-TITR-CAPACITY&on=2026-11-22",
            "meeting",
            "meeting?id=M-SWG-1&on=2026-11-22",
            "search?word=railway&most=5",
            "search?word=nothingofthekind",
            "route?" + ROUTE,
            "route?from=AZ_ALAT&to=TR_KARS&on=2031-06-30&percentiles=&deadline=100&pareto=&by=cost",
            "route?" + ROUTE + "&cargo=container&tonnes=20&cpmm=&by=p90",
            "route?" + ROUTE + "&depart=2026-06-01T03:00:00Z&samples=2000&seed=7",
            "compare?from=AZ_ALAT&to=TR_KARS&on=2026-11-22&against=2031-06-30",
            "flows?on=2026-11-22",
            "flows?on=2030-06-30&choice=&theta=0.05",
            "bottlenecks?on=2026-11-22&demand-on=2030-06-30",
            "resilience?on=2026-11-22",
            "resilience?on=2026-11-22&from=KZ_ALTYNKOL&to=GE_POTI",
            "energy?layer=power&on=2026-11-22",
            "energy?layer=gas&on=2026-11-22",
            "energy?layer=oil&on=2026-11-22",
            "fibre?on=2026-11-22&from=Baku&to=Poti",
            "fibre?on=2026-11-22",
            "sites?on=2026-11-22",
            "hazards?on=2026-11-22",
            "calibrate?on=2026-11-22",
            "value?on=2031-06-30",
            "value?project=PRJ-KARS-DILUCU",
            "value?money=&project=PRJ-TRIPP-RAIL&theta=0.02",
            "value?money=&project=PRJ-KARS-DILUCU&rate=0.04",
            "agenda?body=WG-CONNECT&on=2026-11-22",
            "portfolio?budget=1000000000",
            "portfolio?budget=2500000000&without-others=",
            "delay?project=PRJ-KARS-DILUCU&months=12",
            "delay?months=6",
            "dates?on=2026-11-22",
            "risk?on=2026-11-22&runs=200",
            "sensitivity?figure-id=route/by=time/from=AZ_ALAT/layers=rail%2Bsea/measure=hours/on=2026-11-22/rank=1"
                    + "/scenario=as-forecast/to=TR_KARS",
            "explain?figure-id=delay/measure=money/months=12/project=PRJ-KARS-DILUCU/scenario=as-forecast"
                    + "/variant=last-in");

    /// Questions about what a journal remembers: that of [Remembered].
    static final List<String> OF_THE_JOURNAL = List.of(
            "changes",
            "changes?from=2026-05-15",
            "changes?from=2026-05-15T12:00&to=2026-06-15",
            "history?record=" + Remembered.CHANGED,
            "history?record=project:PRJ-TRIPP");

    private Samples() {}

    static String name(String sample) {
        return sample.split("\\?", 2)[0];
    }

    /// What somebody would type to ask the same, as the public sees it.
    static String[] command(String sample) {
        List<String> arguments = new ArrayList<>(List.of(name(sample), "--viewer=public", "--json"));
        String[] parts = sample.split("\\?", 2);
        if (parts.length == 2) {
            for (String each : parts[1].split("&", -1)) {
                String[] pair = each.split("=", 2);
                String value = pair[1].replace("%2B", "+");
                if (ARGUMENTS.contains(pair[0])) {
                    arguments.add(value);
                } else {
                    arguments.add("--" + pair[0] + (value.isEmpty() ? "" : "=" + value));
                }
            }
        }
        return arguments.toArray(String[]::new);
    }

    static List<String> of(String question) {
        return Stream.concat(ALL.stream(), OF_THE_JOURNAL.stream())
                .filter(each -> name(each).equals(question))
                .toList();
    }
}
