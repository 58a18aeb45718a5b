package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are planned, and whether the flood limits are on. Kept in memory only. */
final class Faults {

    private final Schema schema;
    private final Flood flood;
    private final List<Fault> planned = new ArrayList<>();
    private boolean flooding;

    Faults(Schema schema, Flood flood) {
        this.schema = schema;
        this.flood = flood;
    }

    Schema schema() {
        return schema;
    }

    /** Plans a fault; or says what is wrong with it. */
    synchronized Optional<String> plan(JsonNode body) {
        String method = body.path("method").asText("");
        String error = body.path("error").asText("");
        if (method.equals("*") && error.equals("flood")) {
            flood.reset();
            flooding = true;
            return Optional.empty();
        }
        Optional<String> name = method.equals("*") ? Optional.of("*") : schema.method(method).map(Schema.Method::name);
        if (name.isEmpty()) {
            return Optional.of("there is no method \"" + method + "\"; a fault is like " + Fault.EXAMPLE);
        }
        if (!Fault.known(error)) {
            return Optional.of("there is no error \"" + error + "\"; a fault is like " + Fault.EXAMPLE);
        }
        if (body.path("times").asInt(1) < 1) {
            return Optional
                    .of("times is " + body.path("times") + "; it should be a number from 1 up, as in " + Fault.EXAMPLE);
        }
        planned.add(Fault.of(name.get(), body));
        return Optional.empty();
    }

    synchronized void clear() {
        planned.clear();
        flooding = false;
    }

    synchronized List<Fault> planned() {
        return List.copyOf(planned);
    }

    /** The fault that this call of the method meets, used up once. */
    synchronized Optional<Fault> take(String method) {
        for (int i = 0; i < planned.size(); i++) {
            Fault fault = planned.get(i);
            if (fault.method().equals(method) || fault.method().equals("*")) {
                use(i, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void use(int index, Fault fault) {
        if (fault.times() == 1) {
            planned.remove(index);
        } else {
            planned.set(index, fault.oneLess());
        }
    }

    /** The seconds the bot has to wait before it may send this, when the flood limits are on. */
    synchronized Optional<Integer> flooded(String method, long chat, boolean paid) {
        return flooding && Flood.counts(method) ? flood.take(chat, paid) : Optional.empty();
    }
}
