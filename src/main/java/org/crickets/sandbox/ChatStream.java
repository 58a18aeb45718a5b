package org.crickets.sandbox;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Server-sent events for one phone: each says that there is something new, the page then asks what. */
final class ChatStream {

    private ChatStream() {}

    /** Runs until the page goes away or the sandbox closes; on a virtual thread, so that waiting costs little. */
    static void run(Context ctx, ChatReader reader) {
        Optional<Long> chat = Requests.chat(ctx);
        if (chat.isEmpty()) {
            BotRoutes.json(ctx, 400, PhoneReply.bad("no such chat").json());
            return;
        }
        ctx.res().setStatus(200);
        ctx.res().setContentType("text/event-stream;charset=utf-8");
        ctx.res().setHeader("Cache-Control", "no-store");
        try {
            write(ctx.res().getOutputStream(), reader, chat.get());
        } catch (IOException gone) {
            Connections.reset(ctx);
        }
    }

    private static void write(OutputStream out, ChatReader reader, long chat) throws IOException {
        String known = "";
        for (Optional<String> news = reader.news(chat, known); news.isPresent(); news = reader.news(chat, known)) {
            String line = news.get().equals(known) ? ":\n\n" : "data: " + news.get() + "\n\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
            known = news.get();
        }
    }
}
