package org.crickets.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Luggage;
import org.crickets.dialogue.Luggage.Flaw;
import org.crickets.dialogue.Luggage.Why;
import org.crickets.dialogue.Settings;
import org.crickets.plan.Logged;
import org.jspecify.annotations.Nullable;

/** Reads one export, key by key in any order; keys that it does not know are passed over. */
final class ExportReader {
    private final JsonParser parser;
    private final String caption;
    private final FactReader reader;
    private final List<Logged> facts = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private Optional<Settings> settings = Optional.empty();
    private String format = "";
    private int version;
    private boolean hasFacts;

    ExportReader(JsonParser parser, String caption, FactReader reader) {
        this.parser = parser;
        this.caption = caption;
        this.reader = reader;
    }

    /**
     * All of it.
     *
     * @throws JsonProcessingException where it is no JSON, though it says it is an export
     */
    Input read() throws IOException {
        try {
            return whole();
        } catch (JsonProcessingException e) {
            if (isForeign())
                return refused("not-export", "");
            throw e;
        }
    }

    private Input whole() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT)
            return refused("not-export", "");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            value(parser.currentName());
            if (facts.size() + flaws.size() > JsonImport.MOST_FACTS)
                return refused("too-many-facts", Integer.toString(JsonImport.MOST_FACTS));
        }
        boolean ends = parser.nextToken() == null;
        if (isForeign())
            return refused("not-export", "");
        if (version > JsonExport.VERSION)
            return refused("newer", "");
        return ends && hasFacts && version == JsonExport.VERSION
                ? new Input.Brought(new Luggage(settings, facts, flaws), caption)
                : refused("broken", "");
    }

    private Input refused(String why, String what) {
        return new Input.NotBrought(why, what, caption);
    }

    private boolean isForeign() {
        return !format.equals(JsonExport.FORMAT);
    }

    private void value(String key) throws IOException {
        var token = parser.nextToken();
        switch (key) {
            case "format" -> format = token == JsonToken.VALUE_STRING ? parser.getText() : "";
            case "version" -> version = token == JsonToken.VALUE_NUMBER_INT ? version() : 0;
            case "settings" -> settings(line());
            case "facts" -> facts(token);
            default -> parser.skipChildren();
        }
    }

    /** A number that is too big for one is newer than anything. */
    private int version() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : Integer.MAX_VALUE;
    }

    private void settings(int line) throws IOException {
        settings = reader.settings(tree());
        if (settings.isEmpty())
            flaws.add(new Flaw(line, Why.DAMAGED, "settings"));
    }

    private void facts(@Nullable JsonToken token) throws IOException {
        hasFacts = token == JsonToken.START_ARRAY;
        if (!hasFacts) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && facts.size() + flaws.size() <= JsonImport.MOST_FACTS) {
            int line = line();
            switch (reader.read(tree())) {
                case FactReader.Read.Whole(var logged) -> facts.add(logged);
                case FactReader.Read.Unreadable(var why, var what) -> flaws.add(new Flaw(line, why, what));
            }
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonNode tree() throws IOException {
        return parser.readValueAsTree();
    }
}
