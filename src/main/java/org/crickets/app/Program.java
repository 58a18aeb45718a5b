package org.crickets.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crickets.advice.BackOff;
import org.crickets.advice.ModelAdviser;
import org.crickets.calendar.Calendars;
import org.crickets.coach.Adviser;
import org.crickets.coach.Coach;
import org.crickets.coach.Feeds;
import org.crickets.coach.Groups;
import org.crickets.coach.Guests;
import org.crickets.coach.Intake;
import org.crickets.coach.Outside;
import org.crickets.coach.Pace;
import org.crickets.coach.Plans;
import org.crickets.coach.Postman;
import org.crickets.coach.Presence;
import org.crickets.coach.Reminders;
import org.crickets.coach.Rendering;
import org.crickets.coach.Replanning;
import org.crickets.coach.TypingAfter;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.Terms;
import org.crickets.dialogue.Tools;
import org.crickets.embedding.SentenceExamples;
import org.crickets.plan.Playbook;
import org.crickets.report.CalendarFeed;
import org.crickets.report.JsonImport;
import org.crickets.report.Printer;
import org.crickets.storage.Backup;
import org.crickets.storage.SqlJournal;
import org.crickets.storage.SqlNote;
import org.crickets.storage.SqlOutbox;
import org.crickets.storage.StoredNotation;
import org.crickets.telegram.Telegram;
import org.crickets.understand.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: everything is made once, by hand, in the order in which it depends on each other. */
final class Program implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    /** What is to be closed, the last made first. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Server server;

    private Program(Settled settled, Supplier<Server> starting, Clock real, Instant begun, Consumer<String> end) {
        var config = settled.config();
        try {
            var opening = open(Databases.opening(config.house().data()));
            server = open(opening.meanwhile(starting));
            var webhook = config.telegram().webhook();
            var telegram = open(opening.meanwhile(() -> connect(server, opening, webhook.isPresent())));
            var database = opening.opened();
            var clock = server.clock();
            var lease = database.lease();

            var metrics = open(new Metrics());
            var journal = new SqlJournal(database, real);
            var outbox = new SqlOutbox(database);
            var dialogue = new Dialogue(tools(settled));
            var press = new Printer(settled.languages(), dialogue::coming, new StoredNotation());
            var rendering = new Rendering(journal, dialogue, clock, press);
            var feed = webhook.map(it -> new CalendarFeed(it.url(), config.telegram().token().orElseThrow().value(),
                    journal, new CalendarFeed.Maker(dialogue, press, clock)));
            var postman = open(new Postman(outbox, metrics.counting(telegram.courier()), rendering, real,
                    () -> end.accept(Server.TOKEN_REFUSED),
                    ring -> metrics.rang(Duration.between(ring.due(), clock.instant()))));
            var presence = telegram.presence();
            var reminders = new Reminders(journal, dialogue, postman, clock);
            var coach = new Coach(journal, dialogue, postman, clock, guests(config, journal, presence),
                    new Outside(telegram.files(), adviser(config.house().model()),
                            feed.<Feeds>map(it -> it).orElse(Feeds.none()),
                            open(new TypingAfter(presence::typing)), new JsonImport(new StoredNotation())));
            var intake = open(new Intake(coach));

            var hears = new FirstNews(webhook.isPresent() ? "listens to Telegram" : "first poll answered",
                    () -> Duration.between(begun, real.instant()), () -> Rehearsal.start(dialogue, newcomer(config),
                            clock.instant(), config.house().examples()));
            var happenings = new Happenings(journal, metrics,
                    new Happenings.Told(coach::apologize, new Groups(postman, presence, dialogue::inGroup, clock)),
                    lease::held, end, hears);
            var updates = new Updates(telegram, webhook, batch -> {
                intake.receive(batch);
                metrics.handled(batch);
            }, happenings, name -> feed.flatMap(it -> it.read(name)));
            var replanning = new Replanning(journal, new SqlNote(database), dialogue, clock);
            var duty = new Duty(lease, postman,
                    new Aside("Planning by new zone rules",
                            goesOn -> replanning.by(Calendars.zoneRulesVersion(), goesOn)),
                    telegram::letGo,
                    updates::reception);
            open(lease);
            if (webhook.isPresent())
                open(database.listen(() -> {
                    if (lease.held())
                        postman.look();
                }));
            var hearsay = new Hearsay(duty, webhook.isPresent());
            var backup = new Backup(database, config.house().data().folder(), config.house().data().backupsKept(),
                    real);
            var house = open(House.start(config.house().data(), new House.Jobs(backup, reminders, postman, database),
                    journal, lease::held, new House.Watch(metrics, outbox, hearsay, clock, real)));
            open(reminders);
            server.attach(new HostedBot(journal, reminders, postman, intake, house, hearsay, clock));
            lease.start(duty);
            open(updates.listen(metrics::called, hears));
            open(Menu.introduce(telegram, settled.languages()));
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Only the program that holds the lease sends, and polls; those that are called are called all. */
    private static Telegram connect(Server server, Databases opening, boolean called) {
        BooleanSupplier held = () -> opening.opened().lease().held();
        var telegram = new Telegram(server.setup(), held, () -> called || held.getAsBoolean());
        try {
            server.requireToken(telegram);
            return telegram;
        } catch (RuntimeException e) {
            telegram.close();
            throw e;
        }
    }

    /**
     * Starts everything; what is due is sent from now on.
     *
     * @param real real time
     * @param end  called when the program has to end, with the reason in one line
     * @throws Refusal, StorageProblem or SandboxException with one clear line
     */
    static Program start(Settled settled, Clock real, Consumer<String> end) {
        return start(settled, real, real.instant(), end);
    }

    /** The same, where the start began before, at a moment of real time. */
    static Program start(Settled settled, Clock real, Instant begun, Consumer<String> end) {
        return start(settled, () -> Server.start(settled.config(), real), real, begun, end);
    }

    /** The same against a server that {@code starting} gives. */
    static Program start(Settled settled, Supplier<Server> starting, Clock real, Instant begun, Consumer<String> end) {
        settled.warnings().forEach(LOG::warn);
        return new Program(settled, starting, real, begun, end);
    }

    /** The port of the sandbox's page and of health. */
    int port() {
        return server.port();
    }

    String address() {
        return server.address();
    }

    /** Stops what decides, then what sends, then what keeps. */
    @Override
    public void close() {
        while (!opened.isEmpty())
            close(opened.pop());
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("{} did not close in order", part.getClass().getSimpleName(), e);
        }
    }

    private <C extends AutoCloseable> C open(C part) {
        opened.push(part);
        return part;
    }

    private static Reader reader(Settled settled) {
        return settled.config().house().examples() ? Reader.with(SentenceExamples.shared()) : Reader.standard();
    }

    static Tools tools(Settled settled) {
        var playbooks = settled.playbooks().all().stream()
                .collect(Collectors.toMap(Playbook::name, Function.identity()));
        var calendars = new Calendars();
        var plans = new Plans(playbooks, settled.config().newcomers().playbook(),
                settings -> calendars.of(settings.habits().zone(), settings.country()));
        var limits = settled.config().limits();
        var all = settled.playbooks().all();
        var terms = new Terms(all, plans.fallback(), limits.openProcesses(), limits.peoplePerProcess(),
                Doors.isByCode(settled.config()), settled.config().house().model().map(it -> it.url().getHost()));
        return new Tools(settled.languages(), settled.drafts(), new WorldPlaces(), plans,
                new Hearing(all, reader(settled)), terms);
    }

    private Adviser adviser(Optional<Config.Model> model) {
        return model.<Adviser>map(it -> open(new ModelAdviser(it.url(), it.name(), it.key().map(Secret::value),
                it.timeout(), new BackOff(System::nanoTime)))).orElseGet(Adviser::none);
    }

    /** In the sandbox nobody is slowed down. */
    private static Guests guests(Config config, SqlJournal journal, Presence presence) {
        int perMinute = config.inSandbox() ? 0 : config.limits().messagesPerMinute();
        return new Guests(newcomer(config), Doors.door(config, journal, presence), config.limits().textLength(),
                new Pace(perMinute, System::nanoTime));
    }

    static Settings newcomer(Config config) {
        var usual = config.newcomers();
        return new Settings(usual.zone(), usual.reminderHour(), usual.quietFrom(), usual.quietTo(), usual.playbook(),
                usual.ways().country(), usual.ways().language(), Optional.empty(), Optional.of(usual.ways().manner()),
                Optional.empty());
    }

}
