package org.crickets.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does in one go, such as one transaction, what many threads ask for at a time: while one group is under way, the next
 * gathers. Who is alone waits for nobody. Who fails takes nobody along: each of its group is then done on its own.
 */
final class Gathering<T, R> {
    private final int atMost;
    private final Semaphore free;
    private final Function<T, ?> key;
    private final Function<List<T>, List<R>> work;
    private final Queue<Place<T, R>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * Nothing is done yet.
     *
     * @param groups how many may be under way at a time
     * @param atMost how many may be in a group
     * @param key    of those that have the same no two are in one group
     * @param work   gives what came of each, in their order; or fails, and then nothing was done
     */
    Gathering(int groups, int atMost, Function<T, ?> key, Function<List<T>, List<R>> work) {
        this.atMost = atMost;
        this.free = new Semaphore(groups);
        this.key = key;
        this.work = work;
    }

    /** Blocks until it is done; fails as the work does with this one alone. */
    R run(T one) {
        var place = new Place<T, R>(one, new CompletableFuture<>());
        waiting.add(place);
        if (free.availablePermits() > 0)
            Thread.startVirtualThread(this::drive);
        return place.result().join().get();
    }

    /** How many are in no group yet. */
    int waiting() {
        return waiting.size();
    }

    private record Place<T, R>(T one, CompletableFuture<Supplier<R>> result) {}

    /** Looks once more after each group: somebody may have come when all were still under way. */
    private void drive() {
        while (!waiting.isEmpty() && free.tryAcquire())
            try {
                done(next());
            } finally {
                free.release();
            }
    }

    private List<Place<T, R>> next() {
        var keys = new HashSet<Object>();
        var group = new ArrayList<Place<T, R>>();
        var passedOver = new ArrayList<Place<T, R>>();
        while (group.size() < atMost) {
            var place = waiting.poll();
            if (place == null)
                break;
            (keys.add(key.apply(place.one())) ? group : passedOver).add(place);
        }
        waiting.addAll(passedOver);
        return group;
    }

    private void done(List<Place<T, R>> group) {
        try {
            if (group.isEmpty())
                return;
            var results = work.apply(group.stream().map(Place::one).toList());
            for (int i = 0; i < group.size(); i++) {
                var result = results.get(i);
                group.get(i).result().complete(() -> result);
            }
        } catch (RuntimeException | Error e) {
            group.forEach(place -> place.result().complete(group.size() == 1 ? failing(e) : () -> alone(place.one())));
        }
    }

    private R alone(T one) {
        return work.apply(List.of(one)).getFirst();
    }

    private static <R> Supplier<R> failing(Throwable failure) {
        return () -> {
            if (failure instanceof Error error)
                throw error;
            throw (RuntimeException) failure;
        };
    }
}
