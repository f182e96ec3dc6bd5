package org.charterworks.app.exchange.report;

import java.util.ArrayList;
import java.util.List;

/// Collects what reading and checking find, so that one problem never hides another.
///
/// At most [#MOST] problems are kept, or as many as are asked for: a file of another kind altogether would otherwise
/// drown the reader. The
/// last line then says how many more there were.
public final class Findings {

    /// Problems kept at most.
    public static final int MOST = 2_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final int most;
    private int leftOut;

    /// Keeps [#MOST] problems.
    public Findings() {
        this(MOST);
    }

    /// Keeps so many problems at most.
    public Findings(int most) {
        this.most = most;
    }

    public void problem(Problem problem) {
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            leftOut++;
        }
    }

    public void problem(RecordPlace place, String field, String seen, String expected, String advice) {
        problem(Problem.at(place, field, seen, expected, advice));
    }

    public void note(RecordPlace place, String text) {
        notes.add(new Note(place, text));
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /// True when no further problem will be kept, so that costly advice need not be worked out.
    public boolean isFull() {
        return problems.size() >= most;
    }

    /// All problems, by file and line.
    public List<Problem> problems() {
        List<Problem> sorted =
                new ArrayList<>(problems.stream().sorted().distinct().toList());
        if (leftOut > 0) {
            sorted.add(new Problem(
                    "and more", 0, "", leftOut + " further problems", "at most " + most, "mend these first"));
        }
        return List.copyOf(sorted);
    }

    public List<Note> notes() {
        return notes.stream().sorted().distinct().toList();
    }
}
