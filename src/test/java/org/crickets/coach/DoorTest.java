package org.crickets.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who gets in. */
class DoorTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-06T17:00:00Z");

    private final AtomicLong updates = new AtomicLong();

    @Test
    void ownersAndThoseKnownGetIn() {
        var door = new Door(user -> user == 1, Optional.empty());
        assertThat(door.admits(says(1, "hi"), () -> {
            throw new AssertionError("nobody asks whether an owner is known");
        })).isTrue();
        assertThat(door.admits(says(2, "hi"), () -> true)).isTrue();
        assertThat(door.admits(says(3, "hi"), () -> false)).isFalse();
    }

    @Test
    void theCodeLetsOneUserInOnce() {
        var door = new Door(user -> false, Optional.of("12345678"));
        assertThat(door.admits(says(1, "87654321"), () -> false)).isFalse();
        assertThat(door.admits(start(1, "12345678"), () -> false)).isTrue();
        assertThat(door.admits(start(2, "12345678"), () -> false)).isFalse();
    }

    @Test
    void theCodeOfASecondProgramIsVoidOnceSomebodyIsPaired() {
        var nobodyYet = new AtomicBoolean(true);
        var door = new Door(user -> false, Optional.of("12345678"), nobodyYet::get);
        nobodyYet.set(false);
        assertThat(door.admits(start(2, "12345678"), () -> false)).isFalse();
    }

    @Test
    void theCodeCannotBeGuessed() {
        var door = new Door(user -> false, Optional.of("12345678"));
        for (int guess = 0; guess < 99; guess++)
            assertThat(door.admits(start(9, "%08d".formatted(guess)), () -> false)).isFalse();
        door.admits(says(9, "hello, may I come in?"), () -> false);
        assertThat(new Door(user -> false, Optional.of("12345678")).admits(start(1, "12345678"), () -> false)).isTrue();
        door.admits(start(9, "00000099"), () -> false);
        assertThat(door.admits(start(1, "12345678"), () -> false)).as("void after a hundred guesses").isFalse();
    }

    @Test
    void anEmptyCodeIsNoCode() {
        assertThat(new Door(user -> false, Optional.empty()).admits(says(1, ""), () -> false)).isFalse();
    }

    @Test
    void aStrangerIsToldOnceADay() {
        var door = new Door(user -> false, Optional.empty());
        assertThat(door.isToBeTold(1, FRIDAY)).isTrue();
        assertThat(door.isToBeTold(1, FRIDAY.plus(Duration.ofHours(1)))).isFalse();
        assertThat(door.isToBeTold(2, FRIDAY)).isTrue();
        assertThat(door.isToBeTold(1, FRIDAY.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void ofACrowdOfStrangersOnlySomeAreTold() {
        var door = new Door(user -> false, Optional.empty());
        long told = LongStream.rangeClosed(1, 500).filter(stranger -> door.isToBeTold(stranger, FRIDAY)).count();
        assertThat(told).isEqualTo(2);
        assertThat(door.isToBeTold(500, FRIDAY.plusSeconds(1))).as("not told yet").isTrue();
    }

    private Incoming says(long chat, String text) {
        return new Incoming.Text(chat, updates.incrementAndGet(), 1, text, "en", Optional.empty(), FRIDAY);
    }

    private Incoming start(long chat, String code) {
        return new Incoming.Command(chat, updates.incrementAndGet(), 1, "start", code, "en");
    }
}
