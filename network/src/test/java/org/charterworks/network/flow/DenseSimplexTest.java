package org.charterworks.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseSimplexTest {
    @Test
    void leavesEverythingToTheOwnColumnsWhenThereAreNoOthers() {
        DenseSimplex program = new DenseSimplex();
        program.addRow(7, 2);
        assertThat(program.solve()).isTrue();
        assertThat(program.objective()).isEqualTo(14);
        assertThat(program.dual(0)).isEqualTo(2);
        assertThat(program.ownValue(0)).isEqualTo(7);
    }

    @Test
    void goesOnFromTheLastSolutionWhenRowsAndColumnsArrive() {
        DenseSimplex program = new DenseSimplex();
        int demand = program.addRow(10, 100);
        int first = program.addColumn(30, new int[] {demand}, new double[] {1});
        program.solve();
        assertThat(program.objective()).isEqualTo(300);
        int capacity = program.addRow(4, 0);
        int second = program.addColumn(20, new int[] {demand, capacity}, new double[] {1, 1});
        assertThat(program.solve()).isTrue();
        assertThat(program.value(first)).isCloseTo(6, within(1e-12));
        assertThat(program.value(second)).isCloseTo(4, within(1e-12));
        assertThat(program.dual(demand)).isCloseTo(30, within(1e-12));
        assertThat(program.dual(capacity)).isCloseTo(-10, within(1e-12));
    }

    @Test
    void agreesWithAnotherSolverOnRandomPrograms() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            LinearProgram ours = new DenseSimplex();
            LinearProgram theirs = new OjAlgoProgram();
            fill(random, List.of(ours, theirs), 12, 30);
            assertThat(ours.solve()).as("ours, seed %d", seed).isTrue();
            assertThat(theirs.solve()).as("theirs, seed %d", seed).isTrue();
            assertThat(ours.objective()).as("seed %d", seed).isCloseTo(theirs.objective(), within(1e-6));
        }
    }

    @Test
    void provesItsAnswerByItsDuals() {
        for (int seed = 0; seed < 300; seed++) {
            DenseSimplex program = new DenseSimplex();
            double[] rhs = fill(new Random(seed), List.of(program), 20, 60);
            assertThat(program.solve()).isTrue();
            double dualValue = 0;
            for (int r = 0; r < rhs.length; r++) {
                dualValue += rhs[r] * program.dual(r);
            }
            assertThat(dualValue).as("seed %d", seed).isCloseTo(program.objective(), within(1e-6));
        }
    }

    @Test
    void endsOnProgramsFullOfTies() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            DenseSimplex program = new DenseSimplex();
            for (int r = 0; r < 15; r++) {
                program.addRow(random.nextInt(3) == 0 ? 1 : 0, r < 5 ? 10 : 0);
            }
            for (int c = 0; c < 60; c++) {
                program.addColumn(1, new int[] {random.nextInt(5), 5 + random.nextInt(10)}, new double[] {1, 1});
            }
            assertThat(program.solve()).as("seed %d", seed).isTrue();
        }
    }

    /// Fills programs with the same random rows and columns, and gives the right-hand sides.
    private static double[] fill(Random random, List<LinearProgram> programs, int rows, int columns) {
        double[] rhs = new double[rows];
        for (int r = 0; r < rows; r++) {
            rhs[r] = random.nextInt(20);
            double ownCost = r < rows / 3 ? 1000 : 0;
            for (LinearProgram program : programs) {
                program.addRow(rhs[r], ownCost);
            }
        }
        for (int c = 0; c < columns; c++) {
            List<Integer> chosen = new ArrayList<>(List.of(random.nextInt(rows / 3)));
            for (int r = rows / 3; r < rows; r++) {
                if (random.nextInt(4) == 0) {
                    chosen.add(r);
                }
            }
            int[] at = chosen.stream().mapToInt(Integer::intValue).toArray();
            double[] entries =
                    chosen.stream().mapToDouble(r -> 1 + random.nextInt(2)).toArray();
            double cost = random.nextInt(300);
            programs.forEach(program -> program.addColumn(cost, at, entries));
        }
        return rhs;
    }
}
