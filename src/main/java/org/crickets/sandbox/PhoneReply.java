package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the phone's side answers: an HTTP status and JSON, which says under "error" what went wrong. */
record PhoneReply(int status, ObjectNode json) {

    static PhoneReply ok(ObjectNode json) {
        return new PhoneReply(200, json);
    }

    static PhoneReply error(int status, String why) {
        return new PhoneReply(status, Json.object().put("error", why));
    }

    static PhoneReply bad(String why) {
        return error(400, why);
    }
}
