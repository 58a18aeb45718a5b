package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Time, faults, the ledger, settling and health over HTTP. */
final class ControlRoutes {

    private final Timeline timeline;
    private final Faults faults;
    private final Store store;
    private final Supplier<Bot> bot;

    ControlRoutes(Timeline timeline, Faults faults, Store store, Supplier<Bot> bot) {
        this.timeline = timeline;
        this.faults = faults;
        this.store = store;
        this.bot = bot;
    }

    void add(RoutesConfig routes) {
        routes.get("/clock", ctx -> answer(ctx, PhoneReply.ok(timeline.now(user(ctx)))));
        routes.post("/clock", ctx -> answer(ctx, Body.read(ctx.body(), List.of(Body.Field.maybeText("advance"),
                Body.Field.maybeText("to")), "{\"advance\":\"P7D\"} or {\"to\":\"2026-11-13T09:00:00Z\"}",
                timeline::move)));
        routes.post("/settle", ctx -> answer(ctx, timeline.settle()));
        routes.get("/faults", ctx -> answer(ctx, PhoneReply.ok(planned())));
        routes.post("/faults", ctx -> answer(ctx, Body.read(ctx.body(), faultFields(), Fault.EXAMPLE, this::fault)));
        routes.delete("/faults", ctx -> {
            faults.clear();
            answer(ctx, PhoneReply.ok(planned()));
        });
        routes.get("/ledger", ctx -> answer(ctx, PhoneReply.ok(ledger(Requests.number(ctx, "after")))));
        routes.get("/health", ctx -> answer(ctx, health()));
        routes.get("/health/live", ctx -> answer(ctx, well(bot.get().alive())));
        routes.get("/health/ready", ctx -> answer(ctx, well(bot.get().ready())));
        routes.get("/metrics", ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(bot.get().metrics()));
    }

    /** Whose clock is asked for; none where that is no number. */
    private static Optional<Long> user(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("user")).filter(user -> user.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static List<Body.Field> faultFields() {
        return List.of(Body.Field.text("method"), Body.Field.maybe("error"), Body.Field.maybeNumber("retry_after"),
                Body.Field.maybeNumber("times"), Body.Field.maybe("before"), Body.Field.maybeText("description"),
                Body.Field.maybeNumber("migrate_to_chat_id"));
    }

    private PhoneReply fault(Body body) {
        return faults.plan(body.json()).map(PhoneReply::bad).orElseGet(() -> PhoneReply.ok(planned()));
    }

    private ObjectNode planned() {
        ObjectNode json = Json.object();
        json.set("planned", faults.planned().stream().map(fault -> Json.object().put("method", fault.method())
                .put("error", fault.label()).put("times", fault.times())).collect(Json.toArray()));
        return json;
    }

    private ObjectNode ledger(long after) {
        ObjectNode json = Json.object();
        json.set("calls", store.read(world -> world.ledger().after(after)).stream().map(Ledger::json)
                .collect(Json.toArray()));
        return json;
    }

    private PhoneReply health() {
        return bot.get().polling()
                ? PhoneReply.ok(Json.object().put("status", "ok").put("bot", "polling"))
                : new PhoneReply(503, Json.object().put("status", "starting").put("bot", "not polling yet"));
    }

    private PhoneReply well(boolean well) {
        ObjectNode json = Json.object().put("status", well ? "ok" : "ill");
        bot.get().problems().forEach(json.putArray("problems")::add);
        return new PhoneReply(well ? 200 : 503, json);
    }

    static void answer(Context ctx, PhoneReply reply) {
        BotRoutes.json(ctx, reply.status(), reply.json());
    }
}
