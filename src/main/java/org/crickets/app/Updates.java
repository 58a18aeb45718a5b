package org.crickets.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.crickets.telegram.Intake;
import org.crickets.telegram.PollEvents;
import org.crickets.telegram.Reception;
import org.crickets.telegram.Telegram;
import org.crickets.telegram.Webhook;
import org.crickets.telegram.WebhookSetup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How updates come in by the settings: polled by one program, or called in at each of them. */
record Updates(Telegram telegram, Optional<Config.Webhook> webhook, Intake intake, PollEvents events,
        Webhook.Calendars calendars) {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);

    /** What one of several programs does for it; not started yet. */
    Reception reception() {
        return webhook.<Reception>map(it -> telegram.watch(setup(it), events))
                .orElseGet(() -> telegram.poll(intake, events));
    }

    /**
     * What each program does: it listens, where there is a webhook.
     *
     * @param count told the word of each answer
     * @param hears called when it does
     * @throws Refusal if the port is taken
     */
    AutoCloseable listen(Consumer<String> count, Runnable hears) {
        return webhook.map(it -> listen(setup(it), count, hears)).orElse(() -> {});
    }

    private AutoCloseable listen(WebhookSetup setup, Consumer<String> count, Runnable hears) {
        var listens = setup.listens();
        try {
            var open = Telegram.listen(setup, intake, events, calendars, count);
            LOG.info("Listens to Telegram on {}, port {}, behind {}", listens.getAddress().getHostAddress(),
                    open.port(),
                    setup.publicUrl());
            hears.run();
            return open;
        } catch (IOException e) {
            throw new Refusal("Port " + listens.getPort() + " is taken by another program, or the address "
                    + listens.getAddress().getHostAddress() + " is not of this machine. End that one, or choose another"
                    + " port with CRICKETS_WEBHOOK_PORT, such as CRICKETS_WEBHOOK_PORT=8082.");
        }
    }

    private static WebhookSetup setup(Config.Webhook webhook) {
        return new WebhookSetup(webhook.url(), webhook.secret().value(),
                new InetSocketAddress(webhook.bind(), webhook.port()));
    }
}
