package org.crickets.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Tells failures before a request began to be sent from those after it: OkHttp's network interceptors run once there is
 * a connection, and before the first byte of the request. And refuses what OkHttp would send again by itself, such as a
 * request answered with 503 and {@code Retry-After: 0}: Telegram has no key by which it could tell that it is the same.
 */
final class Begun {
    private volatile boolean begun;

    private Begun() {}

    static void watch(OkHttpClient.Builder client) {
        client.addInterceptor(Begun::around).addNetworkInterceptor(Begun::mark);
    }

    /** Whether this failure, out of a watched client, came before anything was sent. */
    static boolean isBefore(Throwable failure) {
        return Problem.causes(failure).anyMatch(NotBegunException.class::isInstance);
    }

    private static Response around(Interceptor.Chain chain) throws IOException {
        var mark = new Begun();
        try {
            return chain.proceed(chain.request().newBuilder().tag(Begun.class, mark).build());
        } catch (IOException e) {
            throw mark.begun ? e : new NotBegunException(e);
        }
    }

    private static Response mark(Interceptor.Chain chain) throws IOException {
        var mark = chain.request().tag(Begun.class);
        if (mark == null || mark.begun)
            throw new IOException("a request is not sent a second time");
        mark.begun = true;
        return chain.proceed(chain.request());
    }

    private static final class NotBegunException extends IOException {
        NotBegunException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
