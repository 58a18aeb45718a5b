package org.crickets.telegram;

import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** A file on its way, whose answer is taken as it is; see {@link Raw}. */
final class RawDocument extends SendDocument {
    private volatile Result result = new Result.Lost("no answer");

    RawDocument(long chat, InputFile file) {
        super(Long.toString(chat), file);
    }

    Result result() {
        return result;
    }

    @Override
    public Message deserializeResponse(String answer) {
        result = Result.of(answer);
        return new Message();
    }
}
