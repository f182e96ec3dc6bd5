package org.charterworks.app.exchange.field;

/// A file that a command takes and that is no part of a programme folder, such as the minutes of a meeting.
///
/// @param path    the name it is described under; it may be called anything
/// @param kind    of its top level
/// @param command the command that takes it
public record Paper(String path, RecordKind kind, String command, String description) {

    /// The paper as a file of its own, under the name somebody gave it.
    public FolderFile named(String name) {
        return new FolderFile(name.endsWith(".csv") ? name + ".yaml" : name, kind, kind, true, description);
    }
}
