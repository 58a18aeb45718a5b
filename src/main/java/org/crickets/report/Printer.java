package org.crickets.report;

import java.nio.charset.StandardCharsets;
import org.crickets.coach.Press;
import org.crickets.dialogue.Messages;
import org.crickets.dialogue.PaperKind;

/** Makes every kind of paper. A new kind has its case here. */
public record Printer(Messages messages) implements Press {
    @Override
    public Sheet print(PaperKind kind, Known known) {
        return switch (kind) {
            case EXPORT_CSV -> new Sheet("crickets.csv", Form.FILE, utf8(new Spreadsheet(messages).of(known)));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
