package org.crickets.telegram;

import java.util.concurrent.ExecutionException;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Calls methods of the Bot API. Blocks; never throws; no text it gives holds the token. */
final class Api {
    private final OkHttpTelegramClient client;
    private final Redaction redaction;
    private final boolean paid;
    private volatile boolean closed;

    Api(OkHttpClient http, TelegramSetup setup) {
        this.client = new OkHttpTelegramClient(http, setup.token(), setup.url());
        this.redaction = new Redaction(setup.token());
        this.paid = setup.allowance() == Allowance.PAID;
    }

    Result call(BotApiMethod<?> method) {
        if (paid && method instanceof SendMessage message)
            message.setAllowPaidBroadcast(true);
        return call(() -> client.executeAsync(new Raw(method)).get());
    }

    /** With a file. */
    Result call(RawDocument document) {
        if (paid)
            document.setAllowPaidBroadcast(true);
        return call(() -> {
            client.executeAsync(document).get();
            return document.result();
        });
    }

    /** With a picture. */
    Result call(RawPhoto photo) {
        if (paid)
            photo.setAllowPaidBroadcast(true);
        return call(() -> {
            client.executeAsync(photo).get();
            return photo.result();
        });
    }

    private interface Sending {
        Result send() throws ExecutionException, TelegramApiException, InterruptedException;
    }

    private Result call(Sending sending) {
        if (closed)
            return new Result.NotBegun("the program is stopping");
        try {
            return sending.send().cleaned(redaction);
        } catch (ExecutionException e) {
            return failed(e);
        } catch (TelegramApiException e) {
            return new Result.No(400, redaction.clean("not a call of the Bot API: " + e.getMessage()), 0, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result.Lost("interrupted while waiting for the answer");
        }
    }

    void close() {
        closed = true;
    }

    private Result failed(ExecutionException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        var problem = redaction.clean(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        return Begun.isBefore(cause) ? new Result.NotBegun(problem) : new Result.Lost(problem);
    }
}
