package org.crickets.telegram;

import java.util.Optional;
import org.crickets.coach.Courier.Outcome;
import org.crickets.coach.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Signs of life by the Bot API. What stands in no outbox is sent by whoever took the update in. */
final class TelegramPresence implements Presence {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPresence.class);

    private final Api api;
    private final Gate gate;
    private volatile Optional<String> name = Optional.empty();

    /** {@code line}: of what stands in no outbox. */
    TelegramPresence(TelegramCourier.Line line) {
        this.api = line.api();
        this.gate = line.gate();
    }

    @Override
    public void typing(long chat) {
        if (!gate.spare(chat))
            return;
        var outcome = Outcomes.of(api.call(new SendChatAction(Long.toString(chat), ActionType.TYPING.toString())), 0);
        if (!(outcome instanceof Outcome.Sent))
            LOG.debug("No sign of typing: {}", outcome);
    }

    @Override
    public Outcome leave(long chat) {
        return gate.sends().orElseGet(() -> Outcomes.of(api.call(new LeaveChat(Long.toString(chat))), 0));
    }

    @Override
    public Optional<String> username() {
        if (name.isEmpty() && api.call(new GetMe()) instanceof Result.Ok(var bot))
            name = Optional.of(bot.path("username").asText()).filter(it -> !it.isEmpty());
        return name;
    }
}
