package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.crickets.app.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No room, somebody else's file: it says so, and never "saved" of what is not. */
@Tag("chaos")
class Proof11ScarceTest {
    private static final String CARD = "Dana Smith (hiring manager)";
    /** The first of those who tell of an interview each, until there is no room; at most so many. */
    private static final long TELLERS = 201;
    private static final int MOST = 90;
    private static final long ADA = 7;

    @TempDir
    Path here;

    private final FakeTelegram telegram = new FakeTelegram();
    private final Duration shift = Chaos.shiftTo(Instant.parse("2026-11-06T17:00:00Z"));

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void whereThereIsNoRoomNothingIsConfirmedThatIsNotThere() throws IOException {
        var full = fill(telegram.environment());
        Chaos.tell("proof 11: disk full after %d interviews: %d confirmed, %d kept, %d refused; with room again %d are "
                + "kept", full.said(), full.confirmed(), full.kept(), full.refused(), full.later());
        assertThat(full.later()).as("what waited with Telegram comes in")
                .isEqualTo(full.said() - full.refused());
        assertThat(full.kept()).isGreaterThanOrEqualTo(full.confirmed());
        assertThat(full.said()).as("the disk was full at last").isLessThan(MOST);
    }

    /** The control: what is written some time after it was confirmed finds no room. */
    @Test
    void withADelayInWritingWhatWasConfirmedIsNotThere() throws IOException {
        var delayed = new HashMap<>(telegram.environment());
        delayed.put("CRICKETS_DB_URL", Crowd.fileUrl(here) + ";WRITE_DELAY=2000");
        var full = fill(delayed);
        Chaos.tell("proof 11, control: with a delay in writing, disk full after %d interviews: %d confirmed, %d kept",
                full.said(), full.confirmed(), full.kept());
        assertThat(full.kept()).isLessThan(full.confirmed());
    }

    /** How many were said, confirmed, kept at a kill, refused as not saved, and kept once there was room again. */
    private record Full(int said, long confirmed, long kept, long refused, long later) {}

    /** One after the other tells of an interview until the file of the database may grow no more, as on a full disk. */
    private Full fill(Map<String, String> environment) throws IOException {
        Files.writeString(Files.createDirectories(here.resolve("config")).resolve("crickets.yaml"),
                "newcomers:\n  zone: Europe/London\n");
        Crowd.inFolder(here, 1);
        long room = Files.size(here.resolve("data").resolve("crickets.mv.db")) + 40_000;
        var limited = Running.Launch.shifted(shift).by("prlimit", "--fsize=" + room);
        int said = 0;
        try (var program = Running.start(here, environment, limited)) {
            while (said < MOST && !isFull(program)) {
                int before = telegram.sent().size();
                telegram.says(TELLERS + said, "interviewed at Acme today at 2 with Dana Smith, hiring manager");
                said++;
                Chaos.until(Duration.ofSeconds(60), () -> telegram.sent().size() > before || isFull(program));
            }
            program.kill();
        }
        long confirmed = count(CARD);
        long refused = count("did not save it");
        long kept = kept();
        try (var program = Running.start(here, environment, Running.Launch.shifted(shift))) {
            Chaos.until(Duration.ofSeconds(60), () -> telegram.mailbox().size() == 0);
            telegram.says(ADA, "/help");
            Chaos.until(Duration.ofSeconds(60), () -> telegram.sent().stream().anyMatch(one -> one.chat() == ADA));
            program.stop();
        }
        return new Full(said, confirmed, kept, refused, kept());
    }

    /** It waits for room; of an update that could not be handled, the user is told. */
    private static boolean isFull(Running program) {
        return program.err().contains("could not be taken in");
    }

    private long count(String words) {
        return telegram.sent().stream().filter(one -> one.chat() >= TELLERS && one.text().contains(words)).count();
    }

    private long kept() {
        return Crowd
                .numbers(Crowd.fileUrl(here), "select distinct chat from fact where type = 'process-named' and chat "
                        + "between " + TELLERS + " and " + (TELLERS + MOST))
                .size();
    }

    @Test
    void aSecondProgramOnTheFileIsRefused() {
        Crowd.inFolder(here, 1);
        try (var first = Running.start(here, telegram.environment(), Running.Launch.shifted(shift))) {
            first.port();
            try (var second = Running.start(here, telegram.environment(), Running.Launch.with())) {
                var end = second.awaitEnd();
                Chaos.tell("proof 11: a second program on the file: exit code %d, \"%s\"", end.code(),
                        end.complaints().getLast());
                assertThat(end.code()).isEqualTo(1);
                assertThat(end.complaints().getLast()).contains("in use by another program");
            }
        }
    }

    /** The control: on a file of its own it is not refused. */
    @Test
    void aSecondProgramOnAnotherFileStarts() {
        Crowd.inFolder(here, 1);
        try (var first = Running.start(here, telegram.environment(), Running.Launch.shifted(shift));
                var second = Running.start(here.resolve("other"), telegram.environment(), Running.Launch.with())) {
            first.port();
            second.port();
            Chaos.tell("proof 11, control: a second program on another file runs: %s", second.isAlive());
            assertThat(second.isAlive()).isTrue();
        }
    }

    /** And, as the control, it starts where it may write. */
    @Test
    void aFolderThatMayNotBeWrittenToIsRefused() throws IOException {
        Crowd.inFolder(here, 1);
        var data = here.resolve("data");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        var bound = Running.Launch.with();
        if (System.getProperty("user.name").equals("root"))
            bound = bound.by("setpriv", "--bounding-set=-dac_override,-dac_read_search");
        try (var program = Running.start(here, telegram.environment(), bound)) {
            var end = program.awaitEnd();
            Chaos.tell("proof 11: a data folder that is read-only: exit code %d, \"%s\"", end.code(),
                    end.complaints().getLast());
            assertThat(end.code()).isEqualTo(1);
            assertThat(end.complaints().getLast()).contains("cannot be written to").contains("CRICKETS_DATA_DIR");
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (var program = Running.start(here, telegram.environment(), bound)) {
            program.port();
        }
    }
}
