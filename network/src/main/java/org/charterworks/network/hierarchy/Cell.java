package org.charterworks.network.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterworks.network.digraph.Digraph;

/// A part of a graph while it is dissected: some nodes and the undirected edges between them, without loops
/// and without parallel edges. Nodes of the cell are numbered from 0; `node` says which nodes of the graph
/// they are.
final class Cell {
    final int[] node;
    /// neighbours of v are `neighbour[first[v]]` to `neighbour[first[v + 1] - 1]`, ascending
    final int[] first;
    final int[] neighbour;

    private Cell(int[] node, int[] first, int[] neighbour) {
        this.node = node;
        this.first = first;
        this.neighbour = neighbour;
    }

    int size() {
        return node.length;
    }

    /// The whole graph as one cell.
    static Cell of(Digraph graph) {
        int count = graph.nodeCount();
        int[] node = new int[count];
        int[] first = new int[count + 1];
        int[] neighbour = new int[2 * graph.arcCount()];
        int size = 0;
        for (int v = 0; v < count; v++) {
            node[v] = v;
            int begin = size;
            for (int a = graph.firstArc(v); a < graph.firstArc(v + 1); a++) {
                neighbour[size++] = graph.head(a);
            }
            for (int i = graph.firstIn(v); i < graph.firstIn(v + 1); i++) {
                neighbour[size++] = graph.tail(graph.inArc(i));
            }
            size = keepDistinct(neighbour, begin, size, v);
            first[v + 1] = size;
        }
        return new Cell(node, first, Arrays.copyOf(neighbour, size));
    }

    /// Sorts a stretch and drops repetitions and one value; gives the new end.
    private static int keepDistinct(int[] values, int begin, int end, int dropped) {
        Arrays.sort(values, begin, end);
        int size = begin;
        for (int i = begin; i < end; i++) {
            if (values[i] != dropped && (size == begin || values[size - 1] != values[i])) {
                values[size++] = values[i];
            }
        }
        return size;
    }

    /// The cell of some nodes of this one.
    ///
    /// @param members  ascending numbers of this cell
    /// @param newIndex a workspace of at least the size of this cell; its content does not matter
    Cell part(int[] members, int[] newIndex) {
        Arrays.fill(newIndex, 0, size(), -1);
        int degrees = 0;
        for (int i = 0; i < members.length; i++) {
            newIndex[members[i]] = i;
            degrees += first[members[i] + 1] - first[members[i]];
        }
        int[] partNode = new int[members.length];
        int[] partFirst = new int[members.length + 1];
        int[] partNeighbour = new int[degrees];
        int size = 0;
        for (int i = 0; i < members.length; i++) {
            partNode[i] = node[members[i]];
            for (int e = first[members[i]]; e < first[members[i] + 1]; e++) {
                if (newIndex[neighbour[e]] >= 0) {
                    partNeighbour[size++] = newIndex[neighbour[e]];
                }
            }
            partFirst[i + 1] = size;
        }
        return new Cell(partNode, partFirst, Arrays.copyOf(partNeighbour, size));
    }

    /// The members of every connected component, in the order of their first nodes.
    List<int[]> components() {
        List<int[]> components = new ArrayList<>();
        boolean[] seen = new boolean[size()];
        int[] queue = new int[size()];
        for (int start = 0; start < size(); start++) {
            if (!seen[start]) {
                int[] members = Arrays.copyOf(queue, fill(start, seen, queue));
                Arrays.sort(members);
                components.add(members);
            }
        }
        return components;
    }

    private int fill(int start, boolean[] seen, int[] queue) {
        int end = 0;
        queue[end++] = start;
        seen[start] = true;
        for (int i = 0; i < end; i++) {
            for (int e = first[queue[i]]; e < first[queue[i] + 1]; e++) {
                if (!seen[neighbour[e]]) {
                    seen[neighbour[e]] = true;
                    queue[end++] = neighbour[e];
                }
            }
        }
        return end;
    }

    /// Edges from a node to every node of a connected cell, by breadth-first search.
    int[] distances(int from) {
        int[] distance = new int[size()];
        Arrays.fill(distance, -1);
        int[] queue = new int[size()];
        int end = 0;
        queue[end++] = from;
        distance[from] = 0;
        for (int i = 0; i < end; i++) {
            for (int e = first[queue[i]]; e < first[queue[i] + 1]; e++) {
                if (distance[neighbour[e]] < 0) {
                    distance[neighbour[e]] = distance[queue[i]] + 1;
                    queue[end++] = neighbour[e];
                }
            }
        }
        return distance;
    }
}
