package org.charterworks.app.cli;

import java.util.List;

/// A question about a programme that both a command and an address answer, with what may be asked along with it.
///
/// @param name       the word of the command
/// @param summary    what it answers, one sentence
/// @param parameters what may be given, required ones first
public record Question(String name, String summary, List<Parameter> parameters) {
    public Question {
        parameters = List.copyOf(parameters);
    }

    /// What is expected of the name of a parameter.
    public String expectedNames() {
        return "one of "
                + String.join(
                        ", ", parameters.stream().map(Parameter::name).sorted().toList());
    }

    /// Something that may be given.
    ///
    /// @param name     as the option of the command without its dashes, or what an argument is called
    /// @param choices  the words it may be; empty when it may be anything of its kind
    /// @param standard what counts when it is left out; empty when nothing does
    /// @param repeats  whether it may be given more than once
    /// @param argument whether the command takes it without a name
    public record Parameter(
            String name,
            String description,
            Kind kind,
            List<String> choices,
            String standard,
            boolean required,
            boolean repeats,
            boolean argument) {
        public Parameter {
            choices = List.copyOf(choices);
        }
    }

    /// What a parameter is written as.
    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        DATE,
        YES_OR_NO
    }

    /// What became of a question.
    public sealed interface Asked {

        /// An answer, as the command prints it with `--json`.
        record Answered(String json) implements Asked {}

        /// The question was put wrongly; every fault found.
        record Unclear(List<Fault> faults) implements Asked {
            public Unclear {
                faults = List.copyOf(faults);
            }
        }

        /// There is no answer: something unknown or unreachable, or an input that is refused.
        ///
        /// @param refused     whether an input is refused, as against nothing being there
        /// @param suggestions what was perhaps meant
        record NoAnswer(boolean refused, String reason, String advice, List<String> suggestions) implements Asked {
            public NoAnswer {
                suggestions = List.copyOf(suggestions);
            }
        }
    }

    /// Something wrong with one parameter.
    ///
    /// @param parameter its name; empty when the fault lies with several
    /// @param seen      the value given
    public record Fault(String parameter, String seen, String expected) {}
}
