package org.crickets.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes in words what the postman decides. */
final class FakeOutbox implements Outbox {
    private static final Instant NOW = Instant.parse("2026-11-06T17:00:00Z");

    final List<String> log = new CopyOnWriteArrayList<>();
    final Queue<Parcel> queued = new ConcurrentLinkedQueue<>();

    @Override
    public List<Parcel> claim(Instant now, int limit) {
        var first = queued.poll();
        return first == null ? List.of() : List.of(first);
    }

    @Override
    public boolean begins(long id) {
        log.add("begins " + id);
        return true;
    }

    @Override
    public void sent(List<Receipt> receipts) {
        receipts.forEach(receipt -> log.add("sent " + receipt.id() + " as " + receipt.messageId().orElse(0)));
    }

    @Override
    public void retry(long id, Instant notBefore, boolean ambiguous, boolean counts) {
        log.add("retry " + id + " in " + Duration.between(NOW, notBefore) + (ambiguous ? " ambiguous" : "")
                + (counts ? " counted" : ""));
    }

    @Override
    public void drop(long id) {
        log.add("drop " + id);
    }

    @Override
    public void undeliverable(long chat) {
        log.add("undeliverable chat " + chat);
    }

    @Override
    public void migrate(long from, long to) {
        log.add("migrate " + from + " to " + to);
    }

    @Override
    public int recover(Instant now) {
        return 0;
    }

    @Override
    public boolean waits() {
        return !queued.isEmpty();
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.empty();
    }

    @Override
    public boolean busy(Instant now) {
        return false;
    }
}
