package org.crickets.bench.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTTP/1.1 on a loopback port, kept alive, each connection on a virtual thread: no more than calls need. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAITING = 500;
    private static final String LENGTH = "content-length:";

    private final ServerSocket socket = new ServerSocket();
    private final Calls calls;

    /** Who answers. */
    interface Calls {
        /** The whole answer to a method, in lower case, as JSON. */
        Answer of(String method, JsonNode parameters);
    }

    /** A status and its JSON. */
    record Answer(int status, String json) {}

    Wire(Calls calls) throws IOException {
        this.calls = calls;
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Never ends. */
    void serve() throws IOException {
        while (true) {
            var connection = socket.accept();
            connection.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> serve(connection));
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var in = new BufferedInputStream(connection.getInputStream(), 1 << 14);
            for (var first = line(in); !first.isEmpty(); first = line(in)) {
                var body = in.readNBytes(length(in));
                var parameters = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
                write(connection, calls.of(method(first), parameters));
            }
        } catch (IOException gone) {
            // The bot has ended.
        }
    }

    private static String method(String first) {
        var path = first.substring(first.indexOf(' ') + 1, first.lastIndexOf(' '));
        int query = path.indexOf('?');
        var whole = query < 0 ? path : path.substring(0, query);
        return whole.substring(whole.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static int length(InputStream in) throws IOException {
        int length = 0;
        for (var header = line(in); !header.isEmpty(); header = line(in))
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length()))
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
        return length;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read())
            if (c != '\r')
                line.append((char) c);
        return line.toString();
    }

    private static void write(Socket connection, Answer answer) throws IOException {
        var body = answer.json().getBytes(StandardCharsets.UTF_8);
        var head = ("HTTP/1.1 " + answer.status() + " -\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        connection.getOutputStream().write(all);
        connection.getOutputStream().flush();
    }
}
