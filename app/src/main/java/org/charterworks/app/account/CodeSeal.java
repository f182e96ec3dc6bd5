package org.charterworks.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/// Seals the secrets of devices for codes before they go into the database (AES-256-GCM), with a key that is kept in a
/// file beside it and in no backup. Each is sealed with the name of its account, so that it opens for no other.
final class CodeSeal {
    private static final Logger LOG = LoggerFactory.getLogger(CodeSeal.class);
    private static final String MARK = "sealed:";
    private static final int KEY_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final AesGcmBytesEncryptor cipher;

    private CodeSeal(byte[] key) {
        this.cipher = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES"))
                .build();
    }

    /// With the key in a file; where there is none a key is drawn and written, readable by its owner only.
    ///
    /// @throws IllegalStateException when the file holds no key
    static CodeSeal in(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!text.matches("[0-9a-f]{" + 2 * KEY_BYTES + "}")) {
                throw new IllegalStateException(file + " holds no key: expected " + 2 * KEY_BYTES
                        + " hexadecimal digits; put the right file back, or remove this one to have a key drawn");
            }
            return new CodeSeal(HEX.parseHex(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String key = HEX.formatHex(KeyGenerators.secureRandom(KEY_BYTES).generateKey());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key + "\n", StandardCharsets.US_ASCII);
        } catch (FileAlreadyExistsException anotherServerWasFaster) {
            LOG.debug("{} was made meanwhile", file);
        }
    }

    /// What is kept of the secret of an account.
    String seal(String account, String secret) {
        return MARK + HEX.formatHex(cipher.encrypt((account + "\n" + secret).getBytes(StandardCharsets.UTF_8)));
    }

    /// The secret that was sealed for an account; empty when it was sealed with another key or for another account.
    Optional<String> open(String account, String kept) {
        try {
            String text =
                    new String(cipher.decrypt(HEX.parseHex(kept.substring(MARK.length()))), StandardCharsets.UTF_8);
            return text.startsWith(account + "\n")
                    ? Optional.of(text.substring(account.length() + 1))
                    : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// Seals what still stands readable in the database, and says whose secrets it cannot open.
    CodeSeal sealAll(Accounts accounts) {
        accounts.codeSecrets().forEach((account, kept) -> {
            if (!kept.startsWith(MARK)) {
                accounts.replaceCode(account, kept, seal(account, kept));
            } else if (open(account, kept).isEmpty()) {
                LOG.warn(
                        "The code of {} is sealed with another key: put the file of that key back, or let the account"
                                + " log in without a code with `charterworks account forget-code {}`",
                        account,
                        account);
            }
        });
        return this;
    }
}
