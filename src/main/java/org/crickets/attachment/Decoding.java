package org.crickets.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes into text. */
final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    /** By its byte order mark, else UTF-8, else Windows-1252; empty if it is no text at all. */
    static Optional<String> text(byte[] bytes) {
        var text = decoded(bytes);
        return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    }

    /** In the character set that an e-mail names, where that is known. */
    static Optional<String> text(byte[] bytes, @Nullable String charset) {
        try {
            return charset == null || charset.equalsIgnoreCase("us-ascii")
                    ? text(bytes)
                    : Optional.of(new String(bytes, Charset.forName(charset)));
        } catch (IllegalArgumentException unknown) {
            return text(bytes);
        }
    }

    private static String decoded(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF))
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE))
            return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++)
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i])
                return false;
        return true;
    }
}
