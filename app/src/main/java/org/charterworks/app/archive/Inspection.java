package org.charterworks.app.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.report.RecordPlace;

/// Decides whether a file may be kept as evidence.
///
/// Its kind is found in its content (Apache Tika's table of signatures). Kept are kinds that show and do not do: PDF
/// without scripts and without files in it, PNG, JPEG, plain text and CSV. Refused are pages and drawings for browsers,
/// programs and scripts, archives and office documents, and whatever carries something behind its own end, because such
/// a
/// file is two files at once.
public final class Inspection {
    /// Bytes that tell what a file is, where it is too large to be read whole.
    public static final int HEAD = 65_536;

    private static final String PREPARE = "keep a PDF or a picture of it instead";

    private final long largest;

    /// @param largest most bytes a file may have
    public Inspection(long largest) {
        this.largest = largest;
    }

    /// What became of it.
    public sealed interface Outcome {
        /// It may be kept.
        record Accepted(String mediaType) implements Outcome {}

        /// It may not.
        ///
        /// @param problems all of them; never empty
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Looks into a file.
    ///
    /// @param name    what it is called, without any folder
    /// @param bytes   its size
    /// @param content all of it, or the first [#HEAD] bytes when it is larger than allowed
    public Outcome inspect(String name, long bytes, byte[] content) {
        Findings findings = new Findings();
        RecordPlace place = new RecordPlace(name, 0);
        if (bytes == 0) {
            findings.problem(place, "size", "0 bytes", "a file with something in it", "name another file");
            return new Outcome.Refused(findings.problems());
        }
        if (bytes > largest) {
            findings.problem(
                    place,
                    "size",
                    bytes + " bytes",
                    "at most " + largest + " bytes",
                    "make it smaller, or keep a part of it");
        }
        String type = sniffed(content);
        Optional<Kind> kind = Kind.of(type).map(found -> TextContent.isTable(found, content) ? Kind.CSV : found);
        if (kind.isEmpty()) {
            findings.problem(place, "content", type, "one of " + Kind.all(), PREPARE);
            return new Outcome.Refused(findings.problems());
        }
        if (!kind.get().fits(name)) {
            findings.problem(
                    place,
                    "name",
                    name,
                    "a name that ends in " + kind.get().endings() + ", because its content is "
                            + kind.get().mediaType(),
                    "rename it, or name it with --name");
        }
        if (bytes <= largest) {
            active(kind.get(), content)
                    .forEach(seen -> findings.problem(place, "content", seen, "nothing that runs or hides", PREPARE));
        }
        return findings.hasProblems()
                ? new Outcome.Refused(findings.problems())
                : new Outcome.Accepted(kind.get().mediaType());
    }

    private static String sniffed(byte[] content) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(content, 0, Math.min(content.length, HEAD))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> active(Kind kind, byte[] content) {
        return switch (kind) {
            case PDF -> PdfContent.faults(content);
            case PNG -> PictureContent.faultsOfPng(content);
            case JPEG -> PictureContent.faultsOfJpeg(content);
            case TEXT, CSV -> TextContent.faults(content);
        };
    }

    /// The types that are kept.
    public static List<String> mediaTypes() {
        return Arrays.stream(Kind.values()).map(Kind::mediaType).toList();
    }
}
