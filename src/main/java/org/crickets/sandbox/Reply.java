package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the Bot API says to a call: a result, or a refusal as a value. */
sealed interface Reply {

    /** The answer's body. */
    ObjectNode json();

    /** The HTTP status, equal to the Bot API's error_code when refused. */
    int status();

    static Reply yes() {
        return new Ok(BooleanNode.TRUE);
    }

    static Refused badRequest(String why) {
        return new Refused(400, "Bad Request: " + why, Json.object());
    }

    static Refused notFound() {
        return new Refused(404, "Not Found: method not found", Json.object());
    }

    static Refused unauthorized() {
        return new Refused(401, "Unauthorized", Json.object());
    }

    static Refused blocked() {
        return new Refused(403, "Forbidden: bot was blocked by the user", Json.object());
    }

    static Refused conflict(String why) {
        return new Refused(409, "Conflict: " + why, Json.object());
    }

    /** Too many calls; seconds until the next may be made. */
    static Refused retryAfter(int seconds) {
        return new Refused(429, "Too Many Requests: retry after " + seconds, Json.object().put("retry_after", seconds));
    }

    record Ok(JsonNode result) implements Reply {

        @Override
        public ObjectNode json() {
            ObjectNode json = Json.object().put("ok", true);
            json.set("result", result);
            return json;
        }

        @Override
        public int status() {
            return 200;
        }
    }

    record Refused(int status, String description, ObjectNode parameters) implements Reply {

        @Override
        public ObjectNode json() {
            ObjectNode json = Json.object().put("ok", false).put("error_code", status).put("description", description);
            if (!parameters.isEmpty()) {
                json.set("parameters", parameters);
            }
            return json;
        }
    }
}
