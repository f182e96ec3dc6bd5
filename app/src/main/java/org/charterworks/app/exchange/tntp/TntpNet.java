package org.charterworks.app.exchange.tntp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.charterworks.network.assignment.LinkPerformance;
import org.charterworks.network.digraph.Digraph;

/// The links of a network file, in the order of the file. Nodes are numbered from 0 here, from 1 in the
/// file.
final class TntpNet {
    private static final String[] COLUMNS = {
        "init_node", "term_node", "capacity", "length", "free_flow_time", "b", "power", "speed", "toll"
    };
    private static final int LENGTH = 3;
    private static final int TOLL = 8;
    /// A header that claims more is refused before anything is made of it.
    private static final int MOST_NODES = 20_000_000;

    private final TntpText text;
    private int zones;
    private int nodes;
    private int firstThroughNode;
    private int[] tail = new int[1024];
    private int[] head = new int[1024];
    private double[] length = new double[1024];
    private double[] toll = new double[1024];
    private final List<LinkPerformance> performance = new ArrayList<>();
    private int count;

    private TntpNet(TntpText text) {
        this.text = text;
    }

    static TntpNet read(TntpText text) {
        TntpNet net = new TntpNet(text);
        OptionalInt zones = text.number("NUMBER OF ZONES", 1);
        OptionalInt nodes = text.number("NUMBER OF NODES", 1);
        OptionalInt firstThrough = text.number("FIRST THRU NODE", 1);
        OptionalInt links = text.number("NUMBER OF LINKS", 0);
        if (zones.isPresent() && nodes.isPresent() && firstThrough.isPresent() && links.isPresent()) {
            net.zones = zones.getAsInt();
            net.nodes = nodes.getAsInt();
            net.firstThroughNode = firstThrough.getAsInt() - 1;
            net.checkHeader();
            net.readLinks(links.getAsInt());
        }
        return net;
    }

    private void checkHeader() {
        if (zones > nodes || nodes > MOST_NODES || firstThroughNode > nodes) {
            text.problem(
                    1,
                    "header",
                    zones + " zones, " + nodes + " nodes, first through node " + (firstThroughNode + 1),
                    "no more zones than nodes, a through node among them, at most " + MOST_NODES + " nodes",
                    "mend the header");
        }
    }

    private void readLinks(int announced) {
        for (int number = text.firstLine(); number < text.lineCount(); number++) {
            String line = text.line(number);
            if (!line.isEmpty()) {
                readLink(line.replace(';', ' ').strip().split("\\s+", -1), number + 1);
            }
        }
        if (count != announced) {
            text.problem(
                    text.lineCount(),
                    "<NUMBER OF LINKS>",
                    count + " links",
                    announced + ", as the header says",
                    "the file is cut off, or its header is of another file");
        }
    }

    private void readLink(String[] fields, int line) {
        double[] figures = new double[COLUMNS.length];
        if (fields.length < COLUMNS.length) {
            text.problem(
                    line,
                    "",
                    String.join(" ", fields),
                    COLUMNS.length + " fields or more: " + String.join(", ", COLUMNS),
                    "complete the line; the file may be cut off here");
            count++;
            return;
        }
        boolean isSound = true;
        for (int i = 0; i < figures.length; i++) {
            figures[i] = number(fields[i]);
            if (!Double.isFinite(figures[i])) {
                text.problem(line, COLUMNS[i], fields[i], "a number", "mend the field");
                isSound = false;
            }
        }
        for (int i : new int[] {0, 1}) {
            isSound &= isNode(figures[i], line, COLUMNS[i]);
        }
        for (int i : new int[] {LENGTH, TOLL}) {
            if (figures[i] < 0) {
                text.problem(line, COLUMNS[i], fields[i], "0 or more", "mend the field");
                isSound = false;
            }
        }
        if (Double.isFinite(figures[2] + figures[4] + figures[5] + figures[6])) {
            for (var fault : LinkPerformance.Bpr.faults(figures[4], figures[5], figures[2], figures[6])) {
                String column = fault.where().equals("free_flow_cost") ? COLUMNS[4] : fault.where();
                text.problem(line, column, fault.what(), "a cost that does not fall as flow grows", fault.advice());
                isSound = false;
            }
        }
        if (isSound) {
            add(figures);
        } else {
            count++;
        }
    }

    private boolean isNode(double figure, int line, String column) {
        if (Double.isFinite(figure) && (figure != Math.rint(figure) || figure < 1 || figure > nodes)) {
            text.problem(line, column, "" + figure, "a node from 1 to " + nodes, "mend the field or the header");
            return false;
        }
        return true;
    }

    private void add(double[] figures) {
        if (count >= tail.length) {
            int room = count + count / 2 + 1;
            tail = Arrays.copyOf(tail, room);
            head = Arrays.copyOf(head, room);
            length = Arrays.copyOf(length, room);
            toll = Arrays.copyOf(toll, room);
        }
        tail[count] = (int) figures[0] - 1;
        head[count] = (int) figures[1] - 1;
        length[count] = figures[LENGTH];
        toll[count] = figures[TOLL];
        performance.add(new LinkPerformance.Bpr(figures[4], figures[5], figures[2], figures[6]));
        count++;
    }

    static double number(String field) {
        try {
            return Double.parseDouble(field);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    int zones() {
        return zones;
    }

    int firstThroughNode() {
        return firstThroughNode;
    }

    /// The graph; call only when nothing was wrong.
    Digraph graph() {
        return Digraph.of(nodes, Arrays.copyOf(tail, count), Arrays.copyOf(head, count))
                .orThrow();
    }

    List<LinkPerformance> performance() {
        return performance;
    }

    /// What length and toll add to the time of each link.
    double[] fixedCost(double perLength, double perToll) {
        double[] cost = new double[count];
        for (int link = 0; link < count; link++) {
            cost[link] = perLength * length[link] + perToll * toll[link];
        }
        return cost;
    }
}
