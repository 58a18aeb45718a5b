package org.crickets.telegram;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Tries the next address of a host after one that could not be connected to. OkHttp does so itself only together with
 * resending requests that died, which must not happen to messages; without it a host with a broken IPv6 road would be
 * out of reach for good.
 */
final class Roads extends EventListener implements Dns {
    private final Dns dns;
    private final AtomicInteger failed = new AtomicInteger();

    Roads(Dns dns) {
        this.dns = dns;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = new ArrayList<>(dns.lookup(host));
        Collections.rotate(addresses, -Math.floorMod(failed.get(), Math.max(1, addresses.size())));
        return addresses;
    }

    @Override
    public void connectFailed(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol,
            IOException e) {
        failed.incrementAndGet();
    }
}
