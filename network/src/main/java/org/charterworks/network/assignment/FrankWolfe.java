package org.charterworks.network.assignment;

import java.util.Arrays;

/// Equilibrium by bi-conjugate Frank–Wolfe (Mitradjieva & Lindberg 2013): each step goes towards a
/// mixture of the cheapest paths now and the two points aimed at before, chosen conjugate with respect
/// to the slopes of the links.
///
/// Kept as the check on [PairedSegments]: it knows flows by class and arc only, never paths.
final class FrankWolfe {
    /// A step this close to the point aimed at says nothing about the next.
    private static final double WHOLE_STEP = 0.9999;
    private static final int BISECTIONS = 60;

    private final AssignmentProblem problem;
    private final OriginTrees trees;
    final LoadedLinks links;
    /// By class, then arc: flows now, cheapest paths now, and the last two points aimed at.
    final double[][] flow;
    private final double[][] cheapest;
    private double[][] aim;
    private double[][] aimBefore;
    private final double[][] direction;
    private final double[][][] blocks;
    private final TreeLoading[] loading;
    private double lastStep = 1;
    private int conjugates;

    FrankWolfe(AssignmentProblem problem, Objective objective, int threads) {
        this.problem = problem;
        trees = OriginTrees.fresh(problem, threads);
        links = problem.emptyLinks(objective);
        int classes = problem.classes().size();
        int arcs = problem.graph().arcCount();
        flow = new double[classes][arcs];
        cheapest = new double[classes][arcs];
        aim = new double[classes][arcs];
        aimBefore = new double[classes][arcs];
        direction = new double[classes][arcs];
        blocks = new double[OriginTrees.BLOCKS][classes][arcs];
        loading = new TreeLoading[OriginTrees.BLOCKS];
        Arrays.setAll(loading, _ -> new TreeLoading(problem.graph()));
    }

    void load() {
        loadCheapest();
        copy(cheapest, flow);
        priceFlows();
    }

    /// One step. @return relative gap of the flows before it, exact
    double step() {
        double least = loadCheapest();
        double paid = product(links.cost, flow);
        mix();
        move();
        priceFlows();
        return paid > 0 ? Math.max(0, paid - least) / paid : 0;
    }

    /// Relative gap of the flows now.
    double gap() {
        double paid = product(links.cost, flow);
        return paid > 0 ? Math.max(0, paid - trees.leastCost(links.cost)) / paid : 0;
    }

    /// Everybody on the cheapest path. @return what that would cost
    private double loadCheapest() {
        Commodities demand = problem.commodities();
        for (double[][] block : blocks) {
            fill(block);
        }
        double[] least = new double[demand.count()];
        trees.grow(links.cost, (block, q, tree) -> {
            least[q] = OriginTrees.leastCost(demand, q, tree);
            TreeLoading all = loading[block];
            all.load(demand, q, tree);
            double[] target = blocks[block][demand.classOf[q]];
            for (int i = 0; i < all.count(); i++) {
                target[all.arc(i)] += all.load(i);
            }
        });
        fill(cheapest);
        for (double[][] block : blocks) {
            addTo(cheapest, 1, block);
        }
        double total = 0;
        for (double each : least) {
            total += each;
        }
        return total;
    }

    /// Chooses the point to aim at, and with it the direction.
    private void mix() {
        double ofLast = 0;
        double ofBefore = 0;
        if (conjugates >= 1 && lastStep > 0 && lastStep < WHOLE_STEP) {
            double[][] toCheapest = difference(cheapest, flow);
            double[][] toLast = difference(aim, flow);
            double own = weighted(toLast, toLast);
            double last = own > 0 ? -weighted(toLast, toCheapest) / own : 0;
            if (conjugates >= 2) {
                double[][] along = difference(aimBefore, flow);
                for (int k = 0; k < along.length; k++) {
                    for (int arc = 0; arc < along[k].length; arc++) {
                        along[k][arc] += lastStep * (aim[k][arc] - aimBefore[k][arc]);
                    }
                }
                double bend = weighted(along, difference(aimBefore, aim));
                double mu = bend == 0 ? 0 : Math.max(0, -weighted(along, toCheapest) / bend);
                ofBefore = Double.isFinite(mu) ? mu : 0;
                last += ofBefore * lastStep / (1 - lastStep);
            }
            ofLast = Math.max(0, last);
            conjugates++;
        } else {
            conjugates = 1;
        }
        double all = 1 + ofLast + ofBefore;
        double[][] newAim = aimBefore;
        for (int k = 0; k < newAim.length; k++) {
            for (int arc = 0; arc < newAim[k].length; arc++) {
                newAim[k][arc] = (cheapest[k][arc] + ofLast * aim[k][arc] + ofBefore * aimBefore[k][arc]) / all;
            }
        }
        aimBefore = aim;
        aim = newAim;
        for (int k = 0; k < direction.length; k++) {
            for (int arc = 0; arc < direction[k].length; arc++) {
                direction[k][arc] = aim[k][arc] - flow[k][arc];
            }
        }
    }

    /// Goes as far along the direction as it goes down, found by bisection of the derivative.
    private void move() {
        double low = 0;
        double high = 1;
        if (derivative(1) <= 0) {
            low = 1;
        }
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = (low + high) / 2;
            if (derivative(middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        lastStep = low;
        addTo(flow, lastStep, direction);
        for (double[] ofClass : flow) {
            for (int arc = 0; arc < ofClass.length; arc++) {
                ofClass[arc] = Math.max(0, ofClass[arc]);
            }
        }
    }

    private double derivative(double step) {
        Arrays.fill(links.flow, 0);
        for (int k = 0; k < flow.length; k++) {
            for (int arc = 0; arc < links.flow.length; arc++) {
                links.flow[arc] += Math.max(0, flow[k][arc] + step * direction[k][arc]);
            }
        }
        links.priceAll();
        return product(links.cost, direction);
    }

    private void priceFlows() {
        Arrays.fill(links.flow, 0);
        for (double[] ofClass : flow) {
            for (int arc = 0; arc < ofClass.length; arc++) {
                links.flow[arc] += ofClass[arc];
            }
        }
        links.priceAll();
    }

    /// Sum over arcs of slope times both totals over classes.
    private double weighted(double[][] one, double[][] other) {
        double sum = 0;
        for (int arc = 0; arc < links.slope.length; arc++) {
            double first = 0;
            double second = 0;
            for (int k = 0; k < one.length; k++) {
                first += one[k][arc];
                second += other[k][arc];
            }
            sum += links.slope[arc] * first * second;
        }
        return sum;
    }

    private static double[][] difference(double[][] from, double[][] of) {
        double[][] result = new double[from.length][];
        for (int k = 0; k < from.length; k++) {
            result[k] = from[k].clone();
            for (int arc = 0; arc < result[k].length; arc++) {
                result[k][arc] -= of[k][arc];
            }
        }
        return result;
    }

    private static double product(double[][] one, double[][] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            for (int arc = 0; arc < one[k].length; arc++) {
                sum += one[k][arc] * other[k][arc];
            }
        }
        return sum;
    }

    private static void addTo(double[][] target, double times, double[][] added) {
        for (int k = 0; k < target.length; k++) {
            for (int arc = 0; arc < target[k].length; arc++) {
                target[k][arc] += times * added[k][arc];
            }
        }
    }

    private static void copy(double[][] from, double[][] to) {
        for (int k = 0; k < from.length; k++) {
            System.arraycopy(from[k], 0, to[k], 0, from[k].length);
        }
    }

    private static void fill(double[][] target) {
        for (double[] each : target) {
            Arrays.fill(each, 0);
        }
    }
}
