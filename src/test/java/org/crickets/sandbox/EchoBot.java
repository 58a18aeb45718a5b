package org.crickets.sandbox;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * A bot on the real TelegramBots library that says back what it hears, with a button to say it louder; "file" sends a
 * file.
 */
public final class EchoBot implements Bot, AutoCloseable {

    private static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private final OkHttpClient http = new OkHttpClient.Builder().retryOnConnectionFailure(false)
            .readTimeout(Duration.ofSeconds(60)).build();
    private final TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication();
    private final List<Update> heard = new CopyOnWriteArrayList<>();
    private final OkHttpTelegramClient client;
    private final BotSession session;

    /** Starts polling the sandbox on that port. */
    public EchoBot(int port) {
        TelegramUrl url = new TelegramUrl("http", "127.0.0.1", port, false);
        client = new OkHttpTelegramClient(http, SandboxOptions.TOKEN, url);
        try {
            session = application.registerBot(SandboxOptions.TOKEN, () -> url, new DefaultGetUpdatesGenerator(KINDS),
                    updates -> updates.forEach(this::hear));
        } catch (TelegramApiException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void hear(Update update) {
        try {
            if (update.hasMessage() && update.getMessage().hasText()) {
                answer(update.getMessage());
            } else if (update.hasCallbackQuery()) {
                louder(update.getCallbackQuery());
            }
        } catch (TelegramApiException refused) {
            // The library stops polling for ever when a consumer throws, and one refused answer is no reason.
            System.err.println("the echo bot was refused: " + refused.getMessage());
        } finally {
            heard.add(update);
        }
    }

    private void answer(Message message) throws TelegramApiException {
        String text = message.getText();
        if (text.equals("file")) {
            client.execute(SendDocument.builder().chatId(message.getChatId())
                    .document(
                            new InputFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file.txt"))
                    .caption("Here").build());
            return;
        }
        InlineKeyboardButton louder = InlineKeyboardButton.builder().text("📣 Louder").callbackData("louder").build();
        client.execute(
                SendMessage.builder().chatId(message.getChatId()).parseMode("HTML").text("You said <b>" + text + "</b>")
                        .replyMarkup(InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(louder)).build())
                        .build());
    }

    private void louder(CallbackQuery tap) throws TelegramApiException {
        Message message = (Message) tap.getMessage();
        client.execute(EditMessageText.builder().chatId(message.getChatId()).messageId(message.getMessageId())
                .text(message.getText().toUpperCase(Locale.ROOT)).build());
        client.execute(AnswerCallbackQuery.builder().callbackQueryId(tap.getId()).text("Louder!").build());
    }

    /** The library's client, for calls of one's own. */
    public OkHttpTelegramClient client() {
        return client;
    }

    <T extends Serializable> T execute(BotApiMethod<T> method) {
        try {
            return client.execute(method);
        } catch (TelegramApiException refused) {
            throw new IllegalStateException(refused);
        }
    }

    List<Update> heard() {
        return heard;
    }

    @Override
    public AutoCloseable holdTick() {
        return () -> {};
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public void sweep() {}

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public boolean polling() {
        return session.isRunning();
    }

    @Override
    public void close() {
        session.stop();
        http.dispatcher().cancelAll();
        try {
            application.close();
        } catch (Exception stuck) {
            throw new IllegalStateException(stuck);
        }
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
