package org.charterworks.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.charterworks.app.compute.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The questions that commands answer about a programme, for whoever asks in another way than by typing: the same
/// words, the same refusals, the same JSON, because it is the command that answers.
///
/// Files and programmes of the asker's choice cannot be named here. Safe to share between threads.
public final class Questions {
    private static final List<Supplier<AnsweringCommand>> COMMANDS = List.of(
            BriefCommand::new,
            ScorecardCommand::new,
            CodingCommand::new,
            IndicatorsCommand::new,
            MeetingCommand::new,
            AgendaCommand::new,
            ChangesCommand::new,
            HistoryCommand::new,
            SearchCommand::new,
            RouteCommand::new,
            CompareCommand::new,
            FlowsCommand::new,
            BottlenecksCommand::new,
            ResilienceCommand::new,
            EnergyCommand::new,
            FibreCommand::new,
            SitesCommand::new,
            HazardsCommand::new,
            CalibrateCommand::new,
            ValueCommand::new,
            PortfolioCommand::new,
            DelayCommand::new,
            DatesCommand::new,
            RiskCommand::new,
            SensitivityCommand::new,
            ExplainCommand::new);

    private final SequencedMap<String, Supplier<AnsweringCommand>> commands = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    public Questions() {
        for (Supplier<AnsweringCommand> command : COMMANDS) {
            CommandLine line = line(command.get());
            commands.put(line.getCommandName(), command);
            questions.add(QuestionReader.read(line.getCommandSpec()));
        }
    }

    /// All of them, in the order of the product's line.
    public List<Question> all() {
        return List.copyOf(questions);
    }

    public Optional<Question> find(String name) {
        return questions.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// Asks about what a workspace shows.
    ///
    /// @param given by name, each with the values given for it
    public Question.Asked ask(Question question, SortedMap<String, List<String>> given, Workspace workspace) {
        List<Question.Fault> faults = new ArrayList<>();
        List<String> arguments = QuestionReader.arguments(question, given, faults);
        AnsweringCommand command = Objects.requireNonNull(commands.get(question.name()), question.name())
                .get();
        CommandLine line = line(command);
        line.getCommandSpec().parser().collectErrors(true);
        ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
        parsed.errors().forEach(error -> faults.addAll(faults(error)));
        if (!faults.isEmpty()) {
            return new Question.Asked.Unclear(faults);
        }
        try {
            return new Question.Asked.Answered(command.answer(workspace).json().document());
        } catch (WrongValues wrong) {
            return new Question.Asked.Unclear(
                    wrong.each().stream().map(Questions::fault).toList());
        } catch (ParameterException wrong) {
            return new Question.Asked.Unclear(List.of(fault(wrong)));
        } catch (Stop stop) {
            return new Question.Asked.NoAnswer(
                    stop.exitCode() == ExitCode.REFUSED, stop.reason(), stop.advice(), stop.suggestions());
        }
    }

    private static CommandLine line(AnsweringCommand command) {
        return new CommandLine(command).setExpandAtFiles(false).setErr(new PrintWriter(Writer.nullWriter()));
    }

    private static List<Question.Fault> faults(Exception error) {
        return error instanceof MissingParameterException several
                ? several.getMissing().stream().map(Questions::missing).toList()
                : List.of(fault(error));
    }

    private static Question.Fault missing(ArgSpec spec) {
        return new Question.Fault(
                QuestionReader.name(spec),
                "",
                "a value, which may not be left out: " + QuestionReader.description(spec));
    }

    private static Question.Fault fault(Exception error) {
        String message = String.valueOf(error.getMessage());
        ArgSpec about = error instanceof ParameterException wrong ? wrong.getArgSpec() : null;
        String seen = error instanceof ParameterException wrong ? String.valueOf(wrong.getValue()) : "";
        return new Question.Fault(
                about == null ? QuestionReader.named(message) : QuestionReader.name(about),
                seen.equals("null") ? "" : seen,
                message.startsWith("Invalid value") && about != null
                        ? QuestionReader.expected(about, message)
                        : QuestionReader.plain(message));
    }

    /// Options about which programme is asked, for whom and how it is printed; whoever serves it has decided that.
    static boolean isOfTheCommandLine(String name) {
        return List.of("programme", "viewer", "as-of", "json", "help", "version")
                        .contains(name)
                || name.startsWith("database");
    }
}
