package org.charterworks.app.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/// Files made for tests, each as the program would write it that makes such files.
public final class Samples {
    private Samples() {}

    /// A page with nothing on it.
    public static byte[] pdf() {
        return pdf(document -> {}, CompressParameters.NO_COMPRESSION);
    }

    /// With a script that runs when it is opened, its objects compressed so that no byte of it says so.
    public static byte[] pdfWithScript() {
        return pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] pdfThatStartsAProgram() {
        return pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()),
                CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] pdfWithFile() {
        return pdf(
                document -> {
                    PDComplexFileSpecification specification = new PDComplexFileSpecification();
                    specification.setFile("inside.exe");
                    specification.setEmbeddedFile(
                            new PDEmbeddedFile(document.getDocument().createCOSStream()));
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("inside.exe", specification));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                },
                CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] pdfWithPassword() {
        return pdf(
                document -> {
                    try {
                        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                CompressParameters.NO_COMPRESSION);
    }

    private static byte[] pdf(Consumer<PDDocument> change, CompressParameters compression) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.accept(document);
            document.save(out, compression);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A small picture.
    ///
    /// @param format `png` or `jpg`
    public static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A zip with one file in it.
    static byte[] zip(String name) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] both(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
