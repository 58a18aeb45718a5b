package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups, supergroups and channels: people put the bot into them and take it out, and the bot leaves. */
final class Groups {

    static final Map<String, Call.Handler> ALL = Map.of("leaveChat", Groups::leave);

    private static final Set<String> KINDS = Set.of("group", "supergroup", "channel");

    private final Store store;
    private final Clock clock;
    private final BotSelf self;

    Groups(Store store, Clock clock, BotSelf self) {
        this.store = store;
        this.clock = clock;
        this.self = self;
    }

    /** Somebody adds the bot: it gets a my_chat_member update, and in a group the notice that everyone there sees. */
    PhoneReply add(long chat, Body body) {
        String kind = body.maybeText("type").orElse("group");
        if (chat > 0 || !KINDS.contains(kind)) {
            return PhoneReply.bad("the bot is added to a \"group\", \"supergroup\" or \"channel\", which has a number"
                    + " below 0");
        }
        return store.transact(world -> {
            Standing before = world.chatOrNew(chat).standing().orElse(new Standing(kind, "left", true, 0));
            if (before.isIn()) {
                return Phone.refuse(409, "the bot is in chat " + chat + " already");
            }
            Standing after = new Standing(kind, kind.equals("channel") ? "administrator" : "member",
                    !body.json().path("may_write").isBoolean() || body.json().path("may_write").asBoolean(), 0);
            Said said = said(world, chat, after);
            change(said, person(body), before, after);
            return kind.equals("channel") ? said.done() : notice(said, body).done();
        });
    }

    /** Somebody takes the bot out. */
    PhoneReply remove(long chat, Body body) {
        return store.transact(world -> {
            Optional<Standing> before = world.chatOrNew(chat).standing().filter(Standing::isIn);
            if (before.isEmpty()) {
                return Phone.refuse(409, "the bot is not in chat " + chat);
            }
            Standing after = new Standing(before.get().kind(), "kicked", false, 0);
            Said said = said(world, chat, after);
            change(said, person(body), before.get(), after);
            return said.done();
        });
    }

    /** A group becomes the supergroup of another number; the bot gets the notice of it. */
    PhoneReply upgrade(long chat, Body body) {
        long to = body.number("to").orElse(0L);
        return store.transact(world -> {
            Optional<Standing> before = world.chatOrNew(chat).standing()
                    .filter(standing -> standing.isIn() && standing.kind().equals("group"));
            if (before.isEmpty() || to >= 0) {
                return Phone.refuse(409, "chat " + chat + " is no group with the bot in it, or " + to
                        + " is no number of a supergroup");
            }
            Said said = said(world, chat, new Standing("group", before.get().status(), before.get().writes(), to));
            said.also(new Event.Spoke(to, "en", ""))
                    .also(new Event.Stood(to, new Standing("supergroup", "member", before.get().writes(), 0)));
            return said.post(said.newMessage().put("migrate_to_chat_id", to)).done();
        });
    }

    private Said said(World world, long chat, Standing standing) {
        Event.Stood stood = new Event.Stood(chat, standing);
        return Said.by(world, chat, stood, clock.instant()).also(stood);
    }

    private void change(Said said, ObjectNode from, Standing before, Standing after) {
        said.queue("my_chat_member", change(said.chat(), from, self, before, after, clock.instant()));
    }

    private Said notice(Said said, Body body) {
        ObjectNode message = said.newMessage();
        message.set("from", person(body));
        message.putArray("new_chat_members").add(self.user());
        return said.post(message);
    }

    private static ObjectNode person(Body body) {
        long id = body.number("by").orElse(1L);
        return Json.object().put("id", id).put("is_bot", false).put("first_name", "User " + id).put("language_code",
                body.maybeText("language_code").orElse("en"));
    }

    private static ObjectNode change(ObjectNode chat, ObjectNode from, BotSelf self, Standing before, Standing after,
            Instant now) {
        ObjectNode change = Json.object();
        change.set("chat", chat);
        change.set("from", from);
        change.put("date", now.getEpochSecond());
        change.set("old_chat_member", before.member(self));
        change.set("new_chat_member", after.member(self));
        return change;
    }

    private static Decision<Reply> leave(Call call) {
        return call.readProblem().map(Call::refuse).orElseGet(() -> call.chatId() > 0
                ? Call.refuse("chat member status can't be changed in private chats")
                : left(call));
    }

    private static Decision<Reply> left(Call call) {
        Standing before = call.chat().standing().orElse(new Standing("group", "member", true, 0));
        Event.Stood stood = new Event.Stood(call.chatId(), before.left());
        Said said = Said.by(call.world(), call.chatId(), stood, call.now()).also(stood);
        said.queue("my_chat_member",
                change(said.chat(), call.self().user(), call.self(), before, before.left(), call.now()));
        return new Decision<>(Reply.yes(), said.done().events());
    }
}
