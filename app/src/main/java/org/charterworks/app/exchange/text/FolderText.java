package org.charterworks.app.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// Gives the text of one file of a folder, or says why it will not.
///
/// Nothing is followed out of the folder, nothing but an ordinary file is opened, and no more than the limit is
/// ever held in memory: the size is looked at before the first byte is read, and again while reading.
public final class FolderText {

    /// Largest file that is read.
    public static final long LARGEST_FILE_BYTES = 20L * 1024 * 1024;

    private final Path folder;
    private final long largestBytes;

    public FolderText(Path folder) {
        this(folder, LARGEST_FILE_BYTES);
    }

    /// With another limit on the size of a file.
    public FolderText(Path folder, long largestBytes) {
        this.folder = folder;
        this.largestBytes = largestBytes;
    }

    /// True when something of that name lies in the folder, readable or not.
    public boolean has(String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /// The text of a file that is there.
    public Optional<String> read(String path, Findings findings) {
        RecordPlace place = new RecordPlace(path, 0);
        Optional<Path> link = linkOnTheWay(path);
        if (link.isPresent()) {
            findings.problem(
                    place,
                    "",
                    "symbolic link " + link.get().getFileName(),
                    "an ordinary file inside the folder",
                    "copy the file into the folder instead of linking to it");
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(path);
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                findings.problem(
                        place,
                        "",
                        attributes.isDirectory() ? "a directory" : "a device or pipe",
                        "an ordinary file",
                        "put a text file of this name here");
                return Optional.empty();
            }
            if (attributes.size() > largestBytes) {
                tooLarge(place, attributes.size(), findings);
                return Optional.empty();
            }
            return bytes(file, place, findings).flatMap(bytes -> Encoding.decode(bytes, path, findings));
        } catch (IOException e) {
            findings.problem(
                    place,
                    "",
                    e.getClass().getSimpleName(),
                    "a file that can be read",
                    "check that the file is there and that you may read it");
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(Path file, RecordPlace place, Findings findings) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(largestBytes) + 1);
            if (bytes.length > largestBytes) {
                tooLarge(place, bytes.length, findings);
                return Optional.empty();
            }
            return Optional.of(bytes);
        }
    }

    /// A packed folder has no links to follow, and its file system knows no such option.
    private static InputStream open(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
                : Files.newInputStream(file);
    }

    private void tooLarge(RecordPlace place, long bytes, Findings findings) {
        findings.problem(
                place,
                "",
                megabytes(bytes),
                "at most " + megabytes(largestBytes),
                "check that this is the file you mean; split large tables or leave out what the model does not use");
    }

    /// The first part of the path inside the folder that is a symbolic link. The folder itself may be one.
    private Optional<Path> linkOnTheWay(String path) {
        Path here = folder;
        for (Path part : folder.getFileSystem().getPath(path)) {
            here = here.resolve(part);
            if (Files.isSymbolicLink(here)) {
                return Optional.of(here);
            }
        }
        return Optional.empty();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }
}
