package org.crickets.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A Bot API server and a phone on this desk, on one HTTP port, with a clock of their own and all they know kept on
 * disk.
 */
public final class Sandbox implements AutoCloseable {

    private final AtomicReference<Bot> bot = new AtomicReference<>(new AbsentBot());
    private final Opened opened;
    private final SandboxClock clock;
    private final Settling settling;
    private final Travel travel;
    private final HttpServer server;

    private Sandbox(SandboxOptions options, Opened opened) throws IOException {
        this.opened = opened;
        HttpServer.checkFree(options.bind(), options.port());
        Path folder = Files.createDirectories(options.folder());
        opened.add(FolderLock.take(folder));
        clock = opened.add(Start.clock(options, folder.resolve("clock")));
        Store store = opened.add(Store.open(folder.resolve("journal.jsonl"), clock.instant()));
        FileStore files = new FileStore(Files.createDirectories(folder.resolve("files")));
        Faults faults = new Faults(new Schema(), new Flood(System::nanoTime));
        BotSelf self = BotSelf.of(options.token());
        BotApi api = new BotApi(faults, store, clock, files, self);
        settling = new Settling(store, clock, bot::get, api.inFlight(), Settling.PATIENCE);
        travel = new Travel(clock, store, bot::get, settling);
        server = opened.add(HttpServer.start(options.bind(), options.port(), routes -> {
            new BotRoutes(api, store, files, options.token()).add(routes);
            Phone phone = new Phone(store, clock, self);
            new PhoneRoutes(phone, new Taps(store, clock), new Attachments(phone, files),
                    new ChatReader(store, files, api.typing()), new Groups(store, clock, self)).add(routes);
            new ControlRoutes(new Timeline(clock, options.base().getZone(), travel, settling, bot::get), faults, store,
                    bot::get).add(routes);
            PageRoutes.add(routes);
        }));
        opened.add(WebhookPusher.start(store, clock));
        opened.add(store::wakeAndRefuse);
    }

    /**
     * Opens the data folder and listens.
     *
     * @throws SandboxException when the port or the folder is taken, the folder cannot be used, or the clock would go
     *         back
     */
    public static Sandbox start(SandboxOptions options) {
        Opened opened = new Opened();
        try {
            return new Sandbox(options, opened);
        } catch (IOException unusable) {
            opened.close();
            throw new SandboxException("The sandbox cannot use the folder " + options.folder() + " (" + unusable
                    + "). Choose another with CRICKETS_DATA_DIR.", unusable);
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    /** Tells the sandbox which bot it hosts, for travel, settling and health. */
    public void attach(Bot hosted) {
        bot.set(hosted);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The sandbox's time, for everything the bot does by the clock; in UTC. */
    public Clock clock() {
        return clock;
    }

    /** Waits up to 30 seconds until nothing is left to do now; empty then, or else what is still outstanding. */
    public Optional<String> settle() {
        return settling.settle();
    }

    /**
     * Travels to that moment from due moment to due moment; empty when all went well, or else what is still
     * outstanding.
     */
    public Optional<String> travel(Instant target) {
        return travel.to(now -> target).outstanding();
    }

    /** Ends polls and page streams, stops listening, and notes the time reached. */
    @Override
    public void close() {
        opened.close();
    }
}
