package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Reads chats for the phone: messages, the command menu, files, and when something new is there. */
final class ChatReader {

    private final Store store;
    private final FileStore files;
    private final Typing typing;

    ChatReader(Store store, FileStore files, Typing typing) {
        this.store = store;
        this.files = files;
        this.typing = typing;
    }

    PhoneReply view(long chat, long after) {
        return PhoneReply.ok(store.read(world -> PhoneView.of(world, chat, after, typing.in(chat))));
    }

    /** The commands as the person sees them, and what the bot says about itself; the phone may speak another language. */
    PhoneReply menu(long chat, Optional<String> spoken) {
        return PhoneReply.ok(store.read(world -> {
            String language = spoken.orElse(world.chatOrNew(chat).language()).replaceAll("-.*", "");
            ObjectNode menu = Json.object();
            menu.set("commands", CommandMethods.menu(world, chat, language));
            return menu.put("description", world.setting("description/" + language)
                    .or(() -> world.setting("description/")).map(value -> value.asText()).orElse(""));
        }));
    }

    void file(Context ctx) {
        Optional<StoredFile> file = store.read(world -> world.file(ctx.pathParam("id")));
        if (file.isEmpty()) {
            BotRoutes.json(ctx, 404, PhoneReply.error(404, "there is no such file").json());
            return;
        }
        String name = new String(file.get().name().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        ctx.contentType(file.get().mime())
                .header("Content-Disposition",
                        (file.get().width() > 0 ? "inline" : "attachment") + "; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff").result(files.read(file.get()));
    }

    /**
     * Waits for a seq above that one or for a change of "typing"; what the phone should then know, or empty when it is
     * closing.
     */
    Optional<String> news(long chat, String known) {
        store.waitWhile(world -> state(world, chat).equals(known), TimeUnit.SECONDS.toNanos(2));
        return store.closed() ? Optional.empty() : Optional.of(store.read(world -> state(world, chat)));
    }

    private String state(World world, long chat) {
        long newest = world.chat(chat).map(Chat::seq).orElse(0L);
        return "{\"seq\":" + newest + ",\"typing\":" + typing.in(chat) + "}";
    }
}
