package org.charterworks.network.assignment;

import java.util.Arrays;

/// Flow of each commodity on the arcs it uses, and on no others.
///
/// A commodity has slots, one per arc it has ever used; slot `i` of commodity `q` is at `start[q] + i`
/// of the shared arrays. Slots are never moved within their commodity, so that paired segments can name
/// them.
final class OriginFlows {
    private static final int FIRST_ROOM = 16;

    final int[] start;
    final int[] count;
    private final int[] room;
    int[] arc = new int[1024];
    double[] flow = new double[1024];
    private int end;

    OriginFlows(int commodityCount) {
        start = new int[commodityCount];
        count = new int[commodityCount];
        room = new int[commodityCount];
    }

    /// Becomes equal to another of as many commodities.
    void copy(OriginFlows other) {
        System.arraycopy(other.start, 0, start, 0, start.length);
        System.arraycopy(other.count, 0, count, 0, count.length);
        System.arraycopy(other.room, 0, room, 0, room.length);
        if (arc.length < other.end) {
            arc = new int[other.arc.length];
            flow = new double[other.arc.length];
        }
        System.arraycopy(other.arc, 0, arc, 0, other.end);
        System.arraycopy(other.flow, 0, flow, 0, other.end);
        end = other.end;
    }

    /// A new slot without flow. @return its number within the commodity
    int add(int commodity, int onArc) {
        if (count[commodity] == room[commodity]) {
            move(commodity, Math.max(FIRST_ROOM, room[commodity] + room[commodity] / 4));
        }
        int slot = count[commodity]++;
        arc[start[commodity] + slot] = onArc;
        flow[start[commodity] + slot] = 0;
        return slot;
    }

    /// Makes room for so many slots at once.
    void reserve(int commodity, int slots) {
        if (slots > room[commodity]) {
            move(commodity, slots);
        }
    }

    private void move(int commodity, int newRoom) {
        boolean isLast = start[commodity] + room[commodity] == end;
        int to = isLast ? start[commodity] : end;
        if (to + newRoom > arc.length) {
            int length = Math.max(to + newRoom, arc.length + arc.length / 4);
            arc = Arrays.copyOf(arc, length);
            flow = Arrays.copyOf(flow, length);
        }
        System.arraycopy(arc, start[commodity], arc, to, count[commodity]);
        System.arraycopy(flow, start[commodity], flow, to, count[commodity]);
        start[commodity] = to;
        room[commodity] = newRoom;
        end = to + newRoom;
    }

    /// Sums the flows of all commodities by arc, in the order of the commodities.
    void total(double[] flowOfArc) {
        Arrays.fill(flowOfArc, 0);
        for (int q = 0; q < start.length; q++) {
            int last = start[q] + count[q];
            for (int slot = start[q]; slot < last; slot++) {
                flowOfArc[arc[slot]] += flow[slot];
            }
        }
    }

    /// Adds the flows of the commodities of a class to `flowOfArc`.
    void addClass(int ofClass, int[] classOf, double[] flowOfArc) {
        for (int q = 0; q < start.length; q++) {
            int last = classOf[q] == ofClass ? start[q] + count[q] : start[q];
            for (int slot = start[q]; slot < last; slot++) {
                flowOfArc[arc[slot]] += flow[slot];
            }
        }
    }
}
