package org.crickets.telegram;

import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** A picture on its way, whose answer is taken as it is; see {@link Raw}. */
final class RawPhoto extends SendPhoto {
    private volatile Result result = new Result.Lost("no answer");

    RawPhoto(long chat, InputFile file) {
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
