package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.crickets.app.Running;
import org.crickets.app.Running.Launch;
import org.crickets.chaos.FakeTelegram.Call;
import org.crickets.chaos.FakeTelegram.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known users and strangers forge what they can, while quiet users' reminders fall due one by one. */
@Tag("chaos")
class Proof10HostileTest {
    private static final int UPDATES = Chaos.count(100_000, 20_000);
    private static final int QUIET = Chaos.count(20, 5);
    private static final int HOSTILE = Chaos.count(1000, 200);
    /** From the program's start to the first reminder, and between two. */
    private static final int FIRST_SECONDS = 60;
    private static final int APART_SECONDS = 6;
    private static final Duration PROMPT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final long TALKER = Crowd.FIRST + QUIET + HOSTILE;
    private static final String SECRET = FakeTelegram.TOKEN.substring(FakeTelegram.TOKEN.indexOf(':') + 1);
    private static final Pattern CALLBACK = Pattern.compile("\"callback_query_id\":\"(\\d+)-");

    @TempDir
    Path here;

    private final FakeTelegram telegram = new FakeTelegram();
    private final Random random = new Random(10);
    private final List<Long> quiet = LongStream.range(Crowd.FIRST, Crowd.FIRST + QUIET).boxed().toList();
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
    private final Flood flood = new Flood(telegram.mailbox(), new Forger(new Random(11), quiet),
            LongStream.range(Crowd.FIRST + QUIET, TALKER).boxed().toList());
    /** What the quiet users told, before. */
    private Map<Long, String> told = Map.of();
    private Duration shift = Duration.ZERO;
    private Duration slowest = Duration.ZERO;
    private long firstDue;
    private String output = "";

    @BeforeEach
    void nameCompaniesAfterTheirOwners() {
        Crowd.inFolder(here, QUIET + HOSTILE + 1);
        var url = Crowd.fileUrl(here);
        Crowd.run(url, "update fact set body = replace(body, 'Acme', concat('Acme', chat))");
        Crowd.run(url, "update chat set next_alarm = null where id >= " + (Crowd.FIRST + QUIET));
        Crowd.run(url, "delete from alarm where chat >= " + (Crowd.FIRST + QUIET));
        remindAt(url, "20:00:00", "id >= " + (Crowd.FIRST + QUIET));
        for (int i = 0; i < QUIET; i++)
            remindAt(url, local(i), "id = " + quiet.get(i));
        for (int i = 0; i < QUIET; i++)
            Crowd.run(url, "update alarm set rings_at = '" + due(i) + "' where rings_at = '" + Chaos.DUE
                    + "' and chat = " + quiet.get(i));
        Crowd.run(url,
                "update chat set next_alarm = (select min(rings_at) from alarm where chat = chat.id) where id >= "
                        + Crowd.FIRST);
        told = told();
        telegram.fates(this::fate);
    }

    @AfterEach
    void close() {
        flood.close();
        telegram.close();
    }

    @Test
    void nothingReachesAnotherAndRemindersComeInTime() throws Exception {
        endure(Launch::shifted, () -> flood.forged() >= UPDATES && reminders().size() == QUIET);
        var latest = latest();
        long stored = Crowd.numbers(Crowd.fileUrl(here), "select id from chat where id >= " + Flood.STRANGERS).size();
        long answered = telegram.sent().stream().filter(one -> one.chat() >= Flood.STRANGERS).count();
        Chaos.tell(
                "proof 10: %d forged updates, and %d of strangers (%d a second): %d reads and %d writes across users; "
                        + "of the strangers %d are stored, %d were answered; %d reminders of quiet users late by %d ms at most, "
                        + "an owner's answer came after %d ms at most; polling: %s, the token in the output: %s",
                flood.forged(),
                flood.strange(), flood.strangersASecond(), leaks.size(), changed(), stored, answered, QUIET,
                latest.toMillis(), slowest.toMillis(), output.contains("\"bot\":\"polling\""), output.contains(SECRET));
        assertThat(leaks).isEmpty();
        assertThat(changed()).isZero();
        assertThat(stored).isZero();
        assertThat(output).contains("\"bot\":\"polling\"").doesNotContain(SECRET);
        assertThat(latest).isLessThan(PROMPT);
        assertThat(flood.strangersASecond()).isGreaterThan(450);
    }

    /** The control: whomever an update names is believed, and nobody takes the token out of anything. */
    @Test
    void withoutComparingNumbersAndWithoutRedactionItFails() throws Exception {
        var without = new Without(here)
                .instead("telegram/Updates.java", " && chat.getId().equals(from.getId())", "")
                .instead("telegram/Redaction.java", "return ANY_TOKEN.matcher(without).replaceAll(INSTEAD);",
                        "return text;")
                .instead("app/CleanEncoder.java", "Secret.hidden(getLayout().doLayout(event))",
                        "getLayout().doLayout(event)");
        endure(without::shifted, () -> flood.forged() >= 3000);
        Chaos.tell(
                "proof 10, control: where whom an update names is believed, %d messages to, or about, another one and "
                        + "%d of %d quiet users' records changed; without redaction the token in the output: %s",
                leaks.size(),
                changed(), QUIET, output.contains(SECRET));
        assertThat(leaks).isNotEmpty();
        assertThat(changed()).isPositive();
        assertThat(output).contains(SECRET);
    }

