package org.charterworks.app.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The random passwords of the roles, kept in a file that only its owner can read.
///
/// @param byRole one for every role, 192 random bits each
record Passwords(Map<Role, String> byRole) {

    Passwords {
        byRole = Map.copyOf(byRole);
    }

    String of(Role role) {
        return byRole.getOrDefault(role, "");
    }

    static Passwords random() {
        SecureRandom random = new SecureRandom();
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            byRole.put(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return new Passwords(byRole);
    }

    static Passwords read(Path file) throws NotStarted {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new NotStarted(
                    file,
                    "the passwords of the database cannot be read",
                    "run as the user who started the server first, or restore the file from a copy",
                    e);
        }
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            byRole.put(role, properties.getProperty(role.key(), ""));
        }
        return new Passwords(byRole);
    }

    /// Writes the file in one step; nobody else can read it at any moment.
    void write(Path file) throws IOException {
        List<String> lines = Arrays.stream(Role.values())
                .map(role -> role.key() + "=" + of(role))
                .toList();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        writePrivately(unfinished, String.join("\n", lines) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Writes a new file that only its owner can read.
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
