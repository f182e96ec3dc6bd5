package org.charterworks.network.hierarchy;

import java.util.function.IntToDoubleFunction;

/// The directions in which the nodes of a cell are lined up before it is cut across: inertial flow joins the
/// first part of the line to the last.
///
/// With coordinates these are west to east, south to north and the two diagonals. Without, a pair of nodes
/// far from each other stands for an axis – a node's place on it is the difference of its distances to the
/// two – and two such pairs give the same four directions.
interface LineUp {
    /// By direction and node of the cell: its place in the line. Places may be equal.
    double[][] places(Cell cell);

    static LineUp byCoordinates(double[] x, double[] y) {
        return cell -> directions(cell.size(), v -> x[cell.node[v]], v -> y[cell.node[v]]);
    }

    static LineUp byDistances() {
        return cell -> {
            int[] fromA = cell.distances(farthest(cell.distances(0)));
            int[] fromB = cell.distances(farthest(fromA));
            int[] nearest = new int[cell.size()];
            for (int v = 0; v < nearest.length; v++) {
                nearest[v] = Math.min(fromA[v], fromB[v]);
            }
            int[] fromC = cell.distances(farthest(nearest));
            int[] fromD = cell.distances(farthest(fromC));
            return directions(cell.size(), v -> fromA[v] - fromB[v], v -> fromC[v] - fromD[v]);
        };
    }

    private static double[][] directions(int size, IntToDoubleFunction x, IntToDoubleFunction y) {
        double[][] places = new double[4][size];
        for (int v = 0; v < size; v++) {
            places[0][v] = x.applyAsDouble(v);
            places[1][v] = y.applyAsDouble(v);
            places[2][v] = places[0][v] + places[1][v];
            places[3][v] = places[0][v] - places[1][v];
        }
        return places;
    }

    private static int farthest(int[] distance) {
        int farthest = 0;
        for (int v = 1; v < distance.length; v++) {
            if (distance[v] > distance[farthest]) {
                farthest = v;
            }
        }
        return farthest;
    }
}
