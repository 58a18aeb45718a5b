package org.crickets.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crickets.chaos.FakeTelegram.Sent;

/** The crowd's reminders that arrived, chat by chat, oldest first. */
record Arrivals(Map<Long, List<Sent>> chats) {
    static Arrivals at(FakeTelegram telegram) {
        return new Arrivals(telegram.sent().stream()
                .filter(one -> one.arrived() && one.text().contains(Crowd.REMINDER))
                .collect(Collectors.groupingBy(Sent::chat)));
    }

    /** How many chats have theirs. */
    int size() {
        return chats.size();
    }

    /** Those that came more than once. */
    Collection<List<Sent>> repeated() {
        return chats.values().stream().filter(all -> all.size() > 1).toList();
    }

    /** Of the repetitions, those that do not say that they may be. */
    long unmarked() {
        return repeated().stream().flatMap(all -> all.stream().skip(1)).filter(one -> !warns(one)).count();
    }

    static boolean warns(Sent one) {
        return one.text().contains("Possibly repeated");
    }
}
