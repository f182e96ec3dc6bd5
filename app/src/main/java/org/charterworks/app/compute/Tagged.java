package org.charterworks.app.compute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordKeys;

/// A record as a viewer sees it, with the tag of its form.
public record Tagged(ProgrammeRecord record, String tag) {
    private static final int TAG_BYTES = 16;

    static Tagged of(ProgrammeRecord record) {
        return new Tagged(record, tag(record.file() + "\n" + record.key() + "\n" + record.json()));
    }

    /// One tag for the forms of several places; that of a place where nothing stands counts too.
    ///
    /// @param forms of each place, in the order of the places
    static String of(List<RecordKeys.Place> places, List<Optional<Tagged>> forms) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            RecordKeys.Place place = places.get(i);
            text.append(place.file())
                    .append('\n')
                    .append(place.key())
                    .append('\n')
                    .append(forms.get(i).map(Tagged::tag).orElse(""))
                    .append('\n');
        }
        return tag(text.toString());
    }

    private static String tag(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
