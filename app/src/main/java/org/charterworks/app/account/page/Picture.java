package org.charterworks.app.account.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// A text as a picture that a device can read (QR code), drawn with one path.
///
/// @param side squares along each side, the quiet ones around it included
/// @param path the dark squares in units of one
record Picture(int side, String path) {
    private static final int QUIET = 4;

    static Picture of(String text) {
        try {
            BitMatrix squares =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, QUIET));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new Picture(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a picture", e);
        }
    }
}
