package org.charterworks.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Checks the files of evidence in a backup against their hashes, so that each is named that is not as it was: the
/// backup may be whole and the database it was taken from was not.
final class BackedUpFiles {
    static final String TABLE = "evidence_file";

    private static final String HEX_BEGINS = "\\\\x";

    private BackedUpFiles() {}

    /// What is wrong with them, one sentence each.
    ///
    /// @param rows the table in the text form of COPY
    static List<String> problems(BackupManifest.Table table, InputStream rows) throws IOException {
        int hash = table.columns().indexOf("sha256");
        int content = table.columns().indexOf("content");
        List<String> problems = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(rows, StandardCharsets.US_ASCII));
        for (String row = reader.readLine(); row != null; row = reader.readLine()) {
            String[] fields = row.split("\t", -1);
            if (fields.length <= Math.max(hash, content) || hash < 0 || content < 0) {
                problems.add("a row of " + TABLE + " is none");
                continue;
            }
            String stated = hex(fields[hash]);
            String found = hash(hex(fields[content]));
            if (!found.equals(stated)) {
                problems.add("the file of evidence " + stated + " is not as it was archived: its SHA-256 is " + found);
            }
        }
        return problems;
    }

    private static String hex(String field) {
        return field.startsWith(HEX_BEGINS) ? field.substring(HEX_BEGINS.length()) : "";
    }

    private static String hash(String hex) {
        try {
            return FileContent.hash(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException notHexadecimal) {
            return "none";
        }
    }
}
