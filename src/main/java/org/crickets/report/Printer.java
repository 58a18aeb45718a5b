package org.crickets.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.crickets.coach.Press;
import org.crickets.dialogue.Messages;
import org.crickets.dialogue.PaperKind;
import org.crickets.plan.Progress;

/** Makes every kind of paper. A new kind has its case here. */
public record Printer(Messages messages) implements Press {
    @Override
    public Sheet print(PaperKind kind, Known known) {
        try {
            return sheet(kind, known);
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new Failed(kind, e);
        }
    }

    private Sheet sheet(PaperKind kind, Known known) {
        return switch (kind) {
            case EXPORT_CSV -> new Sheet("crickets.csv", Form.FILE, utf8(new Spreadsheet(messages).of(known)));
            case STATS -> new Sheet("crickets.png", Form.PICTURE, picture(known));
        };
    }

    private byte[] picture(Known known) {
        var settings = known.chat().settings();
        return new ProgressPicture(messages).png(
                Progress.of(known.agenda(), settings.habits().zone(), known.now()),
                Locale.forLanguageTag(settings.language()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
