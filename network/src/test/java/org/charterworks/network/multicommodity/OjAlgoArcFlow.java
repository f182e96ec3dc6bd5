package org.charterworks.network.multicommodity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.digraph.Digraph;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// The same problem with one variable per commodity and arc, handed to ojAlgo, which knows nothing of paths.
final class OjAlgoArcFlow {
    private OjAlgoArcFlow() {}

    static double leastCost(Digraph graph, double[] cost, double[] capacity, List<Commodity> commodities) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Expression> limits = new ArrayList<>();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            Expression limit = model.newExpression("capacity" + arc);
            limits.add(capacity[arc] < Double.POSITIVE_INFINITY ? limit.upper(capacity[arc]) : limit);
        }
        for (int k = 0; k < commodities.size(); k++) {
            Commodity commodity = commodities.get(k);
            List<Expression> balances = new ArrayList<>();
            for (int node = 0; node < graph.nodeCount(); node++) {
                boolean isLoop = commodity.from() == commodity.to();
                double out = isLoop ? 0 : node == commodity.from() ? 1 : node == commodity.to() ? -1 : 0;
                balances.add(model.newExpression("k" + k + "n" + node).level(out * commodity.amount()));
            }
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                if (cost[arc] < Double.POSITIVE_INFINITY && graph.tail(arc) != graph.head(arc)) {
                    Variable flow =
                            model.newVariable("k" + k + "a" + arc).lower(0).weight(cost[arc]);
                    balances.get(graph.tail(arc)).set(flow, 1);
                    balances.get(graph.head(arc)).set(flow, -1);
                    limits.get(arc).set(flow, 1);
                }
            }
            if (commodity.from() != commodity.to()) {
                Variable unserved = model.newVariable("u" + k).lower(0).weight(commodity.unservedCost());
                balances.get(commodity.from()).set(unserved, 1);
                balances.get(commodity.to()).set(unserved, -1);
            }
        }
        var result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue();
    }
}
