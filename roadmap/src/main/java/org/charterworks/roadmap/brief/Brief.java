package org.charterworks.roadmap.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.group.Body;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.project.MilestoneStatus;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.Scenario;

/// How an agreement stands on a day.
///
/// @param board      every commitment in exactly one class, and the bodies permitted and not created
/// @param byArea     the commitments of each area, in the instrument's order; last those of no area
/// @param byBody     the commitments that each body leads, in the register's order; last those that none leads
/// @param milestones every milestone, in the register's order
/// @param late       projects with late milestones, the latest first
public record Brief(
        DeadlineBoard board,
        List<Tally> byArea,
        List<Tally> byBody,
        List<MilestoneLine> milestones,
        List<LateProject> late) {

    public Brief {
        byArea = List.copyOf(byArea);
        byBody = List.copyOf(byBody);
        milestones = List.copyOf(milestones);
        late = List.copyOf(late);
    }

    /// The brief of a programme on a day.
    ///
    /// @param scenario whose dates the cost of a further month rests on
    /// @param priced   for how many late projects that cost is computed, the latest first
    public static Brief of(Appraisal appraisal, Scenario scenario, LocalDate on, int priced) {
        Register register = appraisal.programme().register();
        DeadlineBoard board = DeadlineBoard.of(register, StatusRule.standard(), on);
        List<MilestoneLine> milestones = lines(register, on);
        FurtherMonths prices = new FurtherMonths(appraisal, scenario, on, priced);
        return new Brief(
                board,
                byArea(register, board),
                byBody(register, board),
                milestones,
                lateProjects(milestones).stream().map(prices::priced).toList());
    }

    /// The day the brief holds for.
    public LocalDate on() {
        return board.on();
    }

    /// Milestones a source says were reached.
    public List<MilestoneLine> reached() {
        return milestones.stream()
                .filter(line -> line.status() instanceof MilestoneStatus.Done)
                .toList();
    }

    /// Milestones that no date is known for.
    public List<MilestoneLine> undated() {
        return milestones.stream()
                .filter(line -> line.status() instanceof MilestoneStatus.Undated)
                .toList();
    }

    private static List<MilestoneLine> lines(Register register, LocalDate on) {
        List<MilestoneLine> lines = new ArrayList<>();
        for (Project project : register.projects()) {
            project.milestones()
                    .forEach(milestone ->
                            lines.add(new MilestoneLine(project, milestone, MilestoneStatus.of(milestone, on))));
        }
        return lines;
    }

    private static List<LateProject> lateProjects(List<MilestoneLine> milestones) {
        Map<Project, List<MilestoneLine>> late = new LinkedHashMap<>();
        milestones.stream()
                .filter(MilestoneLine::isLate)
                .sorted(MilestoneLine.LATEST_FIRST)
                .forEach(line -> late.computeIfAbsent(line.project(), project -> new ArrayList<>())
                        .add(line));
        return late.entrySet().stream()
                .map(entry -> new LateProject(entry.getKey(), entry.getValue(), List.of(), ""))
                .sorted(Comparator.comparingLong(LateProject::daysLate).reversed())
                .toList();
    }

    private static List<Tally> byArea(Register register, DeadlineBoard board) {
        List<Tally> tallies = new ArrayList<>();
        for (Area area : register.instrument().areas()) {
            tallies.add(Tally.of(
                    area.id().value(),
                    area.name(),
                    board.assessments().stream()
                            .filter(item -> register.commitment(item.commitment())
                                    .areas()
                                    .contains(area.id()))
                            .toList()));
        }
        List<Assessment> elsewhere = board.assessments().stream()
                .filter(item -> register.commitment(item.commitment()).areas().isEmpty())
                .toList();
        tallies.add(Tally.of("", "", elsewhere));
        return withAny(tallies);
    }

    private static List<Tally> byBody(Register register, DeadlineBoard board) {
        List<Tally> tallies = new ArrayList<>();
        for (Body body : register.bodies()) {
            tallies.add(Tally.of(
                    body.id().value(),
                    body.name(),
                    board.assessments().stream()
                            .filter(item -> body.id()
                                    .equals(register.commitment(item.commitment())
                                            .leadBody()))
                            .toList()));
        }
        List<Assessment> unled = board.assessments().stream()
                .filter(item -> register.commitment(item.commitment()).leadBody() == null)
                .toList();
        tallies.add(Tally.of("", "", unled));
        return withAny(tallies);
    }

    private static List<Tally> withAny(List<Tally> tallies) {
        return tallies.stream().filter(tally -> tally.all() > 0).toList();
    }
}
