package org.charterworks.network.shipment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.Remaining;

/// The labels of one Pareto search: partial routes with what they have of each aim, in flat arrays, and the queue
/// of those still to be followed.
///
/// The movement with the number `movementCount` stands for the end of the journey.
final class ParetoLabels {
    static final int NONE = -1;

    private final Graph graph;
    private final Costs[] costs;
    private final Remaining[] remaining;
    private final List<LabelBag> bags;
    private final int cap;
    private final int aims;
    private final int end;

    private int count;
    /// by label and aim: so far, and so far plus what is still to pay at least
    private long[] soFar = new long[1024];
    private long[] atLeast = new long[1024];
    private int[] movement = new int[256];
    private int[] before = new int[256];
    private int[] charge = new int[256];
    private int[] hops = new int[256];
    private boolean[] beaten = new boolean[256];
    private int[] heap = new int[256];
    private int waiting;
    private boolean capped;
    private final long[] trial;
    private final long[] trialAtLeast;

    ParetoLabels(Graph graph, Costs[] costs, Remaining[] remaining, List<LabelBag> bags, int cap) {
        this.graph = graph;
        this.costs = costs;
        this.remaining = remaining;
        this.bags = bags;
        this.cap = cap;
        aims = costs.length;
        end = graph.movementCount();
        trial = new long[aims];
        trialAtLeast = new long[aims];
        java.util.Collections.fill(bags, LabelBag.EMPTY);
    }

    int movement(int label) {
        return movement[label];
    }

    boolean capped() {
        return capped;
    }

    /// A partial route goes on over a movement.
    void reach(int from, int paid, int onto) {
        for (int k = 0; k < aims; k++) {
            long toGo = remaining[k].cost(onto);
            if (toGo >= Costs.NONE) {
                return;
            }
            trial[k] = sum(from, k) + costs[k].ofCharge(paid) + costs[k].ofMovement(onto);
            trialAtLeast[k] = trial[k] + toGo;
        }
        int links = from == NONE ? 1 : hops[from] + 1;
        if (!isBeaten(bags.get(end), trialAtLeast)) {
            keep(from, paid, onto, links);
        }
    }

    /// A route ends here.
    void finish(int from, int paid) {
        for (int k = 0; k < aims; k++) {
            trial[k] = sum(from, k) + costs[k].ofCharge(paid);
            trialAtLeast[k] = trial[k];
        }
        keep(from, paid, end, hops[from]);
    }

    private long sum(int label, int aim) {
        return label == NONE ? 0 : soFar[label * aims + aim];
    }

    private void keep(int from, int paid, int onto, int links) {
        if (isBeaten(bags.get(onto), trial)) {
            return;
        }
        if (bags.get(onto) == LabelBag.EMPTY) {
            bags.set(onto, new LabelBag(4));
        }
        LabelBag bag = bags.get(onto);
        dropBeaten(bag);
        if (bag.size >= cap) {
            capped = true;
            return;
        }
        grow();
        System.arraycopy(trial, 0, soFar, count * aims, aims);
        System.arraycopy(trialAtLeast, 0, atLeast, count * aims, aims);
        movement[count] = onto;
        before[count] = from;
        charge[count] = paid;
        hops[count] = links;
        bag.add(count);
        put(count);
        count++;
    }

    /// Whether a label of the bag is at least as good in every aim; an equal one counts.
    private boolean isBeaten(LabelBag bag, long[] numbers) {
        for (int i = 0; i < bag.size; i++) {
            int at = bag.label[i] * aims;
            int k = 0;
            while (k < aims && soFar[at + k] <= numbers[k]) {
                k++;
            }
            if (k == aims) {
                return true;
            }
        }
        return false;
    }

    private void dropBeaten(LabelBag bag) {
        int kept = 0;
        for (int i = 0; i < bag.size; i++) {
            int label = bag.label[i];
            int k = 0;
            while (k < aims && trial[k] <= soFar[label * aims + k]) {
                k++;
            }
            if (k == aims) {
                beaten[label] = true;
            } else {
                bag.label[kept++] = label;
            }
        }
        bag.size = kept;
    }

    /// The next label to be followed, or [#NONE]; beaten ones are passed over.
    int next() {
        while (waiting > 0) {
            int label = poll();
            if (!beaten[label] && (movement[label] == end || !isBeatenAtTheEnd(label))) {
                return label;
            }
        }
        return NONE;
    }

    private boolean isBeatenAtTheEnd(int label) {
        System.arraycopy(atLeast, label * aims, trialAtLeast, 0, aims);
        return isBeaten(bags.get(end), trialAtLeast);
    }

    /// The finished routes, sorted by the aims in their order.
    List<Path> paths() {
        LabelBag found = bags.get(end);
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < found.size; i++) {
            labels.add(found.label[i]);
        }
        labels.sort((a, b) -> {
            int order = Arrays.compare(soFar, a * aims, a * aims + aims, soFar, b * aims, b * aims + aims);
            return order != 0 ? order : Integer.compare(a, b);
        });
        return labels.stream().map(this::path).toList();
    }

    private Path path(int last) {
        int[] movements = new int[hops[last]];
        int[] charges = new int[movements.length + 1];
        charges[movements.length] = charge[last];
        int label = before[last];
        for (int i = movements.length - 1; i >= 0; i--) {
            movements[i] = movement[label];
            charges[i] = charge[label];
            label = before[label];
        }
        return Path.of(graph, movements, charges, soFar[last * aims]);
    }

    private boolean comesFirst(int a, int b) {
        int order = Arrays.compare(atLeast, a * aims, a * aims + aims, atLeast, b * aims, b * aims + aims);
        if (order == 0) {
            order = Integer.compare(hops[a], hops[b]);
        }
        return order < 0 || (order == 0 && a < b);
    }

    private void put(int label) {
        if (waiting == heap.length) {
            heap = Arrays.copyOf(heap, 2 * waiting);
        }
        int place = waiting++;
        while (place > 0 && comesFirst(label, heap[(place - 1) / 2])) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = label;
    }

    private int poll() {
        int first = heap[0];
        int last = heap[--waiting];
        int place = 0;
        while (2 * place + 1 < waiting) {
            int child = 2 * place + 1;
            if (child + 1 < waiting && comesFirst(heap[child + 1], heap[child])) {
                child++;
            }
            if (!comesFirst(heap[child], last)) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = last;
        return first;
    }

    private void grow() {
        if (count == movement.length) {
            int room = 2 * count;
            movement = Arrays.copyOf(movement, room);
            before = Arrays.copyOf(before, room);
            charge = Arrays.copyOf(charge, room);
            hops = Arrays.copyOf(hops, room);
            beaten = Arrays.copyOf(beaten, room);
        }
        if ((count + 1) * aims > soFar.length) {
            soFar = Arrays.copyOf(soFar, 2 * soFar.length);
            atLeast = Arrays.copyOf(atLeast, 2 * atLeast.length);
        }
    }
}
