package org.crickets.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crickets.chaos.Lookout.Came;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on loopback that outlives the program: it remembers each message it was asked to send, when, and what
 * it did with it, and can refuse, reset, keep silent or be away.
 */
final class FakeTelegram implements AutoCloseable {
    static final String TOKEN = "123456789:AAchaos-token_that_nobody_may_ever_see";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A message that it was asked to send or to edit. */
    record Sent(String method, long chat, String text, Came came, Fate fate, int port) {
        /** When it came, or was read if that is all that is known. */
        long nanos() {
            return came.before();
        }

        /** Whether it stands in the chat as a message of its own. */
        boolean arrived() {
            return method.equals("sendmessage") && fate.arrives();
        }
    }

    /** A call, before its fate is known, with all that stands in it. */
    record Call(String method, long chat, String text, String body) {
        boolean sends() {
            return method.equals("sendmessage");
        }
    }

    private final Mailbox mailbox = new Mailbox();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Queue<ServerSocket> doors = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Long> polled = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger(5000);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Function<Call, Fate> fates = call -> Fate.DONE;
    private volatile Consumer<Sent> listener = each -> {};
    private volatile @Nullable ServerSocket server;
    private volatile @Nullable Lookout lookout;
    private final int port;

    FakeTelegram() {
        port = listen(0);
    }

