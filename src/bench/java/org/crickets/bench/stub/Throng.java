package org.crickets.bench.stub;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crickets.bench.stub.Asked.Message;

/**
 * Many people who talk at once: each logs an interview, asks for the list, taps its first button, and so on, the next as soon
 * as the last was answered. The first so many of each are not counted. In the end it tells the seconds that the others took,
 * and the median and 99 % of the milliseconds until an answer: "throng SECONDS MEDIAN P99".
 */
final class Throng {
    private static final List<String> COMPANIES = List.of("Acme", "Globex", "Initech", "Umbrella", "Hooli", "Vandelay",
            "Stark", "Wayne", "Wonka", "Cyberdyne", "Soylent", "Tyrell", "Aperture", "Oceanic", "Nakatomi", "Gringotts",
            "Duff", "Monsters", "Oscorp", "Massive");
    private static final long FIRST = 1_000_000;

    private final Asked asked;
    private final int chats;
    private final int each;
    private final int uncounted;
    private final Map<Long, Integer> told = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger ready = new AtomicInteger();
    private final long[] nanos;
    private volatile long begun;

    private Throng(Asked asked, int chats, int each, int uncounted) {
        this.asked = asked;
        this.chats = chats;
        this.each = each;
        this.uncounted = uncounted;
        this.nanos = new long[chats * each];
    }

    static void begin(Asked asked, int chats, String counts) {
        var numbers = counts.split(" ");
        var throng = new Throng(asked, chats, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        IntStream.range(0, chats).forEach(i -> throng.next(FIRST + i, new Message(0, "x")));
    }

    private void next(long chat, Message last) {
        int number = told.merge(chat, 1, Integer::sum) - 1;
        switch (number % 3) {
            case 0 -> asked.say(chat, "interviewed at " + COMPANIES.get(number / 3 % COMPANIES.size())
                    + " today at 2 with Dana Smith, hiring manager", this::answered);
            case 1 -> asked.say(chat, "/list", this::answered);
            default -> asked.tap(chat, last, this::answered);
        }
    }

    private void answered(long chat, Message message, long took) {
        int number = told.getOrDefault(chat, 0);
        if (number > uncounted && count(took) == nanos.length) {
            tell();
            return;
        }
        if (number < uncounted || number > uncounted && number < uncounted + each)
            next(chat, message);
        else if (number == uncounted && ready.incrementAndGet() == chats) {
            begun = System.nanoTime();
            told.keySet().forEach(all -> next(all, new Message(0, "x")));
        }
    }

    private int count(long took) {
        int place = answered.getAndIncrement();
        nanos[place] = took;
        return place + 1;
    }

    private void tell() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = java.util.Arrays.stream(nanos).sorted().toArray();
        Stub.tell("throng " + seconds + " " + sorted[sorted.length / 2] / 1e6 + " " + sorted[sorted.length * 99 / 100] / 1e6);
    }
}
