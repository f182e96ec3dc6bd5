package org.charterworks.app.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What must not be in a picture: anything behind its end, where another file could hide.
final class PictureContent {
    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;

    private PictureContent() {}

    /// PNG is a row of chunks, each with length, type and checksum, of which the last is `IEND`.
    static List<String> faultsOfPng(byte[] content) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        int at = PNG_SIGNATURE;
        while (content.length - at >= CHUNK_FRAME) {
            long length = Integer.toUnsignedLong(buffer.getInt(at));
            String type = new String(content, at + 4, 4, StandardCharsets.US_ASCII);
            if (length > content.length - at - CHUNK_FRAME) {
                return List.of("PNG that is cut short");
            }
            at += CHUNK_FRAME + (int) length;
            if (type.equals("IEND")) {
                return at == content.length ? List.of() : List.of("PNG with something behind its end");
            }
        }
        return List.of("PNG that is cut short");
    }

    /// JPEG ends with the marker FF D9; zeros behind it are padding.
    static List<String> faultsOfJpeg(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] == 0) {
            end--;
        }
        boolean ends = end >= 2 && (content[end - 2] & 0xff) == 0xff && (content[end - 1] & 0xff) == 0xd9;
        return ends ? List.of() : List.of("JPEG that is cut short, or with something behind its end");
    }
}
