package org.crickets.bench.stub;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.crickets.bench.stub.Asked.Message;

/**
 * A day of people who are reminded: of ten, eight tap the first button, half of them within a quarter of an hour and some after
 * hours; then every second one says something more, some minutes or hours later. Each does the same in every run. Time runs so
 * many times as fast as elsewhere.
 */
final class Day {
    private static final List<String> SAYINGS = List.of("/list", "/next", "interviewed at Globex today with Ray Cole",
            "Acme said they need another week", "can I contact Acme now?");
    private static final double TAPS = 0.8;
    private static final double TALKS = 0.5;
    private static final Duration SOON = Duration.ofMinutes(15);
    /** Of the logarithm of a delay: one of six takes more than four times as long as usual. */
    private static final double SPREAD = 1.4;
    private static final Duration AT_MOST = Duration.ofHours(3);

    private final Asked asked;
    private final int speed;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final Map<Long, Person> people = new ConcurrentHashMap<>();

    /** What somebody did, and how many nanoseconds the answers took. */
    private static final class Person {
        private final RandomGenerator chance;
        private final List<Long> took = new CopyOnWriteArrayList<>();
        private volatile int done;

        Person(long chat) {
            chance = RandomGeneratorFactory.of("L64X128MixRandom").create(chat);
        }
    }

    private Day(Asked asked, int speed) {
        this.asked = asked;
        this.speed = speed;
    }

    static Day begin(Asked asked, int speed) {
        var day = new Day(asked, speed);
        asked.tell(day::reminded);
        return day;
    }

    /** Only the first time. */
    private void reminded(long chat, Message message) {
        var person = new Person(chat);
        if (people.putIfAbsent(chat, person) == null && person.chance.nextDouble() < TAPS)
            later(person, () -> asked.tap(chat, message, (_, _, nanos) -> answered(chat, person, nanos)));
    }

    private void answered(long chat, Person person, long nanos) {
        person.took.add(nanos);
        if (person.chance.nextDouble() < TALKS)
            later(person, () -> asked.say(chat, SAYINGS.get(person.chance.nextInt(SAYINGS.size())),
                    (_, _, more) -> person.took.add(more)));
    }

    private void later(Person person, Runnable what) {
        double factor = Math.exp(SPREAD * person.chance.nextGaussian());
        double seconds = Math.min(SOON.toSeconds() * factor, AT_MOST.toSeconds()) / speed;
        clock.schedule(() -> {
            person.done++;
            what.run();
        }, (long) (seconds * 1e9), TimeUnit.NANOSECONDS);
    }

    /** Of the chats with these numbers: how often they tapped or spoke, how often that was answered, and the median and 99 % in ms. */
    String told(long from, long to) {
        var some = people.entrySet().stream().filter(it -> it.getKey() >= from && it.getKey() < to)
                .map(Map.Entry::getValue).toList();
        var sorted = some.stream().flatMap(person -> person.took.stream()).mapToLong(it -> it).sorted().toArray();
        int done = some.stream().mapToInt(person -> person.done).sum();
        return "evening " + done + " " + sorted.length + " " + at(sorted, 0.5) + " " + at(sorted, 0.99);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * share)] / 1e6;
    }
}
