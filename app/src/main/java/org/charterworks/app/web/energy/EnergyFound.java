package org.charterworks.app.web.energy;

import java.util.List;
import java.util.Optional;
import org.charterworks.roadmap.explain.energy.Answers;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.energy.EnergyQuestion;

/// What is known of one carrier on a day, apart from the gas N-1 standard.
record EnergyFound(
        EnergyQuestion question,
        List<Answers.Transferred> transfers,
        List<Answers.Together> together,
        List<Answers.Lost> losses,
        Optional<Answers.Balanced> balance,
        List<Answers.Concentrated> concentrations) {
    EnergyFound {
        transfers = List.copyOf(transfers);
        together = List.copyOf(together);
        losses = List.copyOf(losses);
        concentrations = List.copyOf(concentrations);
    }

    static EnergyFound of(EnergyAppraisal energy, EnergyQuestion question) {
        return new EnergyFound(
                question,
                energy.transfers(question),
                energy.together(question),
                energy.losses(question),
                energy.balance(question),
                energy.concentrations(question));
    }
}
