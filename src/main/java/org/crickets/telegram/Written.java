package org.crickets.telegram;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A message's body that tells when all of it was given to the network. */
final class Written extends RequestBody {
    private final RequestBody body;
    private final Departures.Leaving leaving;

    Written(RequestBody body, Departures.Leaving leaving) {
        this.body = body;
        this.leaving = leaving;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return body.isOneShot();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        body.writeTo(sink);
        sink.flush();
        leaving.gone();
    }
}
