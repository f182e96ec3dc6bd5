package org.charterworks.roadmap.explain.energy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.energy.Balance;
import org.charterworks.network.energy.EnergyFacts;
import org.charterworks.network.energy.EnergyPoint;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.LineLoss;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.energy.TransferNetwork;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshots;

/// Energy questions to one programme, on any day of any scenario. Immutable but for the snapshots it shares.
public final class EnergyAppraisal {
    private final Programme programme;
    private final Snapshots snapshots;

    public EnergyAppraisal(Programme programme, Snapshots snapshots) {
        this.programme = programme;
        this.snapshots = snapshots;
    }

    /// What is known of energy besides the links.
    public EnergyFacts facts() {
        return programme.inventory().energy();
    }

    /// The system on the day.
    public EnergySystem system(Scenario scenario, LocalDate on) {
        Schedule schedule = Schedule.of(programme.register(), scenario);
        EnergyFacts facts = facts();
        return new EnergySystem(
                snapshots.on(schedule, on).network(),
                programme.network(),
                facts.grids(),
                facts.limits(),
                facts.points());
    }

    private EnergySystem system(EnergyQuestion question) {
        return system(question.scenario(), question.on());
    }

    TransferNetwork network(EnergyQuestion question, Estimate estimate) {
        return TransferNetwork.of(system(question), question.carrier(), question.season(), estimate);
    }

    /// The zones of the carrier, by id.
    public List<Zone> zones(EnergyQuestion question) {
        return network(question, Estimate.CENTRAL).zones();
    }

    /// A zone by the id of its grid or of one of its nodes.
    public Optional<Zone> findZone(EnergyQuestion question, String code) {
        return zones(question).stream()
                .filter(zone -> zone.code().equals(code) || zone.nodes().contains(new NodeId(code)))
                .findFirst();
    }

    /// What can pass from one zone to another.
    public Answers.Transferred transfer(EnergyQuestion question, Zone from, Zone to) {
        return new TransferFigures(question, system(question)).of(from, to);
    }

    /// What can pass between every two grids; pairs that nothing joins are left out.
    public List<Answers.Transferred> transfers(EnergyQuestion question) {
        TransferFigures figures = new TransferFigures(question, system(question));
        List<Zone> grids = zones(question).stream()
                .filter(zone -> zone.findGrid().isPresent())
                .toList();
        List<Answers.Transferred> answers = new ArrayList<>();
        for (Zone from : grids) {
            for (Zone to : grids) {
                if (!from.equals(to)) {
                    Answers.Transferred answer = figures.of(from, to);
                    if (!(answer.transfer() instanceof Transfer.NotJoined)) {
                        answers.add(answer);
                    }
                }
            }
        }
        return answers;
    }

    /// What of the stated demand of the season is served; empty when no row states any.
    public Optional<Answers.Balanced> balance(EnergyQuestion question) {
        EnergySystem system = system(question);
        List<EnergyPoint> points = system.points(question.carrier(), question.season());
        boolean wanted = points.stream().anyMatch(point -> !point.role().isSupply());
        return wanted ? Optional.of(new BalanceFigures(question, system, points).answer()) : Optional.empty();
    }

    /// What the loss of a link leaves.
    public Answers.Lost loss(EnergyQuestion question, Link link) {
        return new LossFigures(question, system(question), facts()).of(link);
    }

    /// What the loss of each link between zones leaves, those first of whose flow most finds no room.
    public List<Answers.Lost> losses(EnergyQuestion question) {
        EnergySystem system = system(question);
        LossFigures figures = new LossFigures(question, system, facts());
        return network(question, Estimate.CENTRAL).links().stream()
                .map(id -> figures.of(system.network().link(id)))
                .sorted((one, other) -> Double.compare(unserved(other), unserved(one)))
                .toList();
    }

    private static double unserved(Answers.Lost lost) {
        return lost.loss() instanceof LineLoss.Known known ? known.unserved().orElse(-1.0) : -1;
    }

    /// The gas N-1 standard of a grid.
    ///
    /// @param set  inputs the user sets, mcm/d; each takes the place of all stated ones of its kind
    public Answers.Standard gasStandard(
            EnergyQuestion question, Grid grid, GasStandard.Fill fill, Map<GasTerm.Kind, Double> set) {
        return new StandardFigures(question, system(question), facts()).of(grid, fill, set);
    }

    /// Gas grids into which something leads on the day.
    public List<Grid> importingGrids(EnergyQuestion question) {
        return new ConcentrationFigures(question, system(question), facts()).importing();
    }

    /// Whether the folder states an input of a grid's gas N-1 standard.
    public boolean statesStandard(Grid grid) {
        return facts().terms().stream().anyMatch(term -> term.grid().equals(grid.id()));
    }

    /// How concentrated imports of the carrier are, as published and by the capacity of entry points.
    public List<Answers.Concentrated> concentrations(EnergyQuestion question) {
        return new ConcentrationFigures(question, system(question), facts()).answers();
    }

    /// Effects still to come that raise a transfer only together.
    public List<Answers.Together> together(EnergyQuestion question) {
        Schedule schedule = Schedule.of(programme.register(), question.scenario());
        EnergySystem base = system(question).on(programme.network());
        return new WorkingTogether(question, base, programme.effects(), schedule).find();
    }

    /// What links are known to carry, by link, in the unit of their carrier.
    static Map<LinkId, Double> flows(EnergyFacts facts) {
        Map<LinkId, Double> flows = new HashMap<>();
        facts.flows().forEach(flow -> flow.findAmount().ifPresent(amount -> flows.put(flow.link(), amount.central())));
        return flows;
    }

    static Balance balance(EnergySystem system, EnergyQuestion question, List<EnergyPoint> points, Estimate at) {
        return Balance.of(TransferNetwork.of(system, question.carrier(), question.season(), at), points, at);
    }
}
