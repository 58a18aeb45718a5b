package org.crickets.telegram;

import java.io.ByteArrayInputStream;
import org.crickets.coach.Courier.Outcome;
import org.crickets.coach.Press;
import org.crickets.dialogue.Keyboard;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/** Files and pictures in the Bot API's form: multipart, by {@code sendDocument} and {@code sendPhoto}. */
final class Sheets {
    private Sheets() {}

    /** What stands below a file; {@code parseMode} is "" for plain text. */
    record Caption(String text, String parseMode) {}

    static Outcome send(Api api, long chat, Press.Sheet sheet, Caption caption, Keyboard keyboard) {
        var file = new InputFile(new ByteArrayInputStream(sheet.bytes()), sheet.name());
        return Outcomes.of(switch (sheet.form()) {
            case FILE -> api.call(document(new RawDocument(chat, file), caption, keyboard));
            case PICTURE -> api.call(photo(new RawPhoto(chat, file), caption, keyboard));
        }, 0);
    }

    private static RawDocument document(RawDocument document, Caption caption, Keyboard keyboard) {
        document.setCaption(caption.text());
        if (!caption.parseMode().isEmpty())
            document.setParseMode(caption.parseMode());
        Keyboards.of(keyboard).ifPresent(document::setReplyMarkup);
        return document;
    }

    private static RawPhoto photo(RawPhoto photo, Caption caption, Keyboard keyboard) {
        photo.setCaption(caption.text());
        if (!caption.parseMode().isEmpty())
            photo.setParseMode(caption.parseMode());
        Keyboards.of(keyboard).ifPresent(photo::setReplyMarkup);
        return photo;
    }
}
