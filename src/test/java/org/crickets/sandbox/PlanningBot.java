package org.crickets.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bot that has nothing but planned moments, and sends a message to chat 7 at each. */
final class PlanningBot implements Bot {

    private final Desk desk;
    private final TreeMap<Instant, String> plan = new TreeMap<>();
    private final Map<String, Runnable> then = new HashMap<>();
    private final List<String> rung = new ArrayList<>();
    private int held;

    PlanningBot(Desk desk) {
        this.desk = desk;
    }

    void plan(Instant moment, String what) {
        plan.put(moment, what);
    }

    void onRing(String what, Runnable action) {
        then.put(what, action);
    }

    List<String> rung() {
        return rung;
    }

    int held() {
        return held;
    }

    @Override
    public AutoCloseable holdTick() {
        held++;
        return () -> held--;
    }

    @Override
    public Optional<Instant> nextDue() {
        return plan.isEmpty() ? Optional.empty() : Optional.of(plan.firstKey());
    }

    @Override
    public void sweep() {
        Instant now = desk.sandbox().clock().instant();
        while (!plan.isEmpty() && !plan.firstKey().isAfter(now)) {
            String what = plan.pollFirstEntry().getValue();
            rung.add(what + " at " + now);
            desk.api("sendMessage", "{\"chat_id\":7,\"text\":\"" + what + "\"}");
            then.getOrDefault(what, () -> {}).run();
        }
    }

    @Override
    public boolean settled() {
        return nextDue().filter(next -> !next.isAfter(desk.sandbox().clock().instant())).isEmpty();
    }

    @Override
    public boolean polling() {
        return true;
    }
}
