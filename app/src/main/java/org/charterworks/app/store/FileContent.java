package org.charterworks.app.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HexFormat;

/// The content of a file and what it was found to be. Never changes.
public final class FileContent {
    private final String mediaType;
    private final byte[] content;
    private final String sha256;

    /// @param content at least one byte
    public FileContent(String mediaType, byte[] content) {
        if (content.length == 0) {
            throw new IllegalArgumentException("a file without content");
        }
        this.mediaType = mediaType;
        this.content = content.clone();
        this.sha256 = hash(this.content);
    }

    /// The SHA-256 of some content: 64 hexadecimal digits, lower case.
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(Backup.sha256().digest(content));
    }

    public String mediaType() {
        return mediaType;
    }

    /// Hash of the content: 64 hexadecimal digits, lower case.
    public String sha256() {
        return sha256;
    }

    public int bytes() {
        return content.length;
    }

    /// The content from its first byte.
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    byte[] content() {
        return content;
    }
}
