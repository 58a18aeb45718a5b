package org.crickets.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crickets.files.Read;
import picocli.CommandLine.Command;

/** Asks the Crickets that runs here with the same settings whether it polls: the health check of a container. */
@Command(name = "health", mixinStandardHelpOptions = true, description = "Asks the Crickets that runs here whether it is well; the exit code is 0 if so, else 1.")
public final class HealthCommand implements Callable<Integer> {
    private static final int PATIENCE_MILLIS = 5_000;

    /** 0 when the program answers that it polls, or else 1 and one line that says why. */
    @Override
    public Integer call() {
        var loaded = ConfigLoader.load(Options.NONE, System.getenv(), Path.of("").toAbsolutePath());
        return switch (loaded) {
            case Read.Bad<ConfigLoader.Loaded>(var problems) -> ill(problems.getFirst());
            case Read.Good<ConfigLoader.Loaded>(var all) -> ask(url(all.config()));
        };
    }

    /** The sandbox listens on loopback whatever is set, and so does a program that listens everywhere. */
    private static URI url(Config config) {
        var http = config.house().http();
        var local = config.inSandbox() || http.bind().isAnyLocalAddress();
        var host = local ? "127.0.0.1" : http.bind().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.port() + "/health");
    }

    private static int ask(URI url) {
        try {
            var asking = (HttpURLConnection) url.toURL().openConnection();
            asking.setConnectTimeout(PATIENCE_MILLIS);
            asking.setReadTimeout(PATIENCE_MILLIS);
            int status = asking.getResponseCode();
            return status == 200 ? 0 : ill(url + " answers " + status + ": " + words(asking));
        } catch (IOException e) {
            return ill(url
                    + " does not answer: no Crickets runs there. Start it, or name its port in CRICKETS_HTTP_PORT.");
        }
    }

    private static String words(HttpURLConnection asking) throws IOException {
        try (var body = asking.getErrorStream()) {
            var text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "Crickets runs, but is not well." : text;
        }
    }

    private static int ill(Object why) {
        System.err.println(why);
        return 1;
    }
}
