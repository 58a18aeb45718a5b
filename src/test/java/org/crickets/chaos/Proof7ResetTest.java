package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.crickets.app.Running;
import org.crickets.chaos.FakeTelegram.Sent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The connection is reset after the request was read: it is sent once more and says so, and never a third time. */
@Tag("chaos")
class Proof7ResetTest {
    private static final int RESETS = Chaos.count(500, 100);

    @TempDir
    Path here;

    private final Map<Long, AtomicInteger> tries = new ConcurrentHashMap<>();

    @Test
    void aResetRepeatsAtMostOnce() {
        Crowd.inFolder(here, RESETS);
        try (var telegram = new FakeTelegram()) {
            telegram.fates(call -> call.sends() ? fate(call.chat()) : Fate.DONE);
            try (var program = Running.start(here, telegram.environment(),
                    Running.Launch.shifted(Chaos.shiftTo(Chaos.DUE.minusSeconds(3))))) {
                Chaos.until(Duration.ofSeconds(90 + RESETS / 4), () -> all(telegram).size() == RESETS
                        && all(telegram).values().stream().allMatch(sent -> sent.size() >= 2));
                program.stop();
            }
            assertThat(Crowd.numbers(Crowd.fileUrl(here), "select id from outbox")).as("to be sent yet").isEmpty();
            tell(all(telegram));
        }
    }

    /** Half of them arrive before the reset; of one in 25 the second is reset, too. */
    private Fate fate(long chat) {
        int n = tries.computeIfAbsent(chat, _ -> new AtomicInteger()).incrementAndGet();
        if (n == 1)
            return new Fate.Reset(chat % 2 == 0);
        return n == 2 && chat % 25 == 0 ? new Fate.Reset(true) : Fate.DONE;
    }

    private static Map<Long, List<Sent>> all(FakeTelegram telegram) {
        return telegram.sent().stream().filter(one -> one.text().contains(Crowd.REMINDER))
                .collect(Collectors.groupingBy(Sent::chat));
    }

    private static void tell(Map<Long, List<Sent>> all) {
        long lost = all.values().stream().filter(sent -> sent.stream().noneMatch(Sent::arrived)).count();
        long twice = all.values().stream().filter(sent -> sent.stream().filter(Sent::arrived).count() == 2).count();
        int most = all.values().stream().mapToInt(List::size).max().orElse(0);
        Chaos.tell("proof 7: %d connections reset after the request, %d lost, %d arrived twice, sent at most %d times",
                RESETS, lost, twice, most);
        assertThat(lost).isZero();
        assertThat(most).isEqualTo(2);
        assertThat(all.values()).allSatisfy(sent -> {
            assertThat(sent.getFirst().text()).doesNotContain("Possibly repeated");
            assertThat(sent.getLast().text()).contains("Possibly repeated");
        });
    }

    /** The control: the library's own HTTP client sends the request again by itself, and nobody learns of it. */
    @Test
    void theLibrarysOwnClientRepeatsSilently() throws TelegramApiException {
        try (var telegram = new FakeTelegram()) {
            var address = URI.create(telegram.url());
            var client = new OkHttpTelegramClient(FakeTelegram.TOKEN,
                    new TelegramUrl("http", address.getHost(), address.getPort(), false));
            client.execute(new SendMessage("1", "one"));
            var first = new AtomicInteger();
            telegram.fates(call -> first.getAndIncrement() == 0 ? new Fate.Reset(true) : Fate.DONE);
            client.execute(new SendMessage("1", "two"));
            long two = telegram.sent().stream().filter(one -> one.text().equals("two")).count();
            Chaos.tell("proof 7, control: with OkHttp's own retry one call arrived %d times, unmarked", two);
            assertThat(two).isEqualTo(2);
        }
    }
}
