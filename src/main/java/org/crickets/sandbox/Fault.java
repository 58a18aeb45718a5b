package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * How the next calls of a method fail.
 *
 * @param method the method's proper name, or "*" for all
 * @param kind what happens
 * @param reply the refusal, for the kinds that have one
 * @param before whether the call fails before it has done anything, or after
 * @param times how many calls more
 */
record Fault(String method, Kind kind, Reply.Refused reply, boolean before, int times) {

    /**
     * REFUSED answers as the Bot API does, PAGE as a proxy in front of it; RESET cuts the connection; TIMEOUT never
     * answers.
     */
    enum Kind {
        REFUSED, PAGE, RESET, TIMEOUT
    }

    private static final Reply.Refused NO_REPLY = new Reply.Refused(0, "", Json.object());

    /** What a fault may be, for the complaint about one that is not. */
    static final String EXAMPLE = "{\"method\":\"sendMessage\",\"error\":429,\"retry_after\":3,\"times\":2}, "
            + "where error is "
            + "a status from 400 to 599, \"reset\", \"timeout\", or \"flood\" with the method \"*\"";

    /**
     * Reads a fault that has a known error; whatever has none is a TIMEOUT of no calls, which {@link Faults} refuses
     * first.
     */
    static Fault of(String method, JsonNode body) {
        String error = body.path("error").asText();
        int times = body.path("times").asInt(1);
        return switch (error) {
            case "reset" -> new Fault(method, Kind.RESET, NO_REPLY, body.path("before").asBoolean(false), times);
            case "timeout" -> new Fault(method, Kind.TIMEOUT, NO_REPLY, body.path("before").asBoolean(true), times);
            case "502" -> new Fault(method, Kind.PAGE, NO_REPLY, body.path("before").asBoolean(true), times);
            default -> new Fault(method, Kind.REFUSED, reply(Integer.parseInt(error), body),
                    body.path("before").asBoolean(true), times);
        };
    }

    static boolean known(String error) {
        return error.matches("reset|timeout|[45][0-9]{2}");
    }

    private static Reply.Refused reply(int status, JsonNode body) {
        if (status == 429) {
            return Reply.retryAfter(Math.max(1, body.path("retry_after").asInt(1)));
        }
        ObjectNode parameters = Json.object();
        if (body.hasNonNull("migrate_to_chat_id")) {
            parameters.put("migrate_to_chat_id", body.path("migrate_to_chat_id").asLong());
        }
        return new Reply.Refused(status, body.path("description").asText(usual(status, !parameters.isEmpty())),
                parameters);
    }

    private static String usual(int status, boolean migrated) {
        return switch (status) {
            case 400 ->
                migrated ? "Bad Request: group chat was upgraded to a supergroup chat" : "Bad Request: chat not found";
            case 401 -> "Unauthorized";
            case 403 -> Reply.blocked().description();
            case 404 -> Reply.notFound().description();
            case 409 -> Polls.TERMINATED.description();
            case 500 -> "Internal Server Error";
            default -> "Error " + status;
        };
    }

    Fault oneLess() {
        return new Fault(method, kind, reply, before, times - 1);
    }

    String label() {
        return kind == Kind.REFUSED
                ? String.valueOf(reply.status())
                : kind == Kind.PAGE
                        ? "502"
                        : kind.name().toLowerCase(
                                Locale.ROOT);
    }
}
