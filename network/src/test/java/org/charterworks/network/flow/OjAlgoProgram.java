package org.charterworks.network.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// The same linear program handed to ojAlgo, which knows nothing of ours: the cross-check of [DenseSimplex].
final class OjAlgoProgram implements LinearProgram {
    private record Column(double cost, Map<Integer, Double> entries) {}

    private final List<double[]> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private double[] values = {};
    private double objective;

    @Override
    public int addRow(double rhs, double ownCost) {
        rows.add(new double[] {rhs, ownCost});
        return rows.size() - 1;
    }

    @Override
    public int addColumn(double cost, int[] columnRows, double[] entries) {
        Map<Integer, Double> byRow = new HashMap<>();
        for (int k = 0; k < columnRows.length; k++) {
            byRow.put(columnRows[k], entries[k]);
        }
        columns.add(new Column(cost, byRow));
        return columns.size() - 1;
    }

    @Override
    public boolean solve() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> own = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            own.add(model.newVariable("s" + r).lower(0).weight(rows.get(r)[1]));
        }
        List<Variable> shared = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            shared.add(model.newVariable("x" + c).lower(0).weight(columns.get(c).cost));
        }
        for (int r = 0; r < rows.size(); r++) {
            Expression row = model.newExpression("row" + r).level(BigDecimal.valueOf(rows.get(r)[0]));
            row.set(own.get(r), 1);
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).entries.containsKey(r)) {
                    row.set(shared.get(c), columns.get(c).entries.get(r));
                }
            }
        }
        Optimisation.Result result = model.minimise();
        values = result.toRawCopy1D();
        objective = result.getValue();
        return result.getState().isOptimal();
    }

    @Override
    public double value(int column) {
        return values[rows.size() + column];
    }

    @Override
    public double ownValue(int row) {
        return values[row];
    }

    @Override
    public double dual(int row) {
        throw new UnsupportedOperationException("only values are compared");
    }

    @Override
    public double objective() {
        return objective;
    }
}
