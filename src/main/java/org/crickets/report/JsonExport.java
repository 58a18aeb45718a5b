package org.crickets.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.crickets.coach.Journal;
import org.crickets.coach.Notation;
import org.crickets.coach.Press;
import org.crickets.plan.Logged;

/** Everything that is held about a user, as docs/export.md describes it. */
record JsonExport(Notation notation) {
    /** Grows when a reader of older exports would misunderstand a newer one. */
    static final int VERSION = 1;
    /** By this a file is known to be one. */
    static final String FORMAT = "crickets-export";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] of(Press.Known known) {
        var export = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION)
                .put("exported", known.now().toString()).put("user", known.chat().id())
                .put("active", known.chat().active());
        export.set("settings", tree(notation.write(known.chat().settings())));
        export.set("question", tree(notation.write(known.chat().state())));
        var facts = export.putArray("facts");
        known.record().forEach(logged -> facts.add(fact(logged)));
        var reminders = export.putArray("reminders");
        byText(known).forEach((step, at) -> reminders.addObject().put("step", step).put("at", at));
        var messages = export.putArray("messages");
        known.messages().forEach(sent -> messages.add(message(sent)));
        return bytes(export);
    }

    private ObjectNode fact(Logged logged) {
        var written = notation.write(logged.fact());
        return JSON.createObjectNode().put("process", logged.process().value()).put("source", logged.source().value())
                .put("at", logged.at().toString()).put("type", written.type()).put("version", written.version())
                .set("body", tree(written.body()));
    }

    private static Map<String, String> byText(Press.Known known) {
        var reminders = new TreeMap<String, String>();
        known.agenda().alarms().forEach((step, at) -> reminders.put(step.toString(),
                at.toString()));
        return reminders;
    }

    private static ObjectNode message(Journal.Sent sent) {
        var node = JSON.createObjectNode().put("number", sent.messageId()).put("source", sent.source().value());
        sent.about().ifPresent(process -> node.put("process", process.value()));
        return node;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode export) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(export);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
