package org.crickets.app;

import java.time.Clock;
import org.crickets.sandbox.Bot;
import org.crickets.sandbox.Sandbox;
import org.crickets.sandbox.SandboxOptions;
import org.crickets.telegram.Telegram;
import org.crickets.telegram.TelegramSetup;

/** The sandbox, on this machine. */
record OwnServer(Sandbox sandbox) implements Server {
    static OwnServer start(Config config, Clock real) {
        var http = config.house().http();
        return new OwnServer(Sandbox.start(new SandboxOptions("127.0.0.1", http.port(),
                config.house().data().folder().resolve("sandbox"), SandboxOptions.TOKEN, config.sandbox().now(),
                real)));
    }

    @Override
    public Clock clock() {
        return sandbox.clock();
    }

    @Override
    public TelegramSetup setup() {
        return TelegramSetup.of(Server.loopback(port()).toString(), SandboxOptions.TOKEN).unlimited();
    }

    @Override
    public int port() {
        return sandbox.port();
    }

    @Override
    public String address() {
        return Server.loopback(port()) + "/";
    }

    @Override
    public void requireToken(Telegram telegram) {
        // The sandbox takes its own token.
    }

    @Override
    public void attach(Bot bot) {
        sandbox.attach(bot);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
