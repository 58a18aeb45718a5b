package org.crickets.sandbox;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Reaches through the HTTP server for the connection itself. */
final class Connections {

    private Connections() {}

    /**
     * Cuts the connection so that the client sees "connection reset": closing with linger 0 sends RST instead of FIN.
     */
    static void reset(Context ctx) {
        EndPoint endPoint = ServletContextRequest.getServletContextRequest(ctx.req()).getConnectionMetaData()
                .getConnection().getEndPoint();
        try {
            if (endPoint.getTransport() instanceof SocketChannel channel) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
                channel.close();
            }
        } catch (IOException alreadyGone) {
            endPoint.close(alreadyGone);
        }
        endPoint.close();
    }
}
