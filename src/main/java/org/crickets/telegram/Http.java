package org.crickets.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/** The HTTP clients: one for calls, one for long polls, with one pool of connections. */
final class Http {
    private static final Set<String> MESSAGES = Set.of("sendmessage", "editmessagetext", "senddocument",
            "sendphoto", "setmessagereaction");
    private static final int IN_FLIGHT = 128;
    /** Shorter than servers usually keep an idle connection, so that no message goes into one that is just closed. */
    private static final Duration IDLE = Duration.ofSeconds(50);

    private Http() {}

    /** Each request on a connection of its own, so that one that hangs harms no other; none is sent twice. */
    static OkHttpClient calls(Timeouts timeouts) {
        var roads = new Roads(Dns.SYSTEM);
        var client = new OkHttpClient.Builder().retryOnConnectionFailure(false).followRedirects(false)
                .followSslRedirects(false).protocols(List.of(Protocol.HTTP_1_1)).dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(IN_FLIGHT, IDLE.toMillis(), TimeUnit.MILLISECONDS))
                .connectTimeout(timeouts.connect()).readTimeout(timeouts.call()).writeTimeout(timeouts.call())
                .callTimeout(timeouts.call()).dns(roads).eventListener(roads);
        Begun.watch(client);
        return client.build();
    }

    /**
     * The same, with the question whether this program {@code sends} asked once more before the first byte of a message: it
     * may have been stopped on the way there, and wake when another program does.
     */
    static OkHttpClient asking(OkHttpClient calls, BooleanSupplier sends) {
        var client = calls.newBuilder();
        client.networkInterceptors().addFirst(chain -> {
            if (isMessage(chain.request().url()) && !sends.getAsBoolean())
                throw new IOException("this program does not send now");
            return chain.proceed(chain.request());
        });
        return client.build();
    }

    /** The same, its messages leaving one after the other through that door; what {@link #asking} asks comes after it. */
    static OkHttpClient leavingBy(Departures door, OkHttpClient calls) {
        var client = calls.newBuilder();
        client.networkInterceptors().addFirst(chain -> isMessage(chain.request().url())
                ? leave(door.pass(), chain)
                : chain.proceed(chain.request()));
        return client.build();
    }

    private static Response leave(Departures.Leaving leaving, Interceptor.Chain chain) throws IOException {
        try {
            var request = chain.request();
            var body = request.body();
            return chain.proceed(body == null
                    ? request
                    : request.newBuilder().method(request.method(), new Written(body, leaving)).build());
        } finally {
            leaving.gone();
        }
    }

    private static boolean isMessage(HttpUrl url) {
        return MESSAGES.contains(url.pathSegments().getLast().toLowerCase(Locale.ROOT));
    }

    static OkHttpClient polls(OkHttpClient calls, Timeouts timeouts) {
        return calls.newBuilder().readTimeout(timeouts.poll()).callTimeout(timeouts.poll().plusSeconds(5)).build();
    }

    /** Calls in flight end by themselves. */
    static void close(OkHttpClient calls) {
        calls.dispatcher().executorService().shutdown();
        calls.connectionPool().evictAll();
    }

    private static Dispatcher dispatcher() {
        var threads = Thread.ofVirtual().name("telegram-call-", 0).factory();
        var dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(threads));
        dispatcher.setMaxRequests(IN_FLIGHT);
        dispatcher.setMaxRequestsPerHost(IN_FLIGHT);
        return dispatcher;
    }
}
