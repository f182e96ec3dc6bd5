package org.charterworks.app.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// What must not be in a PDF: scripts, files, programs to start and forms that send (ISO 32000-2, 7.11, 12.6 and 12.7).
///
/// Every object of the file is looked at, those in compressed streams too, whatever leads to it; names are searched for
/// in
/// the bytes as well, because a reader may find an older object that was replaced.
final class PdfContent {
    private static final Map<String, String> BY_KEY = Map.of(
            "JS", "PDF with JavaScript",
            "JavaScript", "PDF with JavaScript",
            "EmbeddedFiles", "PDF with files in it",
            "EF", "PDF with files in it",
            "XFA", "PDF with a form that runs (XFA)",
            "RichMediaContent", "PDF with media that run");

    private static final Map<String, String> BY_VALUE = Map.of(
            "JavaScript", "PDF with JavaScript",
            "EmbeddedFile", "PDF with files in it",
            "FileAttachment", "PDF with files in it",
            "Launch", "PDF that starts a program",
            "ImportData", "PDF that reads files",
            "SubmitForm", "PDF with a form that sends",
            "GoToE", "PDF with files in it",
            "Rendition", "PDF with media that run",
            "RichMedia", "PDF with media that run",
            "3D", "PDF with media that run");

    private static final Map<Pattern, String> BY_BYTES = Map.of(
            Pattern.compile("/JavaScript(?![A-Za-z])"), "PDF with JavaScript",
            Pattern.compile("/EmbeddedFiles?(?![A-Za-z])"), "PDF with files in it",
            Pattern.compile("/RichMedia(?:Content)?(?![A-Za-z])"), "PDF with media that run",
            Pattern.compile("/S\\s*/Launch(?![A-Za-z])"), "PDF that starts a program");

    private static final List<COSName> TELLING = List.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);
    private static final Pattern ENDS = Pattern.compile("%%EOF[\\s\\x00]*\\z");

    private PdfContent() {}

    static List<String> faults(byte[] content) {
        SequencedSet<String> faults = new LinkedHashSet<>();
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        if (!bytes.startsWith("%PDF-")) {
            faults.add("PDF with something before its beginning");
        }
        if (!ENDS.matcher(bytes).find(Math.max(0, bytes.length() - Inspection.HEAD))) {
            faults.add("PDF that is cut short, or with something behind its end");
        }
        BY_BYTES.forEach((pattern, fault) -> {
            if (pattern.matcher(bytes).find()) {
                faults.add(fault);
            }
        });
        try (PDDocument document = Loader.loadPDF(content)) {
            look(document.getDocument(), faults);
        } catch (InvalidPasswordException locked) {
            faults.add("PDF that opens with a password only");
        } catch (IOException | RuntimeException broken) {
            faults.add("PDF that cannot be looked into");
        }
        return faults.stream().sorted().toList();
    }

    private static void look(COSDocument document, SequencedSet<String> faults) {
        look(document.getTrailer(), faults);
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            look(document.getObjectFromPool(key).getObject(), faults);
        }
    }

    /// Looks at what stands directly in an object; what it refers to is an object of its own.
    private static void look(@Nullable COSBase part, SequencedSet<String> faults) {
        if (part instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                add(BY_KEY.get(entry.getKey().getName()), faults);
                look(entry.getValue(), faults);
            });
            TELLING.forEach(name -> add(BY_VALUE.get(dictionary.getNameAsString(name, "")), faults));
        } else if (part instanceof COSArray array) {
            array.forEach(item -> look(item, faults));
        }
    }

    private static void add(@Nullable String fault, SequencedSet<String> faults) {
        if (fault != null) {
            faults.add(fault);
        }
    }
}
