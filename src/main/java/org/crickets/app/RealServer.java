package org.crickets.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.crickets.sandbox.Bot;
import org.crickets.telegram.Allowance;
import org.crickets.telegram.Telegram;
import org.crickets.telegram.TelegramSetup;
import org.crickets.telegram.TokenCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Telegram itself, or another Bot API server; on this machine only health and metrics are served. */
record RealServer(Clock clock, TelegramSetup setup, HttpServer http,
        AtomicReference<Optional<Bot>> bot) implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(RealServer.class);

    static RealServer start(Config config, Clock real) {
        var telegram = config.telegram();
        var address = new InetSocketAddress(config.house().http().bind(), config.house().http().port());
        try {
            var bot = new AtomicReference<Optional<Bot>>(Optional.empty());
            var setup = TelegramSetup.of(telegram.url().toString(), telegram.token().orElseThrow().value())
                    .allowed(telegram.paid() ? Allowance.PAID : Allowance.USUAL);
            return new RealServer(real, setup, Pages.serve(address, bot::get), bot);
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + address.getPort() + " is taken by another program. End that one, or choose another"
                            + " port with CRICKETS_HTTP_PORT, such as CRICKETS_HTTP_PORT=8081.");
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
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
        bot.set(Optional.of(hosted));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
