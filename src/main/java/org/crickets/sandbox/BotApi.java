package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Bot API: takes a call, lets a planned fault strike, answers as the real server would, and writes all of it in
 * the ledger.
 */
final class BotApi {

    /** What goes back over the wire: a reply, or one of the ways in which there is none. */
    record Outcome(Reply reply, Optional<Fault> fault) {}

    private static final Map<String, Call.Handler> HANDLERS = handlers();

    private final Store store;
    private final Clock clock;
    private final Faults faults;
    private final FileStore files;
    private final BotSelf self;
    private final InFlight inFlight = new InFlight();
    private final Typing typing = new Typing();
    private final Polls polls;

    BotApi(Faults faults, Store store, Clock clock, FileStore files, BotSelf self) {
        this.store = store;
        this.clock = clock;
        this.faults = faults;
        this.files = files;
        this.self = self;
        this.polls = new Polls(store, clock);
    }

    private static Map<String, Call.Handler> handlers() {
        Map<String, Call.Handler> all = new HashMap<>();
        Stream.of(MessageMethods.ALL, EditMethods.ALL, MediaMethods.ALL, ReactionMethods.ALL, ProfileMethods.ALL,
                CommandMethods.ALL, WebhookMethods.ALL, Groups.ALL).forEach(all::putAll);
        return Map.copyOf(all);
    }

    InFlight inFlight() {
        return inFlight;
    }

    Typing typing() {
        return typing;
    }

    /** Answers a call with its raw parameters (texts, or JSON from a JSON body) and files. */
    Outcome call(String name, ObjectNode raw, Map<String, Upload> uploads) {
        Optional<Schema.Method> method = faults.schema().method(name);
        if (method.isEmpty()) {
            return outcome(
                    record(name, new Params(raw, uploads, List.of()), "", world -> Call.refuse(Reply.notFound())));
        }
        Optional<Fault> fault = faults.take(method.get().name());
        Door.Checked checked = Door.check(method.get(), raw, uploads);
        if (fault.isPresent() && fault.get().before()) {
            Reply struck = record(method.get().name(), checked.params(), fault.get().label(),
                    world -> Call.refuse(fault.get().reply()));
            return new Outcome(struck, fault);
        }
        Reply reply = answered(method.get().name(), checked, fault.map(Fault::label).orElse(""));
        return new Outcome(fault.map(Fault::kind).filter(Fault.Kind.REFUSED::equals).isPresent()
                ? fault.get().reply()
                : reply, fault);
    }

    private static Outcome outcome(Reply reply) {
        return new Outcome(reply, Optional.empty());
    }

    private Reply answered(String method, Door.Checked checked, String fault) {
        if (method.equals("getUpdates") && checked.refusal().isEmpty()) {
            Reply reply = polls.poll(checked.params());
            return record(method, checked.params(), fault, world -> Decision.nothing(reply));
        }
        inFlight.begin();
        try {
            return decided(method, checked, fault);
        } finally {
            inFlight.end();
        }
    }

    private Reply decided(String method, Door.Checked checked, String fault) {
        Params params = checked.params();
        List<StoredFile> stored = Stream.of("photo", "document").filter(kind -> method.equalsIgnoreCase("send" + kind))
                .flatMap(kind -> params.upload(kind).map(file -> files.save(file, kind.equals("photo"))).stream())
                .toList();
        Reply reply = record(method, params, fault,
                world -> decide(method, checked, new Call(world, params, clock.instant(), self, stored)));
        typing.note(method, params, reply);
        store.nudge();
        return reply;
    }

    private Decision<Reply> decide(String method, Door.Checked checked, Call call) {
        Call.Handler handler = HANDLERS.getOrDefault(method,
                any -> Call.refuse("method " + method + " is not supported by the sandbox"));
        return faults.flooded(method, call.chatId(), call.params().flag("allow_paid_broadcast"))
                .map(Reply::retryAfter).or(checked::refusal).map(Call::refuse)
                .orElseGet(() -> handler.decide(call));
    }

    /** What the call did, and that it was made, become true in one piece. */
    private Reply record(String method, Params params, String fault, Call.Decider decider) {
        return store.transact(world -> {
            Decision<Reply> decision = decider.decide(world);
            boolean silent = decision.answer() instanceof Reply.Refused refused && refused.status() == 0;
            JsonNode answer = silent ? NullNode.getInstance() : decision.answer().json();
            List<Event> events = new ArrayList<>(decision.events());
            events.add(new Event.Called(world.counters().calls() + 1, method, params.shown(), answer, fault,
                    clock.millis(), params.unknown()));
            return new Decision<>(decision.answer(), events);
        });
    }
}
