package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Setting, deleting and describing the webhook. Plain http is taken as well, for a bot on the same desk. */
final class WebhookMethods {

    static final Map<String, Call.Handler> ALL = Map.of("setWebhook", WebhookMethods::set, "deleteWebhook",
            call -> change(call, new Event.Hooked("", "", 0)), "getWebhookInfo", WebhookMethods::info);

    private static final Set<Integer> PORTS = Set.of(-1, 80, 88, 443, 8443);

    private WebhookMethods() {}

    private static Decision<Reply> set(Call call) {
        String url = call.params().text("url");
        String secret = call.params().text("secret_token");
        if (!url.isEmpty() && !isUrl(url)) {
            return Call.refuse("invalid webhook URL specified");
        }
        if (!url.isEmpty() && !PORTS.contains(URI.create(url).getPort()) && url.startsWith("https")) {
            return Call.refuse("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
        if (secret.length() > 256) {
            return Call.refuse("secret token is too long");
        }
        return secret.matches("[A-Za-z0-9_-]*")
                ? change(call, new Event.Hooked(url, secret, connections(call.params())))
                : Call.refuse("secret token contains unallowed characters");
    }

    private static boolean isUrl(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static int connections(Params params) {
        return Math.clamp(params.number("max_connections").orElse(40L), 1, 100);
    }

    private static Decision<Reply> change(Call call, Event.Hooked hook) {
        List<Event> events = new ArrayList<>(List.of(hook));
        if (call.params().flag("drop_pending_updates")) {
            events.add(new Event.Confirmed(call.world().counters().updateId() + 1));
        }
        JsonNode kinds = call.params().json("allowed_updates");
        if (kinds.isArray()) {
            events.add(new Event.Allowed(kinds.valueStream().map(JsonNode::asText).toList()));
        }
        return new Decision<>(Reply.yes(), events);
    }

    private static Decision<Reply> info(Call call) {
        Event.Hooked hook = call.world().hook();
        ObjectNode info = Json.object().put("url", hook.url()).put("has_custom_certificate", false)
                .put("pending_update_count", call.world().updates().size());
        if (!hook.url().isEmpty()) {
            info.put("max_connections", hook.connections());
        }
        call.world().missed().ifPresent(missed -> info.put("last_error_date", missed.at() / 1000)
                .put("last_error_message", missed.problem()));
        if (!call.world().allowed().isEmpty()) {
            call.world().allowed().forEach(info.withArray("allowed_updates")::add);
        }
        return Decision.nothing(new Reply.Ok(info));
    }
}
