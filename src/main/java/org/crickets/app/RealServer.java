package org.crickets.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.crickets.sandbox.Bot;
import org.crickets.telegram.Telegram;
import org.crickets.telegram.TelegramSetup;
import org.crickets.telegram.TokenCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Telegram itself, or another Bot API server; on this machine only health is served. */
record RealServer(Clock clock, TelegramSetup setup, HttpServer http, AtomicReference<Bot> bot) implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(RealServer.class);

    static RealServer start(Config config, Clock real) {
        var telegram = config.telegram();
        var address = new InetSocketAddress(config.house().http().bind(), config.house().http().port());
        try {
            var http = HttpServer.create(address, 0);
            var server = new RealServer(real,
                    TelegramSetup.of(telegram.url().toString(), telegram.token().orElseThrow().value()), http,
                    new AtomicReference<>());
            http.createContext("/health", server::health);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.start();
            return server;
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + address.getPort() + " is taken by another program. End that one, or choose another"
                            + " port with CRICKETS_HTTP_PORT, such as CRICKETS_HTTP_PORT=8081.");
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    /** 200 once the bot polls, or stands by to take over; 503 before and while it does neither. */
    private void health(HttpExchange exchange) throws IOException {
        var hosted = bot.get();
        boolean polling = hosted != null && hosted.polling();
        boolean standby = hosted != null && !polling && hosted.standsBy();
        var text = (polling ? "polling" : standby ? "standby" : "not polling").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(polling || standby ? 200 : 503, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void requireToken(Telegram telegram) {
        switch (telegram.check()) {
            case TokenCheck.Valid valid -> LOG.info("Connected as @{}", valid.username());
            case TokenCheck.Unauthorized _ -> throw new Refusal(TOKEN_REFUSED);
            case TokenCheck.Unreachable(var problem) ->
                LOG.warn("Telegram cannot be reached yet ({}); trying on.", problem);
        }
    }

    @Override
    public int port() {
        return http.getAddress().getPort();
    }

    @Override
    public String address() {
        return Server.loopback(port()) + "/health";
    }

    @Override
    public void attach(Bot hosted) {
        bot.set(hosted);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
