package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.crickets.coach.Incoming;
import org.crickets.telegram.BotApiStub.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollLoopTest {
    private static final long ADA = 7_000_000_001L;
    private static final long BEN = 7_000_000_002L;
    private final BotApiStub server = new BotApiStub();
    private final Telegram telegram = new Telegram(server.setup());
    private final Notebook notebook = new Notebook();

    /** What was taken in, with an intake that can be told to fail. */
    private static final class Notebook implements Intake, PollEvents {
        final List<Long> committed = new CopyOnWriteArrayList<>();
        final List<Long> unhandled = new CopyOnWriteArrayList<>();
        final List<String> problems = new CopyOnWriteArrayList<>();
        final List<String> unauthorized = new CopyOnWriteArrayList<>();
        final List<Failure> failures = new CopyOnWriteArrayList<>();
        final AtomicInteger polled = new AtomicInteger();
        final AtomicInteger outage = new AtomicInteger();
        volatile Predicate<Incoming> poison = _ -> false;
        volatile BooleanSupplier mayPoll = () -> true;
        volatile CountDownLatch hold = new CountDownLatch(0);
        final CountDownLatch held = new CountDownLatch(1);

        @Override
        public void accept(List<Incoming> batch) {
            held.countDown();
            awaitUninterruptibly(hold);
            if (outage.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
                throw new DatabaseAway();
            if (batch.stream().anyMatch(poison))
                throw new IllegalStateException("cannot handle: my secret");
            batch.forEach(each -> committed.add(each.updateId()));
        }

        @Override
        public void unhandled(long updateId, OptionalLong chat, String problem) {
            unhandled.add(updateId);
            problems.add(chat + " " + problem);
        }

        @Override
        public boolean passes(Throwable failure) {
            return failure instanceof DatabaseAway;
        }

        @Override
        public void unauthorized(String problem) {
            unauthorized.add(problem);
        }

        @Override
        public boolean mayPoll() {
            return mayPoll.getAsBoolean();
        }

        @Override
        public void failed(Failure failure) {
            failures.add(failure);
        }

        @Override
        public void polled() {
            polled.incrementAndGet();
        }

        private static void awaitUninterruptibly(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new AssertionError("nobody may interrupt the intake", e);
            }
        }
    }

    private static final class DatabaseAway extends RuntimeException {}

    @AfterEach
    void close() {
        notebook.hold.countDown();
        telegram.close();
        server.close();
    }

    @Test
    void whatTheUserSaysArrivesOnceAndInOrder() {
        long first = server.says(ADA, "Interviewed at Acme today");
        var loop = start();
        await().until(() -> notebook.committed.size() == 1);
        long second = server.says(ADA, "/list");

        await().until(() -> notebook.committed.size() == 2 && server.unconfirmed() == 0);

        assertThat(notebook.committed).containsExactly(first, second);
        assertThat(notebook.polled).hasValue(1);
        assertThat(loop.polling()).isTrue();
        assertThat(loop.counts()).isEqualTo(new PollLoop.Counts(2, 0, 0, 0));
    }

    @Test
    void itAsksForWhatTheBotUnderstands() {
        start();
        await().until(() -> server.calls("getUpdates").size() == 2);

        var first = server.calls("getUpdates").getFirst().parameters();
        assertThat(first.path("timeout").asInt()).as("the first shows whether Telegram is there").isZero();
        assertThat(first.path("allowed_updates"))
                .hasToString(
                        "[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\",\"channel_post\"]");
        assertThat(server.last("getUpdates").path("timeout").asInt()).isEqualTo(50);
        assertThat(server.last("getUpdates").has("offset")).isFalse();
    }

    @Test
    void aBatchIsConfirmedOnlyAfterItIsCommitted() throws InterruptedException {
        notebook.hold = new CountDownLatch(1);
        server.says(ADA, "one");
        server.says(ADA, "two");
        start();
        notebook.held.await();

        assertThat(server.unconfirmed()).isEqualTo(2);
        assertThat(server.calls("getUpdates")).hasSize(1);
        notebook.hold.countDown();
        await().until(() -> server.unconfirmed() == 0);
    }

    /** A loop that ends between taking a batch in and the next poll is a kill -9 as far as Telegram can tell. */
    @Test
    void aKillBetweenTwoBatchesLosesNothing() throws InterruptedException {
        long one = server.says(ADA, "one");
        notebook.hold = new CountDownLatch(1);
        var killed = start();
        notebook.held.await();
        Thread.ofVirtual().start(killed::stop);
        await().until(() -> !killed.polling());
        notebook.hold.countDown();
        await().until(() -> notebook.committed.contains(one) && killed.stop());
        assertThat(server.unconfirmed()).isEqualTo(1);

        var next = new Notebook();
        telegram.poll(next, next).start();

        await().until(() -> server.unconfirmed() == 0);
        assertThat(next.committed).as("delivered again").containsExactly(one);
    }

    @Test
    void anUpdateThatCannotBeReadIsRecordedAndPassedOver() {
        long before = server.says(ADA, "before");
        long broken = server
                .update("\"message\":{\"message_id\":\"my secret\",\"chat\":{\"id\":7000000001,\"type\":\"private\"}}");
        server.push("null");
        server.push("{\"update_id\":503,\"message\":" + "{\"x\":".repeat(3000) + "1" + "}".repeat(3000) + "}");
        server.numbersFrom(504);
        long after = server.says(BEN, "after");
        server.push("{\"update_id\":99999999999}");
        var loop = start();

        await().until(() -> server.unconfirmed() == 0);

        assertThat(notebook.committed).containsExactly(before, after);
        assertThat(notebook.unhandled).containsExactly(broken, 99_999_999_999L);
        assertThat(notebook.problems.getFirst()).contains("7000000001").doesNotContain("secret");
        assertThat(loop.counts().unhandled()).isEqualTo(2);
    }

    @Test
    void anUpdateThatTheProgramTripsOverHoldsUpNoOther() {
        long one = server.says(ADA, "one");
        long bad = server.says(BEN, "my secret");
        long three = server.says(ADA, "three");
        notebook.poison = incoming -> incoming instanceof Incoming.Text text && text.text().equals("my secret");
        try (var log = new Captured()) {
            var loop = start();

            await().until(() -> server.unconfirmed() == 0);

            assertThat(notebook.committed).containsExactly(one, three);
            assertThat(notebook.unhandled).containsExactly(bad);
            assertThat(notebook.problems.getFirst()).contains(String.valueOf(BEN)).contains("IllegalStateException")
                    .contains("PollLoopTest");
            assertThat(loop.counts().failures()).isEqualTo(2);
            assertThat(log.lines()).noneMatch(line -> line.contains("my secret"));
        }
        server.says(ADA, "the loop lives");
        await().until(() -> notebook.committed.size() == 3);
    }

    /** Not even a failure that breaks whoever looks at it. */
    private static final class Untellable extends Error {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable getCause() {
            throw new StackOverflowError("made by the test");
        }
    }

    @Test
    void evenAFailureThatCannotBeToldDoesNotEndTheLoop() {
        notebook.mayPoll = () -> {
            notebook.mayPoll = () -> true;
            throw new Untellable();
        };
        var loop = start();
        await().until(loop::polling);
    }

    @Test
    void evenAnErrorDoesNotEndTheLoop() {
        notebook.poison = incoming -> {
            if (incoming.chat() == BEN)
                throw new StackOverflowError();
            return false;
        };
        server.says(BEN, "deep");
        long two = server.says(ADA, "two");
        start();

        await().until(() -> notebook.committed.contains(two));
        assertThat(notebook.unhandled).hasSize(1);
    }

    @Test
    void whileTheDatabaseIsAwayTelegramKeepsTheUpdates() {
        long one = server.says(ADA, "one");
        notebook.outage.set(2);
        var loop = start();

        await().until(() -> server.unconfirmed() == 0);

        assertThat(notebook.committed).containsExactly(one);
        assertThat(notebook.unhandled).isEmpty();
        assertThat(loop.counts().failures()).isEqualTo(2);
    }

    @Test
    void aDatabaseThatGoesAwayBetweenSingleUpdatesCostsNone() {
        long one = server.says(ADA, "one");
        long bad = server.says(BEN, "bad");
        var first = new AtomicInteger();
        notebook.poison = incoming -> {
            if (incoming.chat() == BEN && first.getAndIncrement() == 0)
                notebook.outage.set(1);
            return incoming.chat() == BEN;
        };
        start();

        await().until(() -> server.unconfirmed() == 0);

        assertThat(notebook.committed).containsExactly(one);
        assertThat(notebook.unhandled).containsExactly(bad);
    }

    @Test
    void aWebhookIsTakenAwayAtTheStart() {
        server.script("getUpdates", Answer.error(409, "Conflict: can't use getUpdates method while webhook is active;"
                + " use deleteWebhook to delete the webhook first"));
        long one = server.says(ADA, "one");
        start();

        await().until(() -> notebook.committed.contains(one));
        assertThat(server.calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void whenAnotherProgramSetsAWebhookItStepsBackAndSaysSo() {
        server.script("getUpdates", Answer.ok("[]"),
                Answer.error(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
                        + " to delete the webhook first"));
        try (var log = new Captured()) {
            start();

            await().until(() -> log.lines().stream().anyMatch(line -> line.startsWith("WARN")
                    && line.contains("CRICKETS_PUBLIC_URL is set there and not here") && line.contains("in 5.0 s")));
        }
        assertThat(server.calls("deleteWebhook")).as("the two would take it from each other").isEmpty();
    }

    @Test
    void whenAnotherProgramPollsItStepsBackAndSaysSo() {
        server.script("getUpdates", Answer.ok("[]"),
                Answer.error(409, "Conflict: terminated by other getUpdates request;"
                        + " make sure that only one bot instance is running"));
        try (var log = new Captured()) {
            start();

            await().until(() -> log.lines().stream().anyMatch(line -> line.startsWith("WARN")
                    && line.contains("another program polls with this bot's token") && line.contains("in 5.0 s")));
            assertThat(notebook.failures).contains(PollEvents.Failure.CONFLICT);
        }
        assertThat(server.calls("getUpdates")).hasSize(2);
        assertThat(server.calls("deleteWebhook")).isEmpty();
    }

    @Test
    void itPollsAgainNoSoonerThanTelegramAsks() {
        server.script("getUpdates", Answer.error(429, "Too Many Requests: retry after 2", "{\"retry_after\":2}"));
        long began = System.nanoTime();
        start();

        await().until(() -> notebook.polled.get() == 1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(notebook.failures).contains(PollEvents.Failure.FLOOD);
    }

    @Test
    void itComesBackAfterAnOutage() {
        server.script("getUpdates", new Answer.Reset(), Answer.body(502, "<html>"), Answer.error(500, "Internal"));
        long one = server.says(ADA, "one");
        var loop = start();
        assertThat(loop.polling()).isFalse();

        await().until(() -> notebook.committed.contains(one));
        assertThat(loop.polling()).isTrue();
    }

    @Test
    void aRefusedTokenEndsItWithOneClearLine() {
        var other = new Telegram(TelegramSetup.of(server.url(), "1:revoked").unlimited());
        try (var log = new Captured()) {
            var loop = other.poll(notebook, notebook);
            loop.start();

            await().until(() -> notebook.unauthorized.size() == 1);

            assertThat(notebook.unauthorized).containsExactly("401 Unauthorized");
            assertThat(log.lines()).filteredOn(line -> line.contains("TELEGRAM_BOT_TOKEN")).hasSize(1);
            assertThat(loop.stop()).isTrue();
            assertThat(loop.polling()).isFalse();
        }
        other.close();
        assertThat(server.calls("getUpdates")).hasSize(1);
    }

    @Test
    void numbersMayBeginAnewLowerThanBefore() {
        server.numbersFrom(900_000);
        server.says(ADA, "before the silence");
        start();
        await().until(() -> server.unconfirmed() == 0);
        server.numbersFrom(17);
        server.says(ADA, "after a week");

        await().until(() -> notebook.committed.contains(17L) && server.unconfirmed() == 0);
        assertThat(notebook.committed).containsExactly(900_000L, 17L);
    }

    @Test
    void afterADayOfSilenceItForgetsTheLastNumber() {
        var nanos = new AtomicLong();
        var api = new Api(Http.calls(Timeouts.DEFAULT), server.setup());
        var polls = new Polls(Http.calls(Timeouts.DEFAULT), server.setup());
        var loop = new PollLoop(new PollLoop.Line(polls, api, Duration.ofSeconds(1), nanos::get), notebook, notebook);
        server.says(ADA, "one");
        loop.start();
        await().until(() -> server.last("getUpdates").path("offset").asInt() == 502);

        nanos.addAndGet(Duration.ofHours(25).toNanos());

        await().until(() -> !server.last("getUpdates").has("offset"));
        assertThat(loop.stop()).isTrue();
    }

    @Test
    void itStopsWithinASecondEvenInALongPoll() {
        var loop = start();
        await().until(() -> server.calls("getUpdates").size() == 2);
        long began = System.nanoTime();

        assertThat(loop.stop()).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(loop.polling()).isFalse();
        server.says(ADA, "kept for the next start");
        assertThat(server.unconfirmed()).isEqualTo(1);
    }

    @Test
    void itStopsInAPauseToo() {
        server.script("getUpdates", Answer.error(429, "Too Many Requests: retry after 500", "{\"retry_after\":500}"));
        var loop = start();
        await().until(() -> server.calls("getUpdates").size() == 1);

        assertThat(loop.stop()).isTrue();
    }

    @Test
    void aLoopThatWasNeverStartedStops() {
        assertThat(telegram.poll(notebook, notebook).stop()).isTrue();
    }

    private PollLoop start() {
        var loop = telegram.poll(notebook, notebook);
        loop.start();
        return loop;
    }
}
