package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Bot API over HTTP, with everything that can go wrong on the way. */
final class BotRoutes {

    private static final long BLACK_HOLE_MINUTES = 10;
    private static final String PROXY_PAGE = """
            <!doctype html>
            <html><head><title>502 Bad Gateway</title></head>
            <body><h1>502 Bad Gateway</h1><hr><p>sandbox proxy</p></body></html>
            """;

    private final BotApi api;
    private final Store store;
    private final FileStore files;
    private final String token;

    BotRoutes(BotApi api, Store store, FileStore files, String token) {
        this.api = api;
        this.store = store;
        this.files = files;
        this.token = token;
    }

    void add(RoutesConfig routes) {
        for (HandlerType verb : new HandlerType[]{HandlerType.GET, HandlerType.POST}) {
            routes.addHttpHandler(verb, "/bot{token}/{method}", this::call);
        }
        routes.get("/file/bot{token}/<path>", this::download);
    }

    private void call(Context ctx) {
        if (!ctx.pathParam("token").equals(token)) {
            answer(ctx, Reply.unauthorized());
            return;
        }
        Optional<ObjectNode> parameters = Requests.parameters(ctx);
        if (parameters.isEmpty()) {
            answer(ctx, Reply.badRequest("object expected as JSON body"));
            return;
        }
        send(ctx, api.call(ctx.pathParam("method"), parameters.get(), Requests.uploads(ctx)));
    }

    private void send(Context ctx, BotApi.Outcome outcome) {
        if (outcome.fault().isEmpty()) {
            answer(ctx, outcome.reply());
            return;
        }
        switch (outcome.fault().get().kind()) {
            case REFUSED -> answer(ctx, outcome.reply());
            case PAGE -> ctx.status(502).html(PROXY_PAGE);
            case RESET -> Connections.reset(ctx);
            case TIMEOUT -> {
                store.waitWhile(world -> true, TimeUnit.MINUTES.toNanos(BLACK_HOLE_MINUTES));
                Connections.reset(ctx);
            }
        }
    }

    private static void answer(Context ctx, Reply reply) {
        if (reply instanceof Reply.Refused refused && refused.parameters().has("retry_after")) {
            ctx.header("Retry-After", refused.parameters().path("retry_after").asText());
        }
        json(ctx, reply.status(), reply.json());
    }

    static void json(Context ctx, int status, ObjectNode json) {
        ctx.status(status).contentType("application/json").result(Json.write(json));
    }

    private void download(Context ctx) {
        String path = ctx.pathParam("path");
        Optional<StoredFile> file = store.read(world -> world.files().stream()
                .filter(stored -> stored.path().equals(path) && stored.size() <= StoredFile.DOWNLOAD_LIMIT)
                .findFirst());
        if (!ctx.pathParam("token").equals(token)) {
            answer(ctx, Reply.unauthorized());
        } else if (file.isEmpty()) {
            answer(ctx, new Reply.Refused(404, "Not Found", Json.object()));
        } else {
            ctx.contentType("application/octet-stream").result(files.read(file.get()));
        }
    }
}
