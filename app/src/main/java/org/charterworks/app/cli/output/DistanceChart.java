package org.charterworks.app.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterworks.network.path.TimeCostDistance;

/// Draws time over distance with letters: a vertical stretch stands still, a steep one is slow.
///
/// Days run upwards, kilometres to the right. The method is the time/cost-distance chart of UNESCAP (2004).
final class DistanceChart {

    private static final int HEIGHT = 16;
    private static final int MARGIN = 7;
    private static final double HOURS_PER_DAY = 24;
    private static final char MOVING = '•';
    private static final char STANDING = '█';

    private final TimeCostDistance profile;
    private final int width;
    private final char[][] grid;

    DistanceChart(TimeCostDistance profile, int pageWidth) {
        this.profile = profile;
        this.width = pageWidth - MARGIN;
        this.grid = new char[HEIGHT + 1][width];
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
    }

    List<String> lines() {
        draw();
        List<String> lines = new ArrayList<>();
        for (int row = HEIGHT; row >= 0; row--) {
            String days = row % 4 == 0 ? Numbers.fixed(profile.hours() / HOURS_PER_DAY * row / HEIGHT, 1) : "";
            lines.add((" ".repeat(MARGIN - 2 - days.length()) + days + " │" + new String(grid[row])).stripTrailing());
        }
        lines.add(" ".repeat(MARGIN - 1) + "└" + "─".repeat(width));
        String end = Numbers.fixed(profile.distanceKm(), 0) + " km";
        lines.add(" ".repeat(MARGIN) + "0" + " ".repeat(Math.max(1, width - 1 - end.length())) + end);
        lines.add("days over kilometres: " + MOVING + " moving, " + STANDING + " standing");
        return lines;
    }

    private void draw() {
        double km = 0;
        double hours = 0;
        for (TimeCostDistance.Point point : profile.points()) {
            boolean stands = point.distanceKm() == km;
            int steps = 2 * (HEIGHT + width);
            for (int i = 0; i <= steps; i++) {
                double share = (double) i / steps;
                mark(km + share * (point.distanceKm() - km), hours + share * (point.hours() - hours), stands);
            }
            km = point.distanceKm();
            hours = point.hours();
        }
    }

    private void mark(double km, double hours, boolean stands) {
        int column = place(km, profile.distanceKm(), width - 1);
        int row = place(hours, profile.hours(), HEIGHT);
        if (stands || grid[row][column] == ' ') {
            grid[row][column] = stands ? STANDING : MOVING;
        }
    }

    private static int place(double value, double most, int last) {
        return most > 0 ? (int) Math.round(value / most * last) : 0;
    }
}
