package org.charterworks.network.flow;

/// The linear program a flow is solved by: least cost of own columns and shared columns, every row met exactly.
///
/// minimise q·s + c·x subject to s + A x = b, s ≥ 0, x ≥ 0. Each row r brings its **own column** s_r with cost
/// q_r: for a capacity it is the unused part (cost 0), for a demand the unserved part (at its price). With b ≥ 0
/// the own columns alone are a solution, so the program can never be infeasible, and rows and columns may be
/// added between two solves.
interface LinearProgram {
    /// Adds a row that no column has an entry in yet.
    ///
    /// @param rhs      b_r, 0 or more
    /// @param ownCost  q_r, 0 or more
    /// @return number of the row, from 0
    int addRow(double rhs, double ownCost);

    /// Adds a column with entries above 0 in some rows.
    ///
    /// @param cost  c_j, 0 or more
    /// @return number of the column, from 0
    int addColumn(double cost, int[] rows, double[] entries);

    /// Finds the least cost.
    ///
    /// @return whether it was found; false when the numbers were lost or the limit on steps was reached
    boolean solve();

    /// x_j after [#solve].
    double value(int column);

    /// s_r after [#solve].
    double ownValue(int row);

    /// What one more unit of b_r costs, after [#solve]; never above q_r.
    double dual(int row);

    double objective();
}
