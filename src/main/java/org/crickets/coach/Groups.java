package org.crickets.coach;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crickets.coach.Courier.Outcome;
import org.crickets.dialogue.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the bot does in groups, supergroups and channels: it works in private, says so there once a day at most, and
 * leaves. Nothing of them is kept but, in memory, which ones it told and left.
 */
public final class Groups {
    private static final Logger LOG = LoggerFactory.getLogger(Groups.class);
    /** Of Telegram's 30 messages a second, as with strangers. */
    private static final int WORDS_A_SECOND = 2;
    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int REMEMBERED = 10_000;

    private final Postman postman;
    private final Presence presence;
    private final Function<Optional<String>, Reply.Say> words;
    private final InstantSource clock;
    private final Consumer<Duration> pause;
    private final OnceADay told = new OnceADay(WORDS_A_SECOND);
    private final Set<Long> left = ConcurrentHashMap.newKeySet();

    /**
     * @param words what is said there, by the bot's name
     * @param clock what days are counted by
     */
    public Groups(Postman postman, Presence presence, Function<Optional<String>, Reply.Say> words,
            InstantSource clock) {
        this(postman, presence, words, clock, Groups::sleep);
    }

    Groups(Postman postman, Presence presence, Function<Optional<String>, Reply.Say> words, InstantSource clock,
            Consumer<Duration> pause) {
        this.postman = postman;
        this.presence = presence;
        this.words = words;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * The bot is in that chat; returns at once.
     *
     * @param added it has just been put there; otherwise something was said there, which may be older than its leaving
     */
    public void visited(long chat, boolean added) {
        if (added)
            left.remove(chat);
        if (!left.contains(chat))
            postman.beside(chat, () -> farewell(chat));
    }

    private void farewell(long chat) {
        if (left.contains(chat))
            return;
        var now = told.isToBeTold(chat, clock.instant()) ? say(chat) : chat;
        if (leave(now)) {
            if (left.size() > REMEMBERED)
                left.clear();
            left.add(chat);
            left.add(now);
        }
    }

    /** Where it may not speak, it just goes. The chat's number now, which a group that became a supergroup changes. */
    private long say(long chat) {
        var say = words.apply(presence.username());
        if (!(postman.now(chat, say) instanceof Outcome.Migrated(var to)))
            return chat;
        if (told.isToBeTold(to, clock.instant()))
            postman.now(to, say);
        return to;
    }

    private boolean leave(long chat) {
        for (int tries = 1; tries <= TRIES; tries++) {
            var outcome = presence.leave(chat);
            switch (outcome) {
                case Outcome.Sent _,Outcome.Closed _ -> {
                    LOG.info("Left a group: the bot works in private chats only.");
                    return true;
                }
                case Outcome.Migrated(var to) -> {
                    return to != chat && leave(to);
                }
                case Outcome.Wait(var time) when time.compareTo(PATIENCE) <= 0 -> wait(tries, time);
                case Outcome.NotSent _,Outcome.Unknown _ -> wait(tries, Duration.ofSeconds(tries));
                case Outcome.Wait _,Outcome.Refused _,Outcome.Malformed _,Outcome.Unauthorized _ -> {
                    return later(outcome);
                }
            }
        }
        return later(new Outcome.NotSent("out of reach"));
    }

    private void wait(int tries, Duration time) {
        if (tries < TRIES)
            pause.accept(time);
    }

    private static boolean later(Outcome outcome) {
        LOG.warn("A group could not be left ({}); it is tried again when something is said there.", outcome);
        return false;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
