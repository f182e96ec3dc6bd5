package org.charterworks.app.store;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// The archive of evidence: files by the hash of their content, each once. It only grows.
public final class EvidenceFiles {
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;

    public EvidenceFiles(DataSource source) {
        this(JdbcClient.create(source));
    }

    EvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is kept under a hash.
    ///
    /// @param isSound the content is what the hash says
    public record Kept(String sha256, String mediaType, long bytes, boolean isSound) {}

    /// Keeps a file in the transaction of the caller; one that is kept already stays as it is.
    void put(FileContent file) {
        jdbc.sql("INSERT INTO evidence_file (sha256, media_type, bytes, content) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (sha256) DO NOTHING")
                .params(HEX.parseHex(file.sha256()), file.mediaType(), file.bytes(), file.content())
                .update();
    }

    /// A file, if it is kept and its content is what its hash says.
    public Optional<FileContent> find(String sha256) {
        return jdbc.sql("SELECT media_type, content FROM evidence_file WHERE sha256 = ? AND content <> ''")
                .param(HEX.parseHex(sha256))
                .query((row, _) -> new FileContent(row.getString(1), row.getBytes(2)))
                .optional()
                .filter(file -> file.sha256().equals(sha256));
    }

    /// Whether something is kept under a hash.
    public boolean has(String sha256) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM evidence_file WHERE sha256 = ?)")
                .param(HEX.parseHex(sha256))
                .query(Boolean.class)
                .single();
    }

    /// What is kept under some hashes, by hash, each content hashed anew; hashes under which nothing is kept are left
    /// out.
    public Map<String, Kept> verify(Collection<String> hashes) {
        Object[] wanted = hashes.stream().distinct().map(HEX::parseHex).toArray(byte[][]::new);
        return jdbc
                .sql("SELECT sha256, media_type, octet_length(content), pg_catalog.sha256(content) = sha256"
                        + " FROM evidence_file WHERE sha256 = ANY (?)")
                .param(new SqlArrayValue("bytea", wanted))
                .query((row, _) ->
                        new Kept(HEX.formatHex(row.getBytes(1)), row.getString(2), row.getLong(3), row.getBoolean(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::sha256, Function.identity()));
    }
}