    private void endure(Function<Duration, Launch> launch, BooleanSupplier enough)
            throws IOException, InterruptedException {
        var environment = new HashMap<>(telegram.environment());
        environment.put("CRICKETS_OWNERS", LongStream.rangeClosed(Crowd.FIRST, TALKER).mapToObj(Long::toString)
                .collect(Collectors.joining(",")));
        shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(FIRST_SECONDS));
        firstDue = System.nanoTime() + Duration.ofSeconds(FIRST_SECONDS).toNanos();
        try (var program = Running.start(here, environment, launch.apply(shift))) {
            program.port();
            flood.start();
            while (!enough.getAsBoolean())
                talk();
            flood.close();
            patiently(() -> telegram.mailbox().size() == 0);
            talk();
            output = page(program, "/health") + page(program, "/metrics") + program.out();
            program.kill();
            output += program.err();
        }
    }

    /** How late the latest reminder was. */
    private Duration latest() {
        return Duration.ofNanos(reminders().entrySet().stream()
                .mapToLong(one -> one.getValue() - firstDue - Duration.ofSeconds(place(one.getKey())).toNanos())
                .max().orElseThrow());
    }

    /**
     * An owner asks, and reads the answer, or has waited long enough for it: 1,000 owners who flood the bot are answered before,
     * at Telegram's rate. Then some seconds pass, for nobody may ask more than 20 times a minute.
     */
    private void talk() {
        long before = answers();
        long asked = System.nanoTime();
        telegram.says(TALKER, "/help");
        patiently(() -> answers() > before || Chaos.since(asked).compareTo(LONG) > 0);
        var took = Chaos.since(asked);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        patiently(() -> Chaos.since(asked).toSeconds() >= 4);
    }

    private static void patiently(BooleanSupplier condition) {
        Chaos.until(Duration.ofSeconds(300), condition::getAsBoolean);
    }

    private long answers() {
        return telegram.sent().stream().filter(one -> one.chat() == TALKER && one.arrived()).count();
    }

    /** When each quiet user's came. */
    private Map<Long, Long> reminders() {
        return telegram.sent().stream().filter(one -> one.arrived() && quiet.contains(one.chat()))
                .filter(one -> one.text().contains(Crowd.REMINDER))
                .collect(Collectors.toMap(Sent::chat, Sent::nanos, Math::min));
    }

    /** One in fifty fails, for failures tell more than they should; and no company stands where it is not its owner who reads. */
    private synchronized Fate fate(Call call) {
        var callback = CALLBACK.matcher(call.body());
        long reader = callback.find() ? Long.parseLong(callback.group(1)) : call.chat();
        if (Forger.owners(call.body()).stream().anyMatch(owner -> owner != reader)
                || quiet.contains(reader) && !call.text().contains(Crowd.REMINDER))
            leaks.add(call.body());
        return quiet.contains(reader) || reader == TALKER || random.nextInt(50) > 0
                ? Fate.DONE
                : random.nextBoolean()
                        ? new Fate.Reset(true)
                        : new Fate.Refused(400, "Bad Request: /bot" + FakeTelegram.TOKEN + "/sendMessage");
    }

    /** How many quiet users' records are not what they were. */
    private long changed() {
        var now = told();
        return quiet.stream().filter(one -> !now.getOrDefault(one, "").equals(told.getOrDefault(one, ""))).count();
    }

    private Map<Long, String> told() {
        return Crowd.texts(Crowd.fileUrl(here), "select chat, concat_ws(' ', id, source, type, body) from fact where "
                + "type <> 'rang' and chat < " + (Crowd.FIRST + QUIET)
                + " union all select id, settings from chat where "
                + "id >= " + Crowd.FIRST + " and id < " + (Crowd.FIRST + QUIET));
    }

    private static void remindAt(String url, String time, String who) {
        int changed = Crowd.run(url, "update chat set settings = regexp_replace(settings, "
                + "'\"reminderHour\":\"[0-9:]+\"', '\"reminderHour\":\"" + time + "\"') where " + who);
        assertThat(changed).isPositive();
    }

    private static int place(long chat) {
        return (int) (chat - Crowd.FIRST) * APART_SECONDS;
    }

    private static Instant due(int i) {
        return Chaos.DUE.plusSeconds((long) i * APART_SECONDS);
    }

    private static String local(int i) {
        return due(i).toString().substring(11, 19);
    }

    private String page(Running program, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }
}
