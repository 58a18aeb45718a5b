package org.crickets.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TypingAfterTest {
    private final List<Long> shown = new CopyOnWriteArrayList<>();

    @Test
    void slowWorkShowsThatItGoesOn() {
        try (var typing = new TypingAfter(shown::add, Duration.ofMillis(20))) {
            typing.during(7, () -> await().until(() -> !shown.isEmpty()));
            assertThat(shown).containsExactly(7L);
        }
    }

    @Test
    void quickWorkShowsNothing() {
        try (var typing = new TypingAfter(shown::add, Duration.ofMillis(200))) {
            typing.during(7, () -> {});
            typing.during(8, () -> await().until(() -> !shown.isEmpty()));
            assertThat(shown).as("and whoever came later was shown").containsExactly(8L);
        }
    }

    @Test
    void neitherAnAnswerNorAnotherChatWaitsForTheSign() {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var typing = new TypingAfter(chat -> {
            asked.countDown();
            if (chat == 7)
                await().forever().until(() -> goOn.getCount() == 0);
            shown.add(chat);
        }, Duration.ofMillis(20))) {
            typing.during(7, () -> await().until(() -> asked.getCount() == 0));
            assertThat(shown).as("the call to Telegram is still under way").isEmpty();
            typing.during(8, () -> await().until(() -> !shown.isEmpty()));
            assertThat(shown).containsExactly(8L);
            goOn.countDown();
        }
    }

    @Test
    void workThatBreaksShowsNothingAnyMore() {
        try (var typing = new TypingAfter(shown::add, Duration.ofMillis(100))) {
            try {
                typing.during(7, () -> {
                    throw new IllegalStateException("broken");
                });
            } catch (IllegalStateException e) {
                typing.during(8, () -> await().until(() -> !shown.isEmpty()));
            }
            assertThat(shown).containsExactly(8L);
        }
    }
}
