package org.crickets.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The peer: the least bot that one can write with the same library. It says what it was told, answers a tap and changes the
 * message under it, all updates of a batch at once, with as many calls at a time as ours. Nothing is kept.
 */
final class EchoBot {
    private static final int IN_FLIGHT = 128;

    private final OkHttpTelegramClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private EchoBot(OkHttpTelegramClient client) {
        this.client = client;
    }

    /** The server's port, and the token. */
    static void main(String[] arguments) throws Exception {
        var url = new TelegramUrl("http", "127.0.0.1", Integer.parseInt(arguments[0]), false);
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(IN_FLIGHT);
        dispatcher.setMaxRequestsPerHost(IN_FLIGHT);
        var http = new OkHttpClient.Builder().dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IN_FLIGHT, 50, TimeUnit.SECONDS)).build();
        var bot = new EchoBot(new OkHttpTelegramClient(http, arguments[1], url));
        var application = new TelegramBotsLongPollingApplication();
        application.registerBot(arguments[1], () -> url, new DefaultGetUpdatesGenerator(), bot::consume);
        new CountDownLatch(1).await();
    }

    private void consume(List<Update> updates) {
        updates.forEach(update -> threads.execute(() -> answer(update)));
    }

    private void answer(Update update) {
        try {
            if (update.hasCallbackQuery()) {
                var tap = update.getCallbackQuery();
                client.execute(new AnswerCallbackQuery(tap.getId()));
                client.execute(EditMessageText.builder().chatId(tap.getMessage().getChatId())
                        .messageId(tap.getMessage().getMessageId()).text("tapped: " + tap.getData()).build());
            } else if (update.hasMessage())
                client.execute(new SendMessage(update.getMessage().getChatId().toString(), update.getMessage().getText()));
        } catch (TelegramApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
