package org.crickets.telegram;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.crickets.telegram.WebhookCalls.Verdict;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Where Telegram calls: an HTTP server of its own, which answers nothing but the webhook and private calendars, so that health and figures need
 * not be open to whoever can reach it. Answers are empty.
 */
public final class Webhook implements AutoCloseable {
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final int IDLE_MILLIS = 60_000;
    private static final Duration END = Duration.ofSeconds(30);

    private final WebhookCalls calls;
    private final Calendars calendars;
    private final Consumer<String> count;
    /** Never interrupted, as those of the HTTP server are at its end: an interrupt would close H2 for everyone. */
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());
    private final AtomicInteger underWay = new AtomicInteger();
    private final Javalin server;
    private volatile boolean closing;

    /** Who knows calendars by the last part of their private addresses; empty for a wrong one. */
    @FunctionalInterface
    public interface Calendars {
        Optional<byte[]> read(String name);
    }

    /**
     * Listens.
     *
     * @param count told the word of each answer
     * @throws IOException if the address is taken
     */
    Webhook(WebhookSetup setup, WebhookCalls calls, Calendars calendars, Consumer<String> count) throws IOException {
        this.calls = calls;
        this.calendars = calendars;
        this.count = count;
        this.server = Javalin.create(config -> configure(config, setup));
        try {
            server.start();
        } catch (JavalinBindException e) {
            server.stop();
            throw new IOException(e);
        }
    }

    /** The words of all answers, as they are counted. */
    public static String[] words() {
        return Arrays.stream(Verdict.values()).map(Webhook::word).toArray(String[]::new);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    private void configure(JavalinConfig config, WebhookSetup setup) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.addConnector((jetty, http) -> connector(jetty, http, setup.listens()));
        for (var path : setup.paths())
            config.routes.post(path, this::called);
        for (var path : setup.calendarPaths())
            config.routes.get(path, this::fetched);
        config.routes.exception(Exception.class, (failure, call) -> answer(call, Verdict.LATER));
        config.routes.error(404, call -> call.result(""));
        config.routes.error(405, call -> call.result(""));
    }

    private static ServerConnector connector(Server jetty, HttpConfiguration http, InetSocketAddress listens) {
        http.setSendServerVersion(false);
        var connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(listens.getAddress().getHostAddress());
        connector.setPort(listens.getPort());
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    private void called(Context call) throws IOException {
        underWay.incrementAndGet();
        try {
            if (!calls.admits(Optional.ofNullable(call.header(SECRET))))
                answer(call, Verdict.FORBIDDEN);
            else
                answer(call, closing ? Verdict.LATER : taken(call));
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** The answer to a wrong address is that to a path that there is not. */
    private void fetched(Context call) throws ExecutionException, InterruptedException {
        var found = threads.submit(() -> calendars.read(call.pathParam("name"))).get();
        call.header("Cache-Control", "private, no-store").header("X-Robots-Tag", "noindex");
        if (found.isPresent())
            call.status(200).contentType("text/calendar; charset=utf-8").result(found.get());
        else
            call.status(404).result("");
    }

    private Verdict taken(Context call) throws IOException {
        var body = call.req().getInputStream();
        long length = call.req().getContentLengthLong();
        try {
            return threads.submit(() -> calls.take(length, body)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException gone)
                throw gone;
            return Verdict.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Verdict.LATER;
        }
    }

    private void answer(Context call, Verdict verdict) {
        count.accept(word(verdict));
        if (verdict == Verdict.LATER)
            call.header("Retry-After", "2");
        call.status(verdict.status()).result("");
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** Takes nothing more, lets what is being taken in end, and answers it. */
    @Override
    public void close() {
        closing = true;
        long began = System.nanoTime();
        while (underWay.get() > 0 && System.nanoTime() - began < END.toNanos())
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        server.stop();
        threads.close();
    }
}
