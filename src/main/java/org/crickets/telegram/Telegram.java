package org.crickets.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.crickets.coach.Courier;
import org.crickets.coach.Files;
import org.crickets.coach.Presence;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** The bot's side of one Bot API server: what comes from it, what goes to it, and whether it knows us. */
public final class Telegram implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final TelegramSetup setup;
    private final OkHttpClient http;
    private final Api api;
    private final Api direct;
    private final Gate gate;
    private final List<Reception> receptions = new CopyOnWriteArrayList<>();

    /** Connects to nothing yet. */
    public Telegram(TelegramSetup setup) {
        this(setup, () -> true);
    }

    /** {@code sends}: asked right before each message, also of those that waited, whether this program sends. */
    public Telegram(TelegramSetup setup, BooleanSupplier sends) {
        this(setup, sends, sends);
    }

    /** {@code direct}: the same of what stands in no outbox, such as a word to a stranger. */
    public Telegram(TelegramSetup setup, BooleanSupplier sends, BooleanSupplier direct) {
        this.setup = setup;
        this.http = Http.calls(setup.timeouts());
        var departures = new Departures(setup.limited() ? setup.allowance().perSecond() : 1);
        UnaryOperator<OkHttpClient> door = calls -> setup.limited() ? Http.leavingBy(departures, calls) : calls;
        this.api = new Api(door.apply(Http.asking(http, sends)), setup);
        this.direct = new Api(door.apply(http), setup);
        this.gate = new Gate(limiter(setup, departures), new Gate.Rights(sends, direct), System::nanoTime);
    }

    /** Sends messages within Telegram's limits; its {@link Courier#bulk bulk} view is for reminders. */
    public Courier courier() {
        return new TelegramCourier(new TelegramCourier.Line(api, gate),
                new TelegramCourier.Line(direct, gate.direct()));
    }

    /** Signs of life; for what stands in no outbox. */
    public Presence presence() {
        return new TelegramPresence(new TelegramCourier.Line(direct, gate.direct()));
    }

    /** Fetches files; each within 5 s. */
    public Files files() {
        return new Downloads(http, setup);
    }

    /** Who waits to send is let go, as not sent. */
    public void letGo() {
        gate.letGo();
    }

    /** A loop that is not started yet. Only one may poll at a time; a stopped one is not started again. */
    public PollLoop poll(Intake intake, PollEvents events) {
        var polls = new Polls(Http.polls(http, setup.timeouts()), setup);
        var line = new PollLoop.Line(polls, api, setup.timeouts().longPoll(), System::nanoTime);
        var loop = new PollLoop(line, intake, events);
        receptions.removeIf(Telegram::isStopped);
        receptions.add(loop);
        return loop;
    }

    /**
     * Listens for Telegram's calls until it is closed, and hands on what they bring.
     *
     * @param calendars by their private addresses
     * @param count told the word of each answer
     * @throws IOException if the address is taken
     */
    public static Webhook listen(WebhookSetup setup, Intake intake, PollEvents events, Webhook.Calendars calendars,
            Consumer<String> count) throws IOException {
        return new Webhook(setup, new WebhookCalls(setup.secret(), new Delivery(intake, events)), calendars, count);
    }

    /** What tells Telegram to call, and looks after that; not started yet. One of several programs at a time does. */
    public WebhookWatch watch(WebhookSetup setup, PollEvents events) {
        var watch = new WebhookWatch(new WebhookWatch.Line(api, setup, LOOK, System::nanoTime), events);
        receptions.removeIf(Telegram::isStopped);
        receptions.add(watch);
        return watch;
    }

    private static boolean isStopped(Reception reception) {
        return switch (reception) {
            case PollLoop loop -> loop.isStopped();
            case WebhookWatch watch -> watch.isStopped();
        };
    }

    /** Sets the menu's commands and the bot's descriptions; failures are logged. Blocks for some calls. */
    public void introduce(Profile profile) {
        new Presentation(api).set(profile);
    }

    /** Asks Telegram whether it knows the token. */
    public TokenCheck check() {
        return switch (api.call(new GetMe())) {
            case Result.Ok(var bot) -> new TokenCheck.Valid(bot.path("id").asLong(), bot.path("username").asText(),
                    bot.path("first_name").asText());
            case Result.No no when no.code() == 401 || no.code() == 404 -> new TokenCheck.Unauthorized(no.problem());
            case Result.No no -> new TokenCheck.Unreachable(no.problem());
            case Result.NotBegun(var problem) -> new TokenCheck.Unreachable(problem);
            case Result.Lost(var problem) -> new TokenCheck.Unreachable(problem);
        };
    }

    /** Stops polling, lets go who waits to send (as not sent), and gives back threads and connections. */
    @Override
    public void close() {
        receptions.forEach(Reception::stop);
        api.close();
        direct.close();
        gate.close();
        Http.close(http);
    }

    private static Optional<Limiter> limiter(TelegramSetup setup, Departures departures) {
        return setup.limited()
                ? Optional.of(new Limiter(Lanes.Pace.of(setup.allowance()), System::nanoTime, departures::isClear))
                : Optional.empty();
    }
}
