package org.charterworks.app.cli;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterworks.app.cli.Question.Fault;
import org.charterworks.app.cli.Question.Kind;
import org.charterworks.app.cli.Question.Parameter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Reads a question from the description of its command, and writes what was given as that command's arguments.
final class QuestionReader {
    private static final Pattern OPTION = Pattern.compile("--([a-z][a-z-]*)");
    private static final Pattern STANDARD = Pattern.compile(" \\(default: \\$\\{DEFAULT-VALUE}\\)");

    private QuestionReader() {}

    static Question read(CommandSpec spec) {
        List<Parameter> parameters = new ArrayList<>();
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            parameters.add(parameter(argument));
        }
        for (OptionSpec option : spec.options()) {
            if (!Questions.isOfTheCommandLine(name(option)) && !isFile(option)) {
                parameters.add(parameter(option));
            }
        }
        parameters.sort(Comparator.comparing((Parameter each) -> !each.required()));
        return new Question(spec.name(), String.join(" ", spec.usageMessage().description()), parameters);
    }

    private static Parameter parameter(ArgSpec spec) {
        List<String> choices = new ArrayList<>();
        if (spec.completionCandidates() != null) {
            spec.completionCandidates().forEach(choices::add);
        }
        return new Parameter(
                name(spec),
                description(spec).replace("${COMPLETION-CANDIDATES}", String.join(", ", choices)),
                kind(spec),
                choices,
                spec.defaultValue() == null ? "" : spec.defaultValue(),
                spec.required()
                        || (spec instanceof PositionalParamSpec && spec.arity().min() > 0),
                spec.isMultiValue(),
                spec.isPositional());
    }

    /// What is to be given, in words, without what counts when it is left out.
    static String description(ArgSpec spec) {
        return STANDARD.matcher(String.join(" ", spec.description())).replaceAll("");
    }

    private static boolean isFile(ArgSpec spec) {
        return Arrays.stream(spec.auxiliaryTypes()).anyMatch(type -> type == Path.class || type == File.class);
    }

    private static Kind kind(ArgSpec spec) {
        Class<?> type = spec.isMultiValue() ? spec.auxiliaryTypes()[0] : spec.type();
        if (type == boolean.class || type == Boolean.class) {
            return Kind.YES_OR_NO;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Kind.WHOLE_NUMBER;
        }
        if (type == double.class || type == Double.class) {
            return Kind.NUMBER;
        }
        return type == LocalDate.class ? Kind.DATE : Kind.TEXT;
    }

    /// An option without its dashes, an argument as its label says.
    static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? option.longestName().substring(2)
                : spec.paramLabel().toLowerCase(Locale.ROOT);
    }

    /// What was given as arguments of the command; what cannot be given, or not like this, is a fault.
    static List<String> arguments(Question question, SortedMap<String, List<String>> given, List<Fault> faults) {
        List<String> arguments = new ArrayList<>();
        List<String> last = new ArrayList<>();
        given.forEach((name, values) -> question.parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        parameter -> write(parameter, values, arguments, last, faults),
                        () -> faults.add(new Fault(name, String.join(", ", values), question.expectedNames()))));
        if (!last.isEmpty()) {
            arguments.add("--");
            arguments.addAll(last);
        }
        return arguments;
    }

    private static void write(
            Parameter parameter, List<String> values, List<String> arguments, List<String> last, List<Fault> faults) {
        if (values.size() > 1 && !parameter.repeats()) {
            faults.add(new Fault(parameter.name(), String.join(", ", values), "one value"));
        } else if (parameter.argument()) {
            last.addAll(values);
        } else if (parameter.kind() == Kind.YES_OR_NO) {
            switch (values.getFirst()) {
                case "", "true", "yes" -> arguments.add("--" + parameter.name());
                case "false", "no" -> {}
                default -> faults.add(new Fault(parameter.name(), values.getFirst(), "true or false"));
            }
        } else {
            values.forEach(value -> arguments.add("--" + parameter.name() + "=" + value));
        }
    }

    /// What is expected of a value that could not be read.
    ///
    /// @param message why not, which tells more than the kind where the kind is text
    static String expected(ArgSpec spec, String message) {
        return switch (kind(spec)) {
            case DATE -> "a day, such as 2026-11-22";
            case WHOLE_NUMBER -> "a whole number";
            case NUMBER -> "a number, such as 1.5";
            case YES_OR_NO -> "true or false";
            case TEXT -> plain(message);
        };
    }

    /// The first parameter a message names, empty when it names none.
    static String named(String message) {
        Matcher option = OPTION.matcher(message);
        return option.find() ? option.group(1) : "";
    }

    /// A message without the dashes of options.
    static String plain(String message) {
        return OPTION.matcher(message).replaceAll("$1");
    }
}
