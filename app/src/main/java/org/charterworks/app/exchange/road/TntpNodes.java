package org.charterworks.app.exchange.road;

import java.util.Arrays;
import java.util.List;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// The coordinates of a TNTP node file: a line of titles, then number, x and y of every node.
final class TntpNodes {
    private final int count;
    private double[] x = {};
    private double[] y = {};

    /// @param count  nodes of the network the file belongs to
    TntpNodes(int count) {
        this.count = count;
    }

    void read(String text, String file, Findings findings) {
        x = new double[count];
        y = new double[count];
        Arrays.fill(x, Double.NaN);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(';', ' ').strip();
            boolean isTitle = line.isEmpty() || line.startsWith("~") || Character.isLetter(line.charAt(0));
            if (!isTitle) {
                readNode(line.split("\\s+"), new RecordPlace(file, i + 1), findings);
            }
        }
        for (int node = 0; node < count; node++) {
            if (Double.isNaN(x[node])) {
                findings.problem(
                        new RecordPlace(file, 0),
                        "node " + (node + 1),
                        "",
                        "coordinates of every node from 1 to " + count,
                        "add the node, or give the node file of this network");
            }
        }
    }

    private void readNode(String[] fields, RecordPlace place, Findings findings) {
        String seen = String.join(" ", fields);
        boolean hasNumber = fields.length >= 3 && fields[0].matches("[0-9]{1,9}");
        int node = hasNumber ? Integer.parseInt(fields[0]) : 0;
        double newX = hasNumber ? RoadFiles.number(fields[1]) : Double.NaN;
        double newY = hasNumber ? RoadFiles.number(fields[2]) : Double.NaN;
        if (node < 1 || node > count || !Double.isFinite(newX) || !Double.isFinite(newY)) {
            findings.problem(
                    place,
                    "",
                    seen,
                    "a node from 1 to " + count + ", x and y",
                    "mend the line, or give the right file");
        } else if (!Double.isNaN(x[node - 1])) {
            findings.problem(place, "node " + node, seen, "every node once", "take one of the lines out");
        } else {
            x[node - 1] = newX;
            y[node - 1] = newY;
        }
    }

    /// By node; empty when no file was read.
    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}
