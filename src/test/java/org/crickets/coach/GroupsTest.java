package org.crickets.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.crickets.coach.Courier.Outcome;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody puts the bot into a group. */
class GroupsTest {
    private static final long GROUP = -5;
    private static final Outcome DONE = new Outcome.Sent(0);
    private static final Outcome AWAY = new Outcome.NotSent("no connection");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-06T17:00:00Z"));
    private final FakeCourier courier = new FakeCourier();
    private final Postman postman = new Postman(new FakeOutbox(), courier, (chat, ring, repeated) -> Optional.empty(),
            now::get, () -> {});
    private final List<String> left = new CopyOnWriteArrayList<>();
    private final Queue<Outcome> leaves = new ArrayDeque<>();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Groups groups = new Groups(postman, new Away(), name -> new Reply.Say(
            "in private: " + name.orElse("?"), new Keyboard.None(), true, Optional.empty()), now::get, pauses::add);

    @AfterEach
    void close() {
        postman.close();
    }

    @Test
    void itSaysItsNameAndLeaves() {
        added(DONE, DONE);
        assertThat(courier.said).containsExactly("in private: crickets_bot");
        assertThat(left).containsExactly("-5");
    }

    @Test
    void addedAgainAndAgainItLeavesInSilenceUntilTheNextDay() {
        added(DONE, DONE);
        for (int i = 0; i < 20; i++)
            addedAgain();
        assertThat(courier.said).hasSize(1);
        assertThat(left).hasSize(21);
        now.updateAndGet(then -> then.plus(Duration.ofDays(1)));
        added(DONE, DONE);
        assertThat(courier.said).hasSize(2);
    }

    @Test
    void ofACrowdOfGroupsOnlySomeASecondAreTold() {
        for (int group = 1; group <= 50; group++) {
            courier.outcomes.add(DONE);
            leaves.add(DONE);
            groups.visited(-group, true);
            settle();
        }
        assertThat(courier.said).hasSize(2);
        assertThat(left).hasSize(50);
    }

    @Test
    void whereItMayNotWriteItJustLeaves() {
        added(new Outcome.Refused("not enough rights to send text messages to the chat"), DONE);
        assertThat(left).containsExactly("-5");
    }

    @Test
    void whatWasSaidBeforeItLeftCallsItBackNoMore() {
        added(DONE, DONE);
        said();
        said();
        assertThat(left).hasSize(1);
    }

    @Test
    void aGroupItFindsItselfInIsLeftToo() {
        courier.outcomes.add(DONE);
        leaves.add(DONE);
        said();
        assertThat(courier.said).hasSize(1);
        assertThat(left).hasSize(1);
    }

    @Test
    void aGroupThatBecameASupergroupIsLeftAsThat() {
        courier.outcomes.add(new Outcome.Migrated(-1007));
        added(DONE, DONE);
        assertThat(courier.said).hasSize(2);
        assertThat(left).containsExactly("-1007");
    }

    @Test
    void whatMovesWhileItLeavesIsLeftWhereItWent() {
        leaves.add(new Outcome.Migrated(-1007));
        added(DONE, DONE);
        assertThat(left).containsExactly("-5", "-1007");
    }

    @Test
    void whileTelegramIsAwayItTriesSomeTimesAndThenWhenSomethingIsSaid() {
        leaves.addAll(List.of(AWAY, new Outcome.Wait(Duration.ofSeconds(3))));
        added(DONE, AWAY);
        assertThat(left).hasSize(3);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3));
        leaves.add(DONE);
        said();
        assertThat(left).hasSize(4);
        assertThat(courier.said).hasSize(1);
    }

    @Test
    void aLongPauseThatTelegramWantsIsKept() {
        added(DONE, new Outcome.Wait(Duration.ofSeconds(60)));
        assertThat(left).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    private void added(Outcome word, Outcome leave) {
        courier.outcomes.add(word);
        leaves.add(leave);
        groups.visited(GROUP, true);
        settle();
    }

    private void addedAgain() {
        leaves.add(DONE);
        groups.visited(GROUP, true);
        settle();
    }

    private void said() {
        groups.visited(GROUP, false);
        settle();
    }

    private void settle() {
        while (postman.isBusy())
            Thread.onSpinWait();
    }

    private final class Away implements Presence {
        @Override
        public void typing(long chat) {}

        @Override
        public Outcome leave(long chat) {
            left.add(Long.toString(chat));
            return leaves.remove();
        }

        @Override
        public Optional<String> username() {
            return Optional.of("crickets_bot");
        }
    }
}
