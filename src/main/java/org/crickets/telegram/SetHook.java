package org.crickets.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/** setWebhook; the library's own one cannot be called as other methods are, for it may carry a certificate. */
final class SetHook extends BotApiMethodBoolean {
    /** Telegram's usual number; it calls for one chat only after the call before was answered. */
    private static final int CONNECTIONS = 40;

    @JsonProperty("url")
    private final String url;
    @JsonProperty("secret_token")
    private final String secret;
    @JsonProperty("max_connections")
    private final int connections = CONNECTIONS;
    /** As the polls ask for, which are never dropped either. */
    @JsonProperty("allowed_updates")
    private final List<String> kinds = Polls.ASKED_FOR;

    SetHook(WebhookSetup setup) {
        this.url = setup.url();
        this.secret = setup.secret();
    }

    @Override
    public String getMethod() {
        return "setWebhook";
    }
}
