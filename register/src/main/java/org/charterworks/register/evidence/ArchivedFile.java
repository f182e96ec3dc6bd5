package org.charterworks.register.evidence;

/// A file kept as evidence, named by what is in it.
///
/// @param sha256    hash of the content: 64 hexadecimal digits, lower case
/// @param name      what the file is called, without any folder
/// @param mediaType what its content was found to be, such as `application/pdf`
/// @param bytes     its size, 1 or more
public record ArchivedFile(String sha256, String name, String mediaType, long bytes) {
    public ArchivedFile {
        if (!sha256.matches("[0-9a-f]{64}") || name.isBlank() || mediaType.isBlank() || bytes < 1) {
            throw new IllegalArgumentException("not a file: " + sha256 + " " + name + " " + mediaType + " " + bytes);
        }
    }
}
