package org.charterworks.app.leak;

import java.util.List;
import java.util.SortedMap;

/// What came back for one request.
///
/// @param headers all but the date
record Answer(int status, SortedMap<String, List<String>> headers, String body) {

    /// The first thing in which another answer is different, with what stands around it.
    String differenceTo(Answer other) {
        if (status != other.status) {
            return "status " + status + " and not " + other.status;
        }
        int at = 0;
        while (at < Math.min(body.length(), other.body.length()) && body.charAt(at) == other.body.charAt(at)) {
            at++;
        }
        return body.equals(other.body)
                ? "headers " + headers + " and not " + other.headers
                : "\"" + around(body, at) + "\" and not \"" + around(other.body, at) + "\"";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120))
                .replaceAll("\\s+", " ");
    }
}
