package org.crickets.telegram;

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.crickets.coach.Files;
import org.telegram.telegrambots.meta.api.methods.GetFile;

/**
 * Fetches files from the Bot API server: first where one lies (getFile), then its bytes. The library's own download goes
 * to Telegram's server whatever server is set, and takes a file of any size.
 */
final class Downloads implements Files {
    /**
     * The updates of others wait for one user's file, as a batch is confirmed as a whole: 2 s to learn where it lies and
     * 3 s to have it, and then the user is asked to send it again.
     */
    private static final Duration ASKING = Duration.ofSeconds(2);
    private static final Duration LOADING = Duration.ofSeconds(3);

    private final Api api;
    private final OkHttpClient http;
    private final TelegramSetup setup;
    private final Redaction redaction;

    Downloads(OkHttpClient http, TelegramSetup setup) {
        this.api = new Api(within(http, ASKING), setup);
        this.http = within(http, LOADING);
        this.setup = setup;
        this.redaction = new Redaction(setup.token());
    }

    private static OkHttpClient within(OkHttpClient http, Duration longest) {
        var usual = Duration.ofMillis(http.callTimeoutMillis());
        var time = usual.compareTo(longest) < 0 ? usual : longest;
        return http.newBuilder().callTimeout(time).connectTimeout(time).readTimeout(time).build();
    }

    @Override
    public Fetched fetch(String fileId, int most) {
        return switch (api.call(new GetFile(fileId))) {
            case Result.Ok(var file) -> file.path("file_size").asLong() > most
                    ? new Fetched.TooBig()
                    : download(file.path("file_path").asText(), most);
            case Result.No no -> no.description().contains("too big")
                    ? new Fetched.TooBig()
                    : new Fetched.Failed("getFile: " + no.problem());
            case Result.NotBegun(var problem) -> new Fetched.Failed("getFile: " + problem);
            case Result.Lost(var problem) -> new Fetched.Failed("getFile: " + problem);
        };
    }

    private Fetched download(String path, int most) {
        // A server in local mode names a file of its own machine; nothing but plain relative paths is asked for.
        if (!path.matches("[A-Za-z0-9_-][A-Za-z0-9_./-]*") || path.contains(".."))
            return new Fetched.Failed("getFile: not a path to download");
        try (var response = http.newCall(new Request.Builder().url(url(path)).build()).execute()) {
            return response.isSuccessful() ? read(response, most) : new Fetched.Failed("download: " + response.code());
        } catch (IOException e) {
            return new Fetched.Failed(
                    redaction.clean("download: " + e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static Fetched read(Response response, int most) throws IOException {
        var body = response.body();
        if (body == null)
            return new Fetched.Failed("download: no content");
        var source = body.source();
        return source.request(most + 1L) ? new Fetched.TooBig() : new Fetched.Got(source.readByteArray());
    }

    private HttpUrl url(String path) {
        var server = setup.url();
        return new HttpUrl.Builder().scheme(server.getSchema()).host(server.getHost()).port(server.getPort())
                .addPathSegment("file").addPathSegment("bot" + setup.token()).addPathSegments(path).build();
    }
}
