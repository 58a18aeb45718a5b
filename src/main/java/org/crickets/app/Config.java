package org.crickets.app;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.crickets.dialogue.Manner;
import org.slf4j.event.Level;

/** Everything that is set before the start: options, environment and files, checked and put together. */
record Config(Telegram telegram, Owners owners, House house, Newcomers newcomers, Limits limits, Sandbox sandbox) {

    /** Whether the program runs its own Bot API server: there is no token. */
    boolean inSandbox() {
        return telegram.token().isEmpty();
    }

    /** With the sandbox's zone as the one of newcomers, where there is a sandbox. */
    Config settled() {
        return inSandbox() ? new Config(telegram, owners, house, newcomers.in(sandbox.zone()), limits, sandbox) : this;
    }

    /**
     * The Bot API server and the bot's token there.
     *
     * @param url     without a slash at its end
     * @param webhook empty: updates are polled
     * @param paid    whether Telegram takes 1,000 messages a second from this bot, for a fee
     */
    record Telegram(URI url, Optional<Secret> token, Optional<Webhook> webhook, boolean paid) {}

    /**
     * Where Telegram calls.
     *
     * @param url  the public address, without a slash at its end
     * @param port where this program listens; 0 for any free one
     */
    record Webhook(URI url, Secret secret, int port, InetAddress bind) {}

    /**
     * Where the program lives on its machine, and what it may take of it.
     *
     * @param model    the language model that is asked about what is not understood
     * @param examples whether what no cue reads is compared with example phrases
     */
    record House(Http http, Data data, Optional<Model> model, Level logLevel, boolean examples) {}

    /**
     * The HTTP server for health, metrics and the sandbox's page.
     *
     * @param port 0 for any free one
     */
    record Http(int port, InetAddress bind) {}

    /**
     * Where data is kept.
     *
     * @param folder   absolute
     * @param db       another database; empty: H2 in the folder
     * @param backupAt in UTC
     */
    record Data(Path folder, Optional<Db> db, LocalTime backupAt, int backupsKept) {}

    /**
     * A database of the operator's choosing.
     *
     * @param url a JDBC URL, maybe with a password in it
     */
    record Db(Secret url, Optional<String> user, Optional<Secret> password) {}

    /**
     * A language model that is asked about messages not understood.
     *
     * @param url without a slash at its end
     */
    record Model(URI url, String name, Optional<Secret> key, Duration timeout) {}

    /**
     * What somebody new starts with.
     *
     * @param zone empty: they are asked
     */
    record Newcomers(Optional<ZoneId> zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo,
            String playbook, Ways ways) {
        Newcomers in(Optional<ZoneId> other) {
            return new Newcomers(other.or(this::zone), reminderHour, quietFrom, quietTo, playbook, ways);
        }
    }

    /**
     * How somebody new is reminded, and in which language.
     *
     * @param country  whose public holidays count; empty: those of their zone
     * @param language ISO 639 code
     */
    record Ways(Optional<String> country, String language, Manner manner) {}

    /**
     * What one person can cost at most.
     *
     * @param textLength       characters of one message
     * @param messagesPerMinute by one person
     */
    record Limits(int textLength, int openProcesses, int peoplePerProcess, int messagesPerMinute) {}

    /** How the sandbox starts: its clock and the zone of its new users. */
    record Sandbox(Optional<Instant> now, Optional<ZoneId> zone) {}
}
