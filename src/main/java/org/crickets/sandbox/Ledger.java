package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Every call the bot made, in order; of a very long life the newest {@value #KEPT}. */
final class Ledger {

    static final int KEPT = 200_000;

    private final TreeMap<Long, Event.Called> calls = new TreeMap<>();

    void add(Event.Called call) {
        calls.put(call.n(), call);
        if (calls.size() > KEPT) {
            calls.pollFirstEntry();
        }
    }

    /** The calls whose number is greater, lowest first. */
    List<Event.Called> after(long n) {
        return List.copyOf(calls.tailMap(n, false).values());
    }

    static ObjectNode json(Event.Called call) {
        ObjectNode json = Json.object().put("n", call.n()).put("method", call.method());
        json.set("parameters", call.parameters());
        json.set("answer", call.answer());
        json.put("time", Instant.ofEpochMilli(call.at()).toString());
        if (!call.unknown().isEmpty()) {
            call.unknown().forEach(json.putArray("unknown")::add);
        }
        return call.fault().isEmpty() ? json : json.put("fault", call.fault());
    }
}
