package org.crickets.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rewrites a large journal as the shortest one that makes the same world, without calls that are long past. */
final class Compaction {

    private static final long LARGE = 32L * 1024 * 1024;
    private static final int CALLS_KEPT = 20_000;

    private Compaction() {}

    static void run(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            compact(file);
        }
    }

    static void compact(Path file) throws IOException {
        World world = new World();
        Journal.open(file, world).close();
        Journal.rewrite(file, lines(world));
    }

    private static List<List<Event>> lines(World world) {
        List<List<Event>> lines = new ArrayList<>();
        settings(world).forEach(event -> lines.add(List.of(event)));
        world.chats().forEach(chat -> lines.add(events(chat)));
        world.taps().forEach(tap -> lines.add(events(tap)));
        waiting(world).forEach(event -> lines.add(List.of(event)));
        lines.add(List.of(world.counters()));
        return lines;
    }

    private static Stream<Event> settings(World world) {
        Stream<Event> own = world.settings().entrySet().stream()
                .map(entry -> new Event.Setting(entry.getKey(), entry.getValue()));
        Stream<Event> files = world.files().stream().map(Event.Filed::new);
        return Stream.concat(Stream.concat(own, files),
                Stream.concat(Stream.of(new Event.Allowed(world.allowed()), world.hook()), world.missed().stream()));
    }

    private static List<Event> events(Chat chat) {
        List<Event> events = new ArrayList<>(List.of(chat.person(),
                new Event.Blocked(chat.id(), chat.blocked())));
        chat.standing().ifPresent(standing -> events.add(new Event.Stood(chat.id(), standing)));
        chat.messages().forEach(message -> events.add(new Event.Posted(message)));
        chat.deleted().forEach((id, seq) -> events.add(new Event.Deleted(seq, chat.id(), id)));
        return events;
    }

    private static List<Event> events(Tap tap) {
        Event asked = new Event.Asked(tap.query(), tap.chat(), tap.messageId(), tap.at().toEpochMilli());
        return tap.seq() == 0
                ? List.of(asked)
                : List.of(asked, new Event.Answered(tap.query(), tap.seq(), tap.text(), tap.alert()));
    }

    private static Stream<Event> waiting(World world) {
        Stream<Event> updates = world.updates().stream()
                .map(update -> new Event.Queued(update.id(), update.kind(), update.payload(),
                        update.at().toEpochMilli()));
        List<Event.Called> calls = world.ledger().after(world.counters().calls() - CALLS_KEPT);
        return Stream.concat(updates, calls.stream());
    }
}