    /** Another port, by which it is known who calls; it is there until the end. */
    int door() {
        try {
            var door = open(0);
            doors.add(door);
            return door.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When somebody last polled at that port, in nanoseconds; the least number if nobody did. */
    long polledAt(int door) {
        return polled.getOrDefault(door, Long.MIN_VALUE);
    }

    String url() {
        return url(port);
    }

    private static String url(int door) {
        return "http://127.0.0.1:" + door;
    }

    /** What the program needs to know of it. */
    Map<String, String> environment() {
        return environment(port);
    }

    /** The same, by another port. */
    Map<String, String> environment(int door) {
        return Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "CRICKETS_TELEGRAM_URL", url(door), "CRICKETS_OWNERS", "anyone",
                "CRICKETS_UNDERSTANDING_EXAMPLES", "off");
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /** Decides what becomes of each call but polls. */
    void fates(Function<Call, Fate> decide) {
        fates = decide;
    }

    /** Told of each message as it comes, before it is answered. */
    void listener(Consumer<Sent> each) {
        listener = each;
    }

    /** From now on it is known between which moments each message came, not only when it was read. */
    void lookOut() {
        lookout = new Lookout(connections);
    }

    /** All so far, oldest first. */
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Whether nobody is connected, and all that was sent by whoever is dead was read. */
    boolean isAlone() {
        return connections.isEmpty();
    }

    /** How often a method was called. */
    int calls(String method) {
        var count = counts.get(method);
        return count == null ? 0 : count.get();
    }

    /** The user says something; the update's number. */
    long says(long chat, String text) {
        return mailbox.add("\"message\":{\"message_id\":" + messages.incrementAndGet() + ",\"date\":1793985600,"
                + person(chat) + ",\"text\":" + JSON.valueToTree(text) + "}");
    }

    /** The user taps a button with that data. */
    long taps(long chat, String data) {
        return mailbox.add("\"callback_query\":{\"id\":\"" + messages.incrementAndGet() + "\",\"from\":" + user(chat)
                + ",\"chat_instance\":\"1\",\"data\":" + JSON.valueToTree(data) + ",\"message\":{\"message_id\":"
                + messages.incrementAndGet() + ",\"date\":1793985600," + person(chat) + ",\"text\":\"x\"}}");
    }

    static String person(long chat) {
        return "\"chat\":{\"id\":" + chat + ",\"type\":\"private\"},\"from\":" + user(chat);
    }

    static String user(long chat) {
        return "{\"id\":" + chat + ",\"is_bot\":false,\"first_name\":\"Ada\",\"language_code\":\"en\"}";
    }

    /** Nobody listens at its port any more, and every connection is cut. */
    void refuse() {
        quietly(server);
        connections.forEach(FakeTelegram::quietly);
    }

    /** It is there again. */
    void listenAgain() {
        listen(port);
    }

    @Override
    public void close() {
        closing.countDown();
        mailbox.close();
        if (lookout != null)
            lookout.close();
        doors.forEach(FakeTelegram::quietly);
        refuse();
    }

    private int listen(int at) {
        try {
            var socket = open(at);
            server = socket;
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket open(int at) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), at), 200);
        Thread.ofPlatform().daemon().start(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) {
        try {
            for (long quiet = System.nanoTime(); !socket.isClosed();)
                quiet = accept(socket, quiet);
        } catch (IOException closed) {
            connections.removeIf(Socket::isClosed);
        }
    }

    /** When nobody waited for sure. */
    private long accept(ServerSocket socket, long quiet) throws IOException {
        long begun = System.nanoTime();
        try {
            var looks = lookout;
            socket.setSoTimeout(looks == null ? 0 : 1);
            var connection = socket.accept();
            connection.setTcpNoDelay(true);
            connections.add(connection);
            if (looks != null)
                looks.accepted(connection, quiet);
            Thread.ofVirtual().start(() -> serve(connection));
            return quiet;
        } catch (SocketTimeoutException nobody) {
            return begun;
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var in = connection.getInputStream();
            long ready = System.nanoTime();
            for (int first = in.read(); first >= 0; first = in.read()) {
                var came = came(connection, ready);
                answer(connection, Request.read(first, in, TOKEN), came);
                ready = System.nanoTime();
            }
        } catch (IOException | RuntimeException gone) {
            // The program was killed, or it was we who cut the connection.
        } finally {
            connections.remove(connection);
        }
    }

    private Came came(Socket connection, long ready) {
        long read = System.nanoTime();
        var looks = lookout;
        return looks == null ? new Came(read, read) : looks.came(connection, ready);
    }

    private void answer(Socket connection, Request request, Came came) throws IOException {
        counts.computeIfAbsent(request.method(), _ -> new AtomicInteger()).incrementAndGet();
        if (!request.known()) {
            write(connection, Request.answer(401, error(401, "Unauthorized", "")));
            return;
        }
        var parameters = request.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(request.body());
        if (request.method().equals("getupdates")) {
            polled.put(connection.getLocalPort(), System.nanoTime());
            write(connection, Request.answer(200, ok(mailbox.poll(parameters.path("offset").asLong(),
                    parameters.path("timeout").asLong(), parameters.path("limit").asInt(100)))));
        } else
            meet(connection, request.method(), parameters, came);
    }

    private void meet(Socket connection, String method, JsonNode parameters, Came came) throws IOException {
        var call = new Call(method, parameters.path("chat_id").asLong(), parameters.path("text").asText(),
                parameters.toString());
        var fate = fates.apply(call);
        if (method.equals("sendmessage") || method.equals("editmessagetext")) {
            var one = new Sent(method, call.chat(), call.text(), came, fate, connection.getLocalPort());
            sent.add(one);
            listener.accept(one);
        }
        switch (fate) {
            case Fate.Done _ -> write(connection, Request.answer(200, ok(usual(method, parameters))));
            case Fate.Flooded(var seconds) -> write(connection, Request.answer(429,
                    error(429, "Too Many Requests: retry after " + seconds,
                            ",\"parameters\":{\"retry_after\":" + seconds + "}")));
            case Fate.Refused(var status, var words) -> write(connection,
                    Request.answer(status, error(status, words, "")));
            case Fate.Reset _ -> {
                connection.setSoLinger(true, 0);
                connection.close();
            }
            case Fate.Silent _ -> await();
        }
    }

    private String usual(String method, JsonNode parameters) {
        return switch (method) {
            case "getme" ->
                "{\"id\":123456789,\"is_bot\":true,\"first_name\":\"Crickets\",\"username\":\"crickets_bot\"}";
            case "sendmessage" ->
                "{\"message_id\":" + messages.incrementAndGet() + ",\"date\":1793985600,\"chat\":{\"id\":"
                        + parameters.path("chat_id").asText() + ",\"type\":\"private\"}}";
            case "editmessagetext" -> "{\"message_id\":" + parameters.path("message_id") + "}";
            default -> "true";
        };
    }

    private static String ok(String result) {
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private static String error(int code, String description, String more) {
        return "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"" + more + "}";
    }

    private static void write(Socket connection, byte[] answer) throws IOException {
        connection.getOutputStream().write(answer);
        connection.getOutputStream().flush();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void quietly(@Nullable AutoCloseable closeable) {
        try {
            if (closeable != null)
                closeable.close();
        } catch (Exception ignored) {
            // It is closed all the same.
        }
    }
}
