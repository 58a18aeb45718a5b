package org.crickets.telegram;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A request with files, as the tests look at it: each part under its name, a file's content as text. */
final class Multipart {
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

    private Multipart() {}

    static JsonNode read(String boundary, byte[] body) {
        var parts = Result.JSON.createObjectNode();
        for (var part : new String(body, ISO_8859_1).split("--" + Pattern.quote(boundary))) {
            int head = part.indexOf("\r\n\r\n");
            var name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
            if (name.find())
                parts.put(utf8(name.group(1)),
                        utf8(part.substring(head + 4, part.length() - 2)));
        }
        return parts;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }
}
