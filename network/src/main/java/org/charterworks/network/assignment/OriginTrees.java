package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterworks.network.digraph.RegrownTree;
import org.charterworks.network.digraph.RememberedTree;

/// Shortest-path trees of all commodities under one set of costs, grown by one or several threads.
///
/// Commodities are cut into blocks, always the same ones; a block is worked by one thread, in order.
/// Whoever adds up within blocks and then over blocks gets the same bits with any number of threads.
final class OriginTrees {
    static final int BLOCKS = 16;

    private final AssignmentProblem problem;
    private final RegrownTree[] trees;
    private final RememberedTree[] memory;

    /// @param memory  by commodity; changed to the trees grown
    OriginTrees(AssignmentProblem problem, int threads, RememberedTree[] memory) {
        this.problem = problem;
        this.memory = memory;
        trees = new RegrownTree[Math.min(threads, BLOCKS)];
        for (int worker = 0; worker < trees.length; worker++) {
            trees[worker] = new RegrownTree(problem.graph(), problem.firstThroughNode());
        }
    }

    /// Trees that remember nothing yet.
    static OriginTrees fresh(AssignmentProblem problem, int threads) {
        RememberedTree[] memory = new RememberedTree[problem.commodities().count()];
        Arrays.setAll(memory, _ -> new RememberedTree());
        return new OriginTrees(problem, threads, memory);
    }

    /// Sees each tree as soon as it is grown; called by several threads at once, never twice for one
    /// block.
    interface Visitor {
        void visit(int block, int commodity, RegrownTree tree);
    }

    /// Grows every tree to the destinations of its commodity.
    ///
    /// @param cost  by class, then arc
    void grow(double[][] cost, Visitor visitor) {
        if (trees.length == 1) {
            work(0, cost, visitor);
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(trees.length)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < trees.length; worker++) {
                int number = worker;
                running.add(workers.submit(() -> work(number, cost, visitor)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void work(int worker, double[][] cost, Visitor visitor) {
        int count = memory.length;
        for (int block = worker; block < BLOCKS; block += trees.length) {
            int end = (int) ((long) (block + 1) * count / BLOCKS);
            for (int q = (int) ((long) block * count / BLOCKS); q < end; q++) {
                grow(q, trees[worker], cost);
                visitor.visit(block, q, trees[worker]);
            }
        }
    }

    private void grow(int q, RegrownTree tree, double[][] cost) {
        Commodities demand = problem.commodities();
        tree.grow(
                demand.root[q],
                cost[demand.classOf[q]],
                demand.destination,
                demand.first[q],
                demand.first[q + 1],
                memory[q]);
    }

    /// Cost if everybody took the cheapest path.
    double leastCost(double[][] cost) {
        Commodities demand = problem.commodities();
        double[] least = new double[demand.count()];
        grow(cost, (_, q, tree) -> least[q] = leastCost(demand, q, tree));
        double total = 0;
        for (double each : least) {
            total += each;
        }
        return total;
    }

    static double leastCost(Commodities demand, int q, RegrownTree tree) {
        double least = 0;
        for (int d = demand.first[q]; d < demand.first[q + 1]; d++) {
            least += demand.trips[d] * tree.cost(demand.destination[d]);
        }
        return least;
    }
}
