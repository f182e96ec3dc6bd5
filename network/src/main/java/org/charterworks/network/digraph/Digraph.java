package org.charterworks.network.digraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterworks.network.model.Problem;

/// A directed graph in compressed sparse rows, forward and reverse. Never changed once made, and safe
/// to share between threads.
///
/// Nodes are `0 … nodeCount-1`. Arcs are `0 … arcCount-1`, sorted by tail and, within a tail, in the
/// order given; [#arcOfGiven] and [#givenOfArc] translate. The arcs leaving node `n` are
/// `firstArc(n) … firstArc(n+1)-1`; the arcs entering it are `inArc(i)` for `i` from `firstIn(n)` to
/// `firstIn(n+1)-1`, in ascending order. Several arcs between the same two nodes, and arcs from a node
/// to itself, are arcs like any other.
public final class Digraph {
    private final int[] firstArc;
    private final int[] tail;
    private final int[] head;
    private final int[] firstIn;
    private final int[] inArc;
    private final int[] arcOfGiven;
    private final int[] givenOfArc;

    private Digraph(int nodeCount, int[] givenTail, int[] givenHead) {
        int arcCount = givenTail.length;
        firstArc = firsts(nodeCount, givenTail);
        arcOfGiven = new int[arcCount];
        givenOfArc = new int[arcCount];
        tail = new int[arcCount];
        head = new int[arcCount];
        int[] next = firstArc.clone();
        for (int given = 0; given < arcCount; given++) {
            int arc = next[givenTail[given]]++;
            arcOfGiven[given] = arc;
            givenOfArc[arc] = given;
            tail[arc] = givenTail[given];
            head[arc] = givenHead[given];
        }
        firstIn = firsts(nodeCount, head);
        inArc = new int[arcCount];
        next = firstIn.clone();
        for (int arc = 0; arc < arcCount; arc++) {
            inArc[next[head[arc]]++] = arc;
        }
    }

    /// Compiles arcs to a graph, or says everything that is wrong with them. Both arrays are copied.
    ///
    /// @param tail  node where each arc begins, in any order
    /// @param head  node where each arc ends, as long as `tail`
    public static Compiled of(int nodeCount, int[] tail, int[] head) {
        List<Problem> problems = new ArrayList<>();
        if (nodeCount < 0) {
            problems.add(new Problem("nodes", "a count of " + nodeCount, "give 0 or more"));
        }
        if (tail.length != head.length) {
            problems.add(new Problem(
                    "arcs",
                    tail.length + " tails and " + head.length + " heads",
                    "give one tail and one head per arc"));
        }
        for (int given = 0; given < Math.min(tail.length, head.length); given++) {
            refuseOutside(problems, given, "tail", tail[given], nodeCount);
            refuseOutside(problems, given, "head", head[given], nodeCount);
        }
        return problems.isEmpty()
                ? new Compiled.Done(new Digraph(nodeCount, tail, head))
                : new Compiled.Refused(problems);
    }

    private static void refuseOutside(List<Problem> problems, int given, String end, int node, int nodeCount) {
        if (node < 0 || node >= nodeCount) {
            problems.add(new Problem(
                    "arc " + given + " " + end, "node " + node, "name a node from 0 to " + (nodeCount - 1)));
        }
    }

    public int nodeCount() {
        return firstArc.length - 1;
    }

    public int arcCount() {
        return head.length;
    }

    /// First arc that leaves `node`; of `nodeCount()`, the number of arcs.
    public int firstArc(int node) {
        return firstArc[node];
    }

    public int tail(int arc) {
        return tail[arc];
    }

    public int head(int arc) {
        return head[arc];
    }

    /// First place in [#inArc] of the arcs that enter `node`; of `nodeCount()`, the number of arcs.
    public int firstIn(int node) {
        return firstIn[node];
    }

    public int inArc(int place) {
        return inArc[place];
    }

    public int arcOfGiven(int given) {
        return arcOfGiven[given];
    }

    public int givenOfArc(int arc) {
        return givenOfArc[arc];
    }

    /// One value per arc in the order given, brought to the order of the arcs.
    public double[] fromGiven(double[] valueOfGiven) {
        double[] valueOfArc = new double[arcCount()];
        for (int arc = 0; arc < valueOfArc.length; arc++) {
            valueOfArc[arc] = valueOfGiven[givenOfArc[arc]];
        }
        return valueOfArc;
    }

    /// Arcs that end where they begin.
    public int selfArcCount() {
        int count = 0;
        for (int arc = 0; arc < head.length; arc++) {
            count += tail[arc] == head[arc] ? 1 : 0;
        }
        return count;
    }

    /// Arcs beyond the first between the same two nodes in the same direction.
    public int duplicateArcCount() {
        int count = 0;
        for (int node = 0; node < nodeCount(); node++) {
            int[] heads = Arrays.copyOfRange(head, firstArc[node], firstArc[node + 1]);
            Arrays.sort(heads);
            for (int i = 1; i < heads.length; i++) {
                count += heads[i] == heads[i - 1] ? 1 : 0;
            }
        }
        return count;
    }

    private static int[] firsts(int nodeCount, int[] nodeOfArc) {
        int[] first = new int[nodeCount + 1];
        for (int node : nodeOfArc) {
            first[node + 1]++;
        }
        for (int node = 0; node < nodeCount; node++) {
            first[node + 1] += first[node];
        }
        return first;
    }
}
