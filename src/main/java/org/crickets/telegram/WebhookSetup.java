package org.crickets.telegram;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A webhook.
 *
 * @param publicUrl where others reach this program: https, without a query; the webhook's own path comes behind it
 * @param secret    what Telegram shows with each call: 1 to 256 letters, digits, '_' and '-' (Bot API, setWebhook)
 * @param listens   where this program listens; port 0 for any free one
 */
public record WebhookSetup(URI publicUrl, String secret, InetSocketAddress listens) {
    /** The webhook's own path. Who knows it gains nothing by it: what counts is the secret. */
    public static final String PATH = "/telegram/webhook";
    private static final String CALENDAR = "/calendar/{name}";
    private static final String PURPOSE = "Crickets: secret token of the webhook";
    private static final String MAC = "HmacSHA256";

    /**
     * A secret that each program with the same token finds by itself, so that nothing needs to be handed round or stored.
     * Nobody learns the token from it, nor the other way round without the token.
     */
    public static String secretOf(String token) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), MAC));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /** What Telegram is told to call. */
    String url() {
        return publicUrl.toString().replaceAll("/+$", "") + PATH;
    }

    /** The paths that are answered: a proxy may take away what stands before ours, or not. */
    String[] paths() {
        return both(PATH);
    }

    /** The same of calendars. */
    String[] calendarPaths() {
        return both(CALENDAR);
    }

    private String[] both(String path) {
        var before = publicUrl.getPath().replaceAll("/+$", "");
        return before.isEmpty() ? new String[]{path} : new String[]{path, before + path};
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "WebhookSetup[" + publicUrl + ", " + listens + "]";
    }
}
