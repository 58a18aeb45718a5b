package org.crickets.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crickets.coach.Notation;
import org.crickets.coach.Press;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Messages;
import org.crickets.dialogue.PaperKind;
import org.crickets.dialogue.World;
import org.crickets.plan.Source;

/** Makes every kind of paper. A new kind has its case here. */
public record Printer(Messages messages, Dialogue dialogue, Notation notation) implements Press {
    @Override
    public Sheet print(PaperKind kind, Known known) {
        return switch (kind) {
            case EXPORT_JSON -> new Sheet("crickets.json", Form.FILE, new JsonExport(notation).of(known));
            case EXPORT_CSV -> new Sheet("crickets.csv", Form.FILE, utf8(new Spreadsheet(messages).of(known)));
            case CALENDAR -> new Sheet("crickets.ics", Form.FILE, new IcsFile(known).of(dialogue.coming(world(known))));
        };
    }

    private static World world(Known known) {
        return new World(known.now(), Source.BOT, known.chat().settings(), known.record(), known.chat().question(),
                Optional.empty());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
