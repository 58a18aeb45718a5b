package org.crickets.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.crickets.coach.Press;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Languages;
import org.crickets.dialogue.Luggage;
import org.crickets.dialogue.PaperKind;
import org.crickets.report.JsonImport;
import org.crickets.report.Printer;
import org.crickets.storage.StoredNotation;

/** The file that /export makes of a chat, and what can be done to it on the way. */
final class Suitcase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Printer PRINTER = new Printer(Languages.of(Chat.TOOLS.languages().all()), _ -> List.of(),
            new StoredNotation());
    private static final JsonImport OPENER = new JsonImport(new StoredNotation());

    private Suitcase() {}

    static byte[] pack(Chat chat) {
        var known = new Press.Known(new org.crickets.coach.Chat(1, chat.settings, chat.state, true, chat.question()),
                chat.record, List.of(), chat.agenda(), chat.now);
        return PRINTER.print(PaperKind.EXPORT_JSON, known).bytes();
    }

    /** What the bot makes of it at a moment. */
    static Input open(byte[] file, Instant now) {
        return OPENER.unpack(file, "", now);
    }

    static Input open(String file, Instant now) {
        return open(file.getBytes(StandardCharsets.UTF_8), now);
    }

    /** A file that can be read. */
    static Luggage luggage(byte[] file, Instant now) {
        return ((Input.Brought) open(file, now)).luggage();
    }

    static ObjectNode tree(byte[] file) {
        try {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(ObjectNode tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
