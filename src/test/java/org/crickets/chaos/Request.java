package org.crickets.chaos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request as it was read from a connection: the last part of its path in lower case, the token before it, its body. */
record Request(String method, boolean known, byte[] body) {
    /** Reads the one whose first byte was read from the connection itself. */
    static Request read(int begun, InputStream connection, String token) throws IOException {
        var in = new BufferedInputStream(connection);
        var first = (char) begun + line(in);
        int length = 0;
        for (var header = line(in); !header.isEmpty(); header = line(in))
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
        var path = first.split(" ")[1].replaceAll("\\?.*", "");
        return new Request(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                path.startsWith("/bot" + token + "/"), in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read())
            if (c != '\r')
                line.append((char) c);
        return line.toString();
    }

    /** An answer in JSON. */
    static byte[] answer(int status, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = ("HTTP/1.1 " + status + " -\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }
}
