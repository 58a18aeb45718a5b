package org.crickets.app;

import java.net.URI;
import java.time.Clock;
import org.crickets.sandbox.Bot;
import org.crickets.telegram.Telegram;
import org.crickets.telegram.TelegramSetup;

/** The Bot API server to run against: the sandbox of our own, or Telegram's (or another one) by its address. */
sealed interface Server extends AutoCloseable permits OwnServer, RealServer {
    String TOKEN_REFUSED = "Telegram does not accept the bot token. Check TELEGRAM_BOT_TOKEN (or TELEGRAM_BOT_TOKEN_FILE):"
            + " it must be the one that @BotFather gave you. Nothing is lost; start again with the right one.";

    static Server start(Config config, Clock real) {
        return config.inSandbox() ? OwnServer.start(config, real) : RealServer.start(config, real);
    }

    /** What the bot's time runs by. */
    Clock clock();

    TelegramSetup setup();

    /** The port of the page and of health. */
    int port();

    String address();

    /** @throws Refusal if the token is refused; an unreachable server is waited for */
    void requireToken(Telegram telegram);

    void attach(Bot bot);

    @Override
    void close();

    static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
