package org.crickets.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.crickets.understand.Act;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** Acts as the corpus writes them. */
final class ActJson {
    private final ObjectMapper json;

    ActJson(ObjectMapper json) {
        this.json = json;
    }

    void write(Act act, ObjectNode node) {
        if (act instanceof Act.Unclear unclear) {
            node.put("intent", "unclear");
            node.set("slots", slots(unclear.slots(), Optional.empty()));
            ArrayNode options = node.putArray("options");
            unclear.options().forEach(option -> option(Meaning.of(option), options.addObject()));
            return;
        }
        if (act instanceof Act.Accepted) {
            // The corpus has no intent for it.
            write(new Act.Smalltalk(Slots.none()), node);
            return;
        }
        Meaning meaning = Meaning.of(act);
        node.put("intent", meaning.intent());
        node.set("slots", slots(act.slots(), meaning.kind()));
    }

    private static void option(Meaning meaning, ObjectNode node) {
        node.put("intent", meaning.intent());
        meaning.kind().ifPresent(kind -> node.put("kind", kind));
    }

    private ObjectNode slots(Slots slots, Optional<String> kind) {
        ObjectNode node = json.createObjectNode();
        kind.ifPresent(k -> node.put("kind", k));
        slots.company().ifPresent(v -> node.put("company", v));
        slots.newCompany().ifPresent(v -> node.put("new_company", v));
        slots.role().ifPresent(v -> node.put("role", v));
        slots.round().ifPresent(v -> node.put("round", v));
        people(slots, node);
        slots.when().ifPresent(v -> node.put("when", text(v)));
        slots.whenEnd().ifPresent(v -> node.put("when_end", text(v)));
        slots.decisionBy().ifPresent(v -> node.put("decision_by", v.toString()));
        slots.until().ifPresent(v -> node.put("until", text(v)));
        slots.awayFrom().ifPresent(v -> node.put("away_from", v.toString()));
        slots.dueAt().ifPresent(v -> node.put("due", text(v)));
        slots.channel().ifPresent(v -> node.put("channel", v.name().toLowerCase(Locale.ROOT)));
        slots.askedFor().ifPresent(v -> node.put("what_they_asked_for", v));
        slots.filter().ifPresent(v -> node.put("filter", v.name().toLowerCase(Locale.ROOT)));
        slots.timezone().ifPresent(v -> node.put("timezone", v));
        slots.playbook().ifPresent(v -> node.put("playbook", v));
        return node;
    }

    private static void people(Slots slots, ObjectNode node) {
        if (slots.people().isEmpty()) {
            return;
        }
        ArrayNode people = node.putArray("people");
        slots.people().forEach(who -> {
            ObjectNode person = people.addObject().put("name", who.name());
            who.title().ifPresent(title -> person.put("title", title));
        });
    }

    private static String text(When when) {
        return switch (when) {
            case When.On on -> on.date().toString();
            case When.At at -> at.dateTime().toString();
        };
    }
}
