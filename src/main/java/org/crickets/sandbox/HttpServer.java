package org.crickets.sandbox;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one HTTP server of the sandbox; the only class besides the routes that knows Javalin and Jetty. */
final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int IDLE_MILLIS = 15 * 60 * 1000;
    private static final int LARGEST_MEGABYTES = 60;

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    static HttpServer start(String bind, int port, Consumer<RoutesConfig> routes) {
        Javalin javalin = Javalin.create(config -> configure(config, bind, port, routes));
        try {
            return new HttpServer(javalin.start());
        } catch (JavalinBindException taken) {
            throw cannotListen(bind, port, taken);
        }
    }

    /** Finds out that a port is taken before anything else is touched; a start that fails so has changed nothing. */
    static void checkFree(String bind, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(bind, port));
        } catch (IOException taken) {
            throw cannotListen(bind, port, taken);
        }
    }

    private static SandboxException cannotListen(String bind, int port, Exception cause) {
        return new SandboxException("Cannot listen on " + bind + ":" + port + ": the port is taken or not allowed. "
                + "Stop the program that uses it, or choose another with CRICKETS_HTTP_PORT, for example "
                + "CRICKETS_HTTP_PORT=8081.", cause);
    }

    private static void configure(JavalinConfig config, String bind, int port, Consumer<RoutesConfig> routes) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_MEGABYTES * 1024L * 1024L;
        config.jetty.multipartConfig.maxFileSize(LARGEST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_MEGABYTES, SizeUnit.MB);
        config.jetty.addConnector((server, http) -> connector(server, http, bind, port));
        routes.accept(config.routes);
        config.routes.exception(Exception.class, HttpServer::failed);
        config.routes.error(404, HttpServer::unknown);
    }

    /** Idle connections live long: a poll that waits, or a call into the black hole, is no reason to hang up. */
    private static ServerConnector connector(Server server, HttpConfiguration http, String bind, int port) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(bind);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    private static void failed(Exception failure, Context ctx) {
        int status = switch (failure) {
            case HttpResponseException refused -> refused.getStatus();
            case HttpException malformed -> malformed.getCode();
            default -> 500;
        };
        if (status == 500) {
            LOG.error("the sandbox failed to answer {} {}", ctx.method(), ctx.path().replaceAll("/bot[^/]*", "/bot***"),
                    failure);
        }
        String reason = HttpStatus.forStatus(status).getMessage();
        BotRoutes.json(ctx, status, new Reply.Refused(status, reason, Json.object()).json().put("error", reason));
    }

    private static void unknown(Context ctx) {
        if (String.valueOf(ctx.result()).startsWith("{")) {
            return;
        }
        BotRoutes.json(ctx, 404, ctx.path().startsWith("/bot")
                ? Reply.notFound().json()
                : PhoneReply.error(404, "there is nothing at " + ctx.path()).json());
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
