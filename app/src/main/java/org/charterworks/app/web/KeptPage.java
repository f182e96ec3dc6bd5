package org.charterworks.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A page as it was made: its bytes, the same compressed, and a tag by which a browser that has it can tell.
final class KeptPage {
    private final String type;
    private final String language;
    private final String tag;
    private final byte[] body;
    private final byte[] zipped;

    private KeptPage(String type, String language, byte[] body) {
        this.type = type;
        this.language = language;
        this.tag = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        this.body = body;
        this.zipped = zipped(body);
    }

    /// @param language the code of the language it is written in
    static KeptPage of(ContentCachingResponseWrapper written, String language) {
        return new KeptPage(String.valueOf(written.getContentType()), language, written.getContentAsByteArray());
    }

    /// The content type with its character set.
    String type() {
        return type;
    }

    /// The code of the language it is written in.
    String language() {
        return language;
    }

    /// The same for the same bytes; weak, as it stands for both forms.
    String tag() {
        return tag;
    }

    byte[] body() {
        return body;
    }

    byte[] zipped() {
        return zipped;
    }

    /// How much room it takes [bytes].
    int bytes() {
        return body.length + zipped.length;
    }

    private static byte[] zipped(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
