package org.charterworks.network.graph;

/// The transitions between movements, forward and backward, and the ways to start and to stop, as arrays.
final class Transitions {
    /// by movement, and one more: where its leaving arcs begin
    final int[] first;
    /// by arc
    final int[] head;
    final int[] charge;
    /// by movement, and one more: where its arriving arcs begin in the backward listing
    final int[] firstBack;
    final int[] backTail;
    final int[] backCharge;
    /// by node, and one more
    final int[] firstStart;
    final int[] startHead;
    final int[] startCharge;
    /// by movement, and one more
    final int[] firstStop;
    final int[] stopCharge;

    Transitions(Rows arcs, Rows starts, Rows stops, int movements) {
        first = arcs.first();
        head = arcs.head();
        charge = arcs.charge();
        firstStart = starts.first();
        startHead = starts.head();
        startCharge = starts.charge();
        firstStop = stops.first();
        stopCharge = stops.charge();
        firstBack = new int[movements + 1];
        backTail = new int[head.length];
        backCharge = new int[head.length];
        reverse(movements);
    }

    private void reverse(int movements) {
        for (int to : head) {
            firstBack[to + 1]++;
        }
        for (int m = 0; m < movements; m++) {
            firstBack[m + 1] += firstBack[m];
        }
        int[] next = firstBack.clone();
        for (int m = 0; m < movements; m++) {
            for (int a = first[m]; a < first[m + 1]; a++) {
                int place = next[head[a]]++;
                backTail[place] = m;
                backCharge[place] = charge[a];
            }
        }
    }
}
