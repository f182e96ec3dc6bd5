package org.charterworks.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Checks a backup against its own manifest before anything of it is used.
final class BackupFile {

    private BackupFile() {}

    /// What was found.
    sealed interface Read {
        /// Every part is there with its hash.
        record Whole(BackupManifest manifest) implements Read {}

        /// Every fault found, each with what to do.
        record Damaged(List<String> problems) implements Read {
            public Damaged {
                problems = List.copyOf(problems);
            }
        }
    }

    static Read read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry part = zip.getEntry(BackupManifest.NAME);
            if (part == null) {
                return damaged(file + ": no " + BackupManifest.NAME + " in it; give a file that backup wrote");
            }
            BackupManifest manifest;
            try (InputStream in = zip.getInputStream(part)) {
                manifest = JsonMapper.shared().readValue(in, BackupManifest.class);
            }
            List<String> problems = problems(file, zip, manifest);
            return problems.isEmpty() ? new Read.Whole(manifest) : new Read.Damaged(problems);
        } catch (IOException | JacksonException e) {
            return damaged(file + ": cannot be read as a backup (" + e.getMessage() + "); use another one");
        }
    }

    private static Read damaged(String problem) {
        return new Read.Damaged(List.of(problem));
    }

    private static List<String> problems(Path file, ZipFile zip, BackupManifest manifest) throws IOException {
        List<String> problems = new ArrayList<>();
        if (manifest.format() != BackupManifest.FORMAT) {
            problems.add(file + ": written in format " + manifest.format() + ", this release reads "
                    + BackupManifest.FORMAT + "; use the release that wrote it, or a newer one");
        }
        for (BackupManifest.Table table : manifest.tables()) {
            ZipEntry part = zip.getEntry(table.part());
            if (part == null) {
                problems.add(file + ": " + table.part() + " is missing; use another backup");
                continue;
            }
            String found = hash(zip, part);
            if (!found.equals(table.sha256())) {
                problems.add(file + ": " + table.part() + " is not as it was written: SHA-256 " + found + ", expected "
                        + table.sha256() + "; use another backup");
            }
            if (table.name().equals(BackedUpFiles.TABLE)) {
                try (InputStream in = zip.getInputStream(part)) {
                    BackedUpFiles.problems(table, in)
                            .forEach(each -> problems.add(file + ": " + each + "; use another backup"));
                }
            }
        }
        return problems;
    }

    private static String hash(ZipFile zip, ZipEntry part) {
        MessageDigest digest = Backup.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(part), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "none (" + e.getMessage() + ")";
        }
    }
}
