package org.crickets.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crickets.coach.Notation;
import org.crickets.coach.Press;
import org.crickets.dialogue.Coming;
import org.crickets.dialogue.Languages;
import org.crickets.dialogue.Messages;
import org.crickets.dialogue.PaperKind;
import org.crickets.dialogue.World;
import org.crickets.plan.Progress;
import org.crickets.plan.Source;

/**
 * Makes every kind of paper. A new kind has its case here.
 *
 * @param coming what is coming, in words for a calendar
 */
public record Printer(Languages languages, Function<World, List<Coming>> coming, Notation notation) implements Press {
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
            case EXPORT_JSON -> new Sheet("crickets.json", Form.FILE, new JsonExport(notation).of(known));
            case EXPORT_CSV -> new Sheet("crickets.csv", Form.FILE, utf8(new Spreadsheet(messages(known)).of(known)));
            case CALENDAR -> new Sheet("crickets.ics", Form.FILE, new IcsFile(known).of(coming.apply(world(known))));
            case STATS -> new Sheet("crickets.png", Form.PICTURE, picture(known));
        };
    }

    private byte[] picture(Known known) {
        return new ProgressPicture(messages(known))
                .png(Progress.of(known.agenda(), known.chat().settings().habits().zone(), known.now()));
    }

    private Messages messages(Known known) {
        return languages.speaking(known.chat().settings().language()).messages();
    }

    private static World world(Known known) {
        return new World(known.now(), Source.BOT, known.chat().settings(), known.record(), known.chat().question(),
                Optional.empty());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
