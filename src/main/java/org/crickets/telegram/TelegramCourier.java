package org.crickets.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.crickets.coach.Courier;
import org.crickets.coach.Press;
import org.crickets.dialogue.Effect;
import org.crickets.dialogue.Keyboard;
import org.crickets.telegram.Lanes.Lane;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/** Sends by the Bot API, one request a call and never a silent second one, and tells what became of it. */
final class TelegramCourier implements Courier {
    private static final String HTML = "HTML";
    /** Characters of the line that answers a tap (Bot API). */
    private static final int MAX_TOAST = 200;
    /** Telegram's 🎉, one of the six effects that everybody has. */
    private static final String CONFETTI = "5046509860389126442";
    private static final Optional<Outcome> NOT_BEGUN = Optional
            .of(new Outcome.NotSent("it is not to be sent by this program now"));

    private final Api api;
    private final Gate gate;
    private final Line direct;
    private final Lane lane;
    private final BooleanSupplier begins;

    /** A way to Telegram, and what it asks before it is taken. */
    record Line(Api api, Gate gate) {}

    /** Of replies. {@code direct}: for what stands in no outbox. */
    TelegramCourier(Line line, Line direct) {
        this(line, direct, Lane.REPLY, () -> true);
    }

    private TelegramCourier(Line line, Line direct, Lane lane, BooleanSupplier begins) {
        this.api = line.api();
        this.gate = line.gate();
        this.direct = direct;
        this.lane = lane;
        this.begins = begins;
    }

    @Override
    public Courier bulk(BooleanSupplier asked) {
        return new TelegramCourier(new Line(api, gate), direct, Lane.RUSH, asked);
    }

    @Override
    public Courier asking(BooleanSupplier asked) {
        return new TelegramCourier(new Line(api, gate), direct, lane, asked);
    }

    @Override
    public Courier direct() {
        return new TelegramCourier(direct, direct, lane, begins);
    }

    @Override
    public Outcome send(long chat, String html, Keyboard keyboard, boolean silent) {
        return gated(chat, 0, () -> {
            var message = message(chat, Html.fit(html), keyboard, silent);
            message.setParseMode(HTML);
            return message;
        });
    }

    /** An effect that Telegram does not have any more takes no message with it. */
    @Override
    public Outcome send(long chat, String html, Keyboard keyboard, boolean silent, Effect effect) {
        var outcome = gated(chat, 0, () -> {
            var message = message(chat, Html.fit(html), keyboard, silent);
            message.setParseMode(HTML);
            message.setMessageEffectId(switch (effect) {
                case CONGRATULATIONS -> CONFETTI;
            });
            return message;
        });
        return outcome instanceof Outcome.Refused(var problem) && problem.contains("EFFECT")
                ? send(chat, html, keyboard, silent)
                : outcome;
    }

    @Override
    public Outcome react(long chat, int messageId, String emoji) {
        return gated(chat, 0, () -> {
            var reaction = new SetMessageReaction(Long.toString(chat), messageId);
            reaction.setReactionTypes(List.of(new ReactionTypeEmoji(emoji)));
            return reaction;
        });
    }

    @Override
    public Outcome sendPlain(long chat, String html, Keyboard keyboard, boolean silent) {
        return gated(chat, 0, () -> message(chat, Html.plain(html), keyboard, silent));
    }

    @Override
    public Outcome send(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
        return gated(chat, () -> Sheets.send(api, chat, sheet, new Sheets.Caption(Html.fit(caption, Html.MAX_CAPTION),
                HTML), keyboard));
    }

    @Override
    public Outcome sendPlain(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
        return gated(chat, () -> Sheets.send(api, chat, sheet, new Sheets.Caption(Html.plain(caption, Html.MAX_CAPTION),
                ""), keyboard));
    }

    @Override
    public Outcome edit(long chat, int messageId, String html, Keyboard keyboard) {
        return gated(chat, messageId,
                () -> EditMessageText.builder().chatId(chat).messageId(messageId).text(Html.fit(html))
                        .parseMode(HTML).linkPreviewOptions(noPreview())
                        .replyMarkup(Keyboards.ofEdit(keyboard)).build());
    }

    @Override
    public Outcome answer(String callbackId, String text) {
        return gate.sends().or(this::notBegun).orElseGet(() -> attempt(0, () -> {
            var answer = new AnswerCallbackQuery(callbackId);
            if (!text.isEmpty())
                answer.setText(Html.cut(text, MAX_TOAST));
            return answer;
        }));
    }

    /** True for any answer of the Bot API but "later" ones. */
    @Override
    public boolean reachable() {
        return switch (api.call(new GetMe())) {
            case Result.Ok _ -> true;
            case Result.No no -> no.code() < 500 && no.code() != 429;
            case Result.NotBegun _,Result.Lost _ -> false;
        };
    }

    private Outcome gated(long chat, int message, Supplier<BotApiMethod<?>> method) {
        return gated(chat, () -> attempt(message, method));
    }

    private Outcome gated(long chat, Supplier<Outcome> attempt) {
        var stop = gate.pass(chat, lane).or(this::notBegun);
        if (stop.isPresent())
            return stop.get();
        var outcome = attempt.get();
        if (outcome instanceof Outcome.Wait(var pause))
            gate.shut(chat, pause);
        return outcome;
    }

    private Optional<Outcome> notBegun() {
        return begins.getAsBoolean() ? Optional.empty() : NOT_BEGUN;
    }

    /** What cannot be put into the Bot API's form is refused for good: it must not stop the sending of other things. */
    private Outcome attempt(int message, Supplier<BotApiMethod<?>> method) {
        BotApiMethod<?> call;
        try {
            call = method.get();
        } catch (RuntimeException e) {
            return new Outcome.Refused("cannot be put into the Bot API's form: " + Problem.of(e));
        }
        return Outcomes.of(api.call(call), message);
    }

    private static SendMessage message(long chat, String text, Keyboard keyboard, boolean silent) {
        var message = new SendMessage(Long.toString(chat), text);
        message.setLinkPreviewOptions(noPreview());
        if (silent)
            message.setDisableNotification(true);
        Keyboards.of(keyboard).ifPresent(message::setReplyMarkup);
        return message;
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }
}
