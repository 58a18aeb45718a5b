package org.crickets.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Which Bot API server, and who we are to it.
 *
 * @param server    http or https, host and port, without a path
 * @param token     as @BotFather gave it
 * @param allowance how many messages a second
 * @param timeouts  of the calls
 */
public record TelegramSetup(URI server, String token, Allowance allowance, Timeouts timeouts) {
    /** The address of Telegram's own server. */
    public static final String DEFAULT_URL = "https://api.telegram.org:443";

    /** @throws IllegalArgumentException with a text for the operator, if an address or token cannot be one */
    public TelegramSetup {
        checkServer(server);
        checkToken(token);
    }

    /**
     * The usual setup, with limits and default timeouts.
     *
     * @throws IllegalArgumentException with a text for the operator, if an address or token cannot be one
     */
    public static TelegramSetup of(String url, String token) {
        return new TelegramSetup(uri(url), token.strip(), Allowance.USUAL, Timeouts.DEFAULT);
    }

    /** The same without limits on messages a second. */
    public TelegramSetup unlimited() {
        return allowed(Allowance.UNLIMITED);
    }

    /** The same with as many messages a second. */
    public TelegramSetup allowed(Allowance other) {
        return new TelegramSetup(server, token, other, timeouts);
    }

    boolean limited() {
        return allowance != Allowance.UNLIMITED;
    }

    /** The same with other timeouts. */
    public TelegramSetup with(Timeouts other) {
        return new TelegramSetup(server, token, allowance, other);
    }

    TelegramUrl url() {
        boolean secure = scheme(server).equals("https");
        int port = server.getPort() > 0 ? server.getPort() : secure ? 443 : 80;
        return new TelegramUrl(scheme(server), server.getHost(), port, false);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "TelegramSetup[" + server + ", " + allowance + "]";
    }

    private static URI uri(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(bad(url));
        }
    }

    private static void checkServer(URI server) {
        var path = server.getPath();
        boolean web = scheme(server).equals("http") || scheme(server).equals("https");
        if (!web || server.getHost() == null || path != null && !path.isEmpty() && !path.equals("/")
                || server.getQuery() != null || server.getUserInfo() != null)
            throw new IllegalArgumentException(bad(server.toString()));
    }

    private static String scheme(URI server) {
        return server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String bad(String url) {
        return "the Telegram server must be http or https, a host and a port, without a path, such as " + DEFAULT_URL
                + ", not: " + new Redaction("").clean(url);
    }

    private static void checkToken(String token) {
        if (!token.matches("[A-Za-z0-9:_-]{3,256}"))
            throw new IllegalArgumentException(
                    "the bot token must look like 123456789:AAbb-CC_dd, as @BotFather gave it"
                            + " (" + token.length()
                            + " characters found, or others than letters, digits, ':', '_' and '-')");
    }
}
