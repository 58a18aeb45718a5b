package org.crickets.sandbox;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The phone's side over HTTP. */
final class PhoneRoutes {

    private final Phone phone;
    private final Taps taps;
    private final Attachments attachments;
    private final ChatReader reader;
    private final Groups groups;

    PhoneRoutes(Phone phone, Taps taps, Attachments attachments, ChatReader reader, Groups groups) {
        this.groups = groups;
        this.phone = phone;
        this.taps = taps;
        this.attachments = attachments;
        this.reader = reader;
    }

    void add(RoutesConfig routes) {
        routes.get("/phone/{chat}", ctx -> chat(ctx, chat -> reader.view(chat, Requests.number(ctx, "after"))));
        routes.get("/phone/{chat}/menu", ctx -> chat(ctx,
                chat -> reader.menu(chat, Optional.ofNullable(ctx.queryParam("language_code")))));
        routes.get("/phone/{chat}/events", ctx -> ChatStream.run(ctx, reader));
        routes.get("/phone/{chat}/file/{id}", reader::file);
        post(routes, "message", List.of(Body.Field.text("text"), Body.Field.maybeNumber("reply_to"),
                Body.Field.maybeText("language_code"), Body.Field.maybeText("first_name")),
                "{\"text\":\"I had my interview at Globex\"}", phone::message);
        post(routes, "edit", List.of(Body.Field.number("message_id"), Body.Field.text("text")),
                "{\"message_id\":3,\"text\":\"no, at Initech\"}", phone::edit);
        post(routes, "tap", List.of(Body.Field.text("button"), Body.Field.maybeNumber("message_id")),
                "{\"button\":\"Sent it\"}", taps::tap);
        post(routes, "location", List.of(Body.Field.number("latitude"), Body.Field.number("longitude")),
                "{\"latitude\":51.5,\"longitude\":-0.13}", phone::location);
        post(routes, "block", List.of(), "{}", (chat, body) -> phone.block(chat, true));
        post(routes, "unblock", List.of(), "{}", (chat, body) -> phone.block(chat, false));
        post(routes, "sticker", List.of(), "{}", (chat, body) -> attachments.sticker(chat));
        post(routes, "voice", List.of(), "{}", (chat, body) -> attachments.voice(chat));
        groups(routes);
        routes.post("/phone/{chat}/document", ctx -> chat(ctx, chat -> document(ctx, chat)));
        routes.post("/phone/{chat}/photo",
                ctx -> chat(ctx, chat -> attachments.photo(chat, Requests.files(ctx, "file"))));
    }

    private void groups(RoutesConfig routes) {
        post(routes, "add", List.of(Body.Field.maybeNumber("by"), Body.Field.maybeText("type"),
                Body.Field.maybe("may_write"), Body.Field.maybeText("language_code")),
                "{\"by\":1,\"type\":\"supergroup\",\"may_write\":true}", groups::add);
        post(routes, "remove", List.of(Body.Field.maybeNumber("by")), "{\"by\":1}", groups::remove);
        post(routes, "upgrade", List.of(Body.Field.number("to")), "{\"to\":-1001}", groups::upgrade);
    }

    private static void post(RoutesConfig routes, String what, List<Body.Field> fields, String example,
            BiFunction<Long, Body, PhoneReply> then) {
        routes.post("/phone/{chat}/" + what, ctx -> chat(ctx,
                chat -> Body.read(ctx.body(), fields, example, body -> then.apply(chat, body))));
    }

    private PhoneReply document(Context ctx, long chat) {
        List<Upload> files = Requests.files(ctx, "file");
        return files.size() == 1
                ? attachments.document(chat, files.getFirst(), Objects.requireNonNullElse(ctx.formParam("caption"), ""))
                : PhoneReply.bad("send one file as multipart/form-data in the field \"file\"");
    }

    private static void chat(Context ctx, Function<Long, PhoneReply> then) {
        Optional<Long> chat = Requests.chat(ctx);
        PhoneReply reply = chat.map(then).orElseGet(() -> PhoneReply
                .bad("\"" + ctx.pathParam("chat") + "\" is no chat; a chat is a whole number other than 0, like 1"));
        BotRoutes.json(ctx, reply.status(), reply.json());
    }
}
