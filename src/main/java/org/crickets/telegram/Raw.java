package org.crickets.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method whose answer is taken as it is. The library's own reading of answers turns a message it cannot parse into an
 * exception, although it arrived; and its exceptions leave open whether a request was sent.
 */
final class Raw extends BotApiMethod<Result> {
    @JsonValue
    private final BotApiMethod<?> method;

    Raw(BotApiMethod<?> method) {
        this.method = method;
    }

    @Override
    public String getMethod() {
        return method.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }

    @Override
    public Result deserializeResponse(String answer) {
        return Result.of(answer);
    }
}
