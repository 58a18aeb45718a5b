package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** getUpdates: confirms what was taken, then waits for more; a newer poll ends an older one. */
final class Polls {

    static final Reply.Refused TERMINATED = Reply.conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running");
    static final Reply.Refused WEBHOOK = Reply.conflict("can't use getUpdates method while webhook is active; "
            + "use deleteWebhook to delete the webhook first");
    private static final Reply.Refused BY_WEBHOOK = Reply.conflict("terminated by setWebhook request");
    private static final int LIMIT = 100;
    private static final int TIMEOUT_SECONDS = 50;

    private final Store store;
    private final Clock clock;
    private Object newest = new Object();

    Polls(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Reply poll(Params params) {
        Object mine = new Object();
        Optional<Reply.Refused> refusal = store.transact(world -> begin(world, params, mine));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        long seconds = clamp(params.number("timeout").orElse(0L), 0, TIMEOUT_SECONDS);
        store.waitWhile(world -> newest == mine && world.hook().url().isEmpty() && world.updates().isEmpty(),
                TimeUnit.SECONDS.toNanos(seconds));
        int limit = (int) clamp(params.number("limit").orElse((long) LIMIT), 1, LIMIT);
        return store.transact(world -> answer(world, limit, mine));
    }

    private static long clamp(long value, long least, long most) {
        return Math.clamp(value, least, most);
    }

    private Decision<Optional<Reply.Refused>> begin(World world, Params params, Object mine) {
        if (!world.hook().url().isEmpty()) {
            return Decision.nothing(Optional.of(WEBHOOK));
        }
        newest = mine;
        store.nudge();
        return new Decision<>(Optional.empty(), confirmed(world, params, clock.instant()));
    }

    private static List<Event> confirmed(World world, Params params, Instant now) {
        List<Event> events = new ArrayList<>();
        int below = below(world, params.number("offset").orElse(0L));
        int alive = world.updates().stream().filter(update -> !update.expired(now)).mapToInt(Update::id).min()
                .orElse(world.counters().updateId() + 1);
        int cut = Math.max(below, alive);
        if (world.updates().stream().anyMatch(update -> update.id() < cut)) {
            events.add(new Event.Confirmed(cut));
        }
        JsonNode kinds = params.json("allowed_updates");
        List<String> asked = kinds.valueStream().map(JsonNode::asText).toList();
        if (kinds.isArray() && !asked.equals(world.allowed())) {
            events.add(new Event.Allowed(asked));
        }
        return events;
    }

    /** The update id below which all are confirmed; a negative offset keeps the last so many. */
    private static int below(World world, long offset) {
        if (offset >= 0) {
            return (int) Math.min(offset, world.counters().updateId() + 1L);
        }
        List<Update> waiting = List.copyOf(world.updates());
        long drop = waiting.size() + offset;
        return drop <= 0 ? 0 : waiting.get((int) drop - 1).id() + 1;
    }

    private Decision<Reply> answer(World world, int limit, Object mine) {
        if (newest != mine) {
            return Decision.nothing(TERMINATED);
        }
        if (!world.hook().url().isEmpty()) {
            return Decision.nothing(BY_WEBHOOK);
        }
        ArrayNode updates = world.updates().stream().limit(limit).map(Update::json).collect(Json.toArray());
        return Decision.nothing(new Reply.Ok(updates));
    }
}
