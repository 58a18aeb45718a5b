package org.crickets.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Keyboard.Button;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Our keyboards in the Bot API's form. */
final class Keyboards {
    private static final Logger LOG = LoggerFactory.getLogger(Keyboards.class);
    /** Characters of a text to be copied, and of the hint in the text field (Bot API). */
    private static final int MAX_COPY = 256;
    private static final int MAX_PLACEHOLDER = 64;

    private Keyboards() {}

    /** Under a new message. */
    static Optional<ReplyKeyboard> of(Keyboard keyboard) {
        return switch (keyboard) {
            case Keyboard.None _ -> Optional.empty();
            case Keyboard.Inline(var rows) -> Optional.of(inline(rows));
            case Keyboard.Type(var placeholder) -> Optional.of(type(placeholder));
        };
    }

    /** Under a message that is edited, where only buttons can stand; without any, those it had are taken away. */
    static InlineKeyboardMarkup ofEdit(Keyboard keyboard) {
        return switch (keyboard) {
            case Keyboard.Inline(var rows) -> inline(rows);
            case Keyboard.None _,Keyboard.Type _ -> inline(List.of());
        };
    }

    private static ForceReplyKeyboard type(String placeholder) {
        var reply = ForceReplyKeyboard.builder().forceReply(true);
        if (!placeholder.isBlank())
            reply.inputFieldPlaceholder(shortened(placeholder));
        return reply.build();
    }

    private static String shortened(String placeholder) {
        if (placeholder.length() <= MAX_PLACEHOLDER)
            return placeholder;
        int end = Character.isHighSurrogate(placeholder.charAt(MAX_PLACEHOLDER - 1))
                ? MAX_PLACEHOLDER - 1
                : MAX_PLACEHOLDER;
        return placeholder.substring(0, end);
    }

    private static InlineKeyboardMarkup inline(List<List<Button>> rows) {
        return new InlineKeyboardMarkup(rows.stream().map(Keyboards::row).filter(row -> !row.isEmpty()).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream().flatMap(Keyboards::button).toList());
    }

    /** In the Bot API's words (InlineKeyboardButton, 10.2); clients that know none show a usual button. */
    private static String style(Keyboard.Style style) {
        return switch (style) {
            case SUCCESS -> "success";
            case DANGER -> "danger";
        };
    }

    private static Stream<InlineKeyboardButton> button(Button button) {
        var made = new InlineKeyboardButton(button.label());
        switch (button) {
            case Button.Act(var _, var tap, var style) -> {
                made.setCallbackData(CallbackData.of(tap));
                style.map(Keyboards::style).ifPresent(made::setStyle);
            }
            case Button.Link(var _, var url) -> made.setUrl(url);
            case Button.Copy(var _, var text) -> {
                if (text.isEmpty() || text.codePointCount(0, text.length()) > MAX_COPY) {
                    LOG.warn("Left out a copy button: its text has {} characters, not 1 to {}", text.length(),
                            MAX_COPY);
                    return Stream.of();
                }
                made.setCopyText(new CopyTextButton(text));
            }
        }
        return Stream.of(made);
    }
}
