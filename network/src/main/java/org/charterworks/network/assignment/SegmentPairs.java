package org.charterworks.network.assignment;

import java.util.Arrays;

/// Paired alternative segments: two ways from one node to another, both used or usable by some
/// commodities, between which flow is shifted until both cost the same (Bar-Gera 2010).
///
/// All pairs share flat arrays. The arcs of a pair stand from its `first` place to before its `split`
/// place, which is one segment, and from there to before its `last` place, which is the other. A member
/// is a commodity taking part; it names the commodity's slots in the same order.
final class SegmentPairs {
    static final int NONE = -1;
    /// What is left of a flow after sums and differences of it, relative to the flow.
    private static final double ROUNDING = 1e-14;

    private final LoadedLinks links;
    private final OriginFlows flows;

    private int[] first = new int[256];
    private int[] split = new int[256];
    private int[] last = new int[256];
    private int[] classOf = new int[256];
    private int[] firstMember = new int[256];
    private int[] idle = new int[256];
    private int count;

    private int[] arcs = new int[4096];
    private int arcsEnd;

    private int[] commodity = new int[512];
    private int[] nextMember = new int[512];
    private int[] firstSlot = new int[512];
    private double[] room = new double[512];
    private int memberCount;

    private int[] slots = new int[8192];
    private int slotsEnd;

    /// By arc: first pair that ends with it, as 2·pair, or 2·pair + 1 when it ends the other segment.
    private final int[] pairEndingWith;
    private int[] nextEnding = new int[512];

    SegmentPairs(LoadedLinks links, OriginFlows flows) {
        this.links = links;
        this.flows = flows;
        pairEndingWith = new int[links.flow.length];
        Arrays.fill(pairEndingWith, NONE);
    }

    /// Becomes equal to another on a graph of as many arcs.
    void copy(SegmentPairs other) {
        count = other.count;
        first = copied(other.first, other.count, first);
        split = copied(other.split, other.count, split);
        last = copied(other.last, other.count, last);
        classOf = copied(other.classOf, other.count, classOf);
        firstMember = copied(other.firstMember, other.count, firstMember);
        idle = copied(other.idle, other.count, idle);
        nextEnding = copied(other.nextEnding, 2 * other.count, nextEnding);
        arcsEnd = other.arcsEnd;
        arcs = copied(other.arcs, other.arcsEnd, arcs);
        memberCount = other.memberCount;
        commodity = copied(other.commodity, other.memberCount, commodity);
        nextMember = copied(other.nextMember, other.memberCount, nextMember);
        firstSlot = copied(other.firstSlot, other.memberCount, firstSlot);
        room = room.length < commodity.length ? new double[commodity.length] : room;
        slotsEnd = other.slotsEnd;
        slots = copied(other.slots, other.slotsEnd, slots);
        System.arraycopy(other.pairEndingWith, 0, pairEndingWith, 0, pairEndingWith.length);
    }

    private static int[] copied(int[] from, int length, int[] into) {
        int[] target = into.length < from.length ? new int[from.length] : into;
        System.arraycopy(from, 0, target, 0, length);
        return target;
    }

    int count() {
        return count;
    }

    /// A pair of the commodity's class that ends with `arc`, gains at least `gain` by leaving the
    /// segment of `arc`, and on whose dear segment the commodity has at least `leastFlow` everywhere;
    /// else [#NONE].
    int find(int arc, int ofClass, int q, int[] slotOfArc, double gain, double leastFlow) {
        for (int side = pairEndingWith[arc]; side != NONE; side = nextEnding[side]) {
            int pair = side >> 1;
            if (classOf[pair] == ofClass
                    && gainByLeaving(pair, side & 1) >= gain
                    && hasFlow(pair, side & 1, q, slotOfArc, leastFlow)) {
                return pair;
            }
        }
        return NONE;
    }

    private double gainByLeaving(int pair, int side) {
        double[] cost = links.cost[classOf[pair]];
        double difference = sum(cost, first[pair], split[pair]) - sum(cost, split[pair], last[pair]);
        return side == 0 ? difference : -difference;
    }

    private boolean hasFlow(int pair, int side, int q, int[] slotOfArc, double leastFlow) {
        int from = side == 0 ? first[pair] : split[pair];
        int to = side == 0 ? split[pair] : last[pair];
        int base = flows.start[q];
        for (int i = from; i < to; i++) {
            int slot = slotOfArc[arcs[i]];
            if (slot < 0 || flows.flow[base + slot] < leastFlow) {
                return false;
            }
        }
        return true;
    }

