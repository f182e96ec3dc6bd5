package org.charterworks.app.web.home;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.web.project.ProjectsView;
import org.charterworks.app.web.view.AssessmentView;
import org.charterworks.app.web.view.MilestoneView;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.group.Body;

/// Finds questions worth asking of a programme on a day, with their answers. Nothing here knows a programme: a
/// question
/// is asked only when the data has something to answer.
final class Questions {
    private final Words words;

    Questions(Words words) {
        this.words = words;
    }

    List<HomeView.Question> about(List<HomeView.Line> lines, List<ProjectsView.Row> late, List<Body> notCreated) {
        List<HomeView.Question> questions = new ArrayList<>();
        nextOrPassed(lines, questions);
        if (!late.isEmpty()) {
            slip(late.getFirst(), questions);
        }
        if (!notCreated.isEmpty()) {
            questions.add(new HomeView.Question(
                    words.say("question.bodies"),
                    words.say(
                            "question.bodies.answer",
                            notCreated.size(),
                            words.list(notCreated.stream().map(Body::name).toList())),
                    "/bodies"));
        }
        return questions;
    }

    /// Asks about the first commitment whose date passed without a report; when there is none, about the next
    /// to come.
    private void nextOrPassed(List<HomeView.Line> lines, List<HomeView.Question> questions) {
        List<AssessmentView> dated = lines.stream()
                .filter(line -> List.of("no-evidence-found", "late", "to-come").contains(line.code()))
                .flatMap(line -> line.items().stream())
                .toList();
        if (!dated.isEmpty()) {
            AssessmentView first = dated.getFirst();
            questions.add(new HomeView.Question(
                    words.say("question.commitment", first.commitment().name()),
                    first.sentence(),
                    first.commitment().path()));
        }
    }

    private void slip(ProjectsView.Row row, List<HomeView.Question> questions) {
        MilestoneView milestone = row.milestone();
        if (milestone != null) {
            questions.add(new HomeView.Question(
                    words.say("question.slip", row.ref().name()),
                    milestone.sentence(),
                    row.ref().path()));
        }
    }
}
