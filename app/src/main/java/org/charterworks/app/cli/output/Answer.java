package org.charterworks.app.cli.output;

import java.util.function.Consumer;

/// What a command has to say, in both forms. The text for people may leave out what the JSON has, never the
/// reverse.
///
/// @param exitCode what the program ends with
/// @param json     the whole answer
/// @param text     writes the answer for people
public record Answer(int exitCode, Json json, Consumer<Page> text) {

    /// An answer to a question that could be answered.
    public static Answer of(Json json, Consumer<Page> text) {
        return new Answer(0, json, text);
    }
}