    private double sum(double[] valueOfArc, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += valueOfArc[arcs[i]];
        }
        return sum;
    }

    /// A new pair without members; both segments are given backwards, from their common end.
    int add(int ofClass, int[] one, int oneLength, int[] other, int otherLength) {
        growPairs();
        int pair = count++;
        int length = oneLength + otherLength;
        if (arcsEnd + length > arcs.length) {
            arcs = Arrays.copyOf(arcs, Math.max(arcsEnd + length, arcs.length * 2));
        }
        first[pair] = arcsEnd;
        for (int i = oneLength - 1; i >= 0; i--) {
            arcs[arcsEnd++] = one[i];
        }
        split[pair] = arcsEnd;
        for (int i = otherLength - 1; i >= 0; i--) {
            arcs[arcsEnd++] = other[i];
        }
        last[pair] = arcsEnd;
        classOf[pair] = ofClass;
        firstMember[pair] = NONE;
        idle[pair] = 0;
        register(2 * pair, arcs[split[pair] - 1]);
        register(2 * pair + 1, arcs[last[pair] - 1]);
        return pair;
    }

    private void register(int side, int endArc) {
        nextEnding[side] = pairEndingWith[endArc];
        pairEndingWith[endArc] = side;
    }

    private void growPairs() {
        if (count == first.length) {
            int length = count * 2;
            first = Arrays.copyOf(first, length);
            split = Arrays.copyOf(split, length);
            last = Arrays.copyOf(last, length);
            classOf = Arrays.copyOf(classOf, length);
            firstMember = Arrays.copyOf(firstMember, length);
            idle = Arrays.copyOf(idle, length);
            nextEnding = Arrays.copyOf(nextEnding, 2 * length);
        }
    }

    /// Lets a commodity take part in a pair. Slots it lacks are added and entered in `slotOfArc`.
    void join(int pair, int q, int[] slotOfArc) {
        for (int member = firstMember[pair]; member != NONE; member = nextMember[member]) {
            if (commodity[member] == q) {
                return;
            }
        }
        growMembers(last[pair] - first[pair]);
        int member = memberCount++;
        commodity[member] = q;
        firstSlot[member] = slotsEnd;
        nextMember[member] = firstMember[pair];
        firstMember[pair] = member;
        for (int i = first[pair]; i < last[pair]; i++) {
            int arc = arcs[i];
            if (slotOfArc[arc] < 0) {
                slotOfArc[arc] = flows.add(q, arc);
            }
            slots[slotsEnd++] = slotOfArc[arc];
        }
    }

    private void growMembers(int slotsNeeded) {
        if (memberCount == commodity.length) {
            int length = memberCount + memberCount / 2;
            commodity = Arrays.copyOf(commodity, length);
            nextMember = Arrays.copyOf(nextMember, length);
            firstSlot = Arrays.copyOf(firstSlot, length);
            room = Arrays.copyOf(room, length);
        }
        if (slotsEnd + slotsNeeded > slots.length) {
            slots = Arrays.copyOf(slots, Math.max(slotsEnd + slotsNeeded, slots.length + slots.length / 2));
        }
    }

    /// Shifts flow from the dear to the cheap segment by one Newton step, as far as there is flow.
    ///
    /// @return what those on the dear segment paid too much before the shift
    double equalise(int pair) {
        double[] cost = links.cost[classOf[pair]];
        double[] slope = links.slope;
        int from = first[pair];
        int middle = split[pair];
        int to = last[pair];
        double one = 0;
        double other = 0;
        double rise = 0;
        for (int i = from; i < middle; i++) {
            one += cost[arcs[i]];
            rise += slope[arcs[i]];
        }
        for (int i = middle; i < to; i++) {
            other += cost[arcs[i]];
            rise += slope[arcs[i]];
        }
        double difference = Math.abs(one - other);
        if (difference <= 4e-16 * (one + other)) {
            return 0;
        }
        return one > other
                ? shift(pair, from, middle, middle, to, difference, rise)
                : shift(pair, middle, to, from, middle, difference, rise);
    }

    private double shift(
            int pair, int dearFrom, int dearTo, int cheapFrom, int cheapTo, double difference, double rise) {
        double available = 0;
        int offset = first[pair];
        for (int member = firstMember[pair]; member != NONE; member = nextMember[member]) {
            int base = flows.start[commodity[member]];
            int slot = firstSlot[member] - offset;
            double least = Double.POSITIVE_INFINITY;
            for (int i = dearFrom; i < dearTo; i++) {
                least = Math.min(least, flows.flow[base + slots[slot + i]]);
            }
            room[member] = least;
            available += least;
        }
        if (available <= 0) {
            idle[pair]++;
            return 0;
        }
        idle[pair] = 0;
        double amount = Math.min(available, rise > 0 ? difference / rise : available);
        double part = amount / available;
        for (int member = firstMember[pair]; member != NONE; member = nextMember[member]) {
            double moved = room[member] * part;
            if (moved > 0) {
                int base = flows.start[commodity[member]];
                int slot = firstSlot[member] - offset;
                for (int i = dearFrom; i < dearTo; i++) {
                    int at = base + slots[slot + i];
                    double left = flows.flow[at] - moved;
                    flows.flow[at] = left > ROUNDING * moved ? left : 0;
                }
                for (int i = cheapFrom; i < cheapTo; i++) {
                    flows.flow[base + slots[slot + i]] += moved;
                }
            }
        }
        for (int i = dearFrom; i < dearTo; i++) {
            links.shift(arcs[i], -amount);
        }
        for (int i = cheapFrom; i < cheapTo; i++) {
            links.shift(arcs[i], amount);
        }
        return difference * available;
    }

    /// Forgets pairs that have had nothing to shift for some time, and members without flow on either
    /// segment, and lays the rest close together.
    void tidy(int mostIdle) {
        Arrays.fill(pairEndingWith, NONE);
        int[] newCommodity = new int[memberCount];
        int[] newNext = new int[memberCount];
        int[] newFirstSlot = new int[memberCount];
        int[] newSlots = new int[slotsEnd];
        int keptPairs = 0;
        int keptMembers = 0;
        int keptSlots = 0;
        int keptArcs = 0;
        for (int pair = 0; pair < count; pair++) {
            if (idle[pair] > mostIdle) {
                continue;
            }
            int length = last[pair] - first[pair];
            int head = NONE;
            for (int member = firstMember[pair]; member != NONE; member = nextMember[member]) {
                if (takesPart(pair, member)) {
                    newCommodity[keptMembers] = commodity[member];
                    newFirstSlot[keptMembers] = keptSlots;
                    newNext[keptMembers] = head;
                    head = keptMembers++;
                    System.arraycopy(slots, firstSlot[member], newSlots, keptSlots, length);
                    keptSlots += length;
                }
            }
            if (head == NONE) {
                continue;
            }
            int middle = split[pair] - first[pair];
            System.arraycopy(arcs, first[pair], arcs, keptArcs, length);
            first[keptPairs] = keptArcs;
            split[keptPairs] = keptArcs + middle;
            last[keptPairs] = keptArcs + length;
            classOf[keptPairs] = classOf[pair];
            firstMember[keptPairs] = head;
            idle[keptPairs] = idle[pair];
            keptArcs += length;
            register(2 * keptPairs, arcs[keptArcs - length + middle - 1]);
            register(2 * keptPairs + 1, arcs[keptArcs - 1]);
            keptPairs++;
        }
        count = keptPairs;
        arcsEnd = keptArcs;
        memberCount = keptMembers;
        slotsEnd = keptSlots;
        System.arraycopy(newCommodity, 0, commodity, 0, keptMembers);
        System.arraycopy(newNext, 0, nextMember, 0, keptMembers);
        System.arraycopy(newFirstSlot, 0, firstSlot, 0, keptMembers);
        System.arraycopy(newSlots, 0, slots, 0, keptSlots);
    }

    private boolean takesPart(int pair, int member) {
        return least(pair, member, first[pair], split[pair]) > 0 || least(pair, member, split[pair], last[pair]) > 0;
    }

    private double least(int pair, int member, int from, int to) {
        int base = flows.start[commodity[member]];
        int slot = firstSlot[member] - first[pair];
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i < to; i++) {
            least = Math.min(least, flows.flow[base + slots[slot + i]]);
        }
        return least;
    }
}
