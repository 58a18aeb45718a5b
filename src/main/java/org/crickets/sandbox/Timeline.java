package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** The clock as the phone's side sees it: reading it, travelling, settling. */
final class Timeline {

    private static final String EXAMPLES = "; say {\"advance\":\"P7D\"}, {\"advance\":\"PT1H\"}, "
            + "{\"to\":\"2026-11-13T09:00:00Z\"} or {\"to\":\"next\"}";

    private final Clock clock;
    private final Travel travel;
    private final Settling settling;
    private final Supplier<Bot> bot;
    private final ZoneId zone;

    Timeline(Clock clock, ZoneId zone, Travel travel, Settling settling, Supplier<Bot> bot) {
        this.zone = zone;
        this.clock = clock;
        this.travel = travel;
        this.settling = settling;
        this.bot = bot;
    }

    /** The time, the zone it is shown in, and the next planned moment if there is one. */
    ObjectNode now() {
        return now(Optional.empty());
    }

    /** The same on the clock of that user, where the bot knows it. */
    ObjectNode now(Optional<Long> user) {
        ZoneId shown = user.flatMap(bot.get()::zone).orElse(zone);
        ObjectNode json = Json.object().put("now", clock.instant().toString()).put("zone",
                shown.equals(ZoneOffset.UTC) ? "UTC" : shown.getId());
        bot.get().nextDue().ifPresent(next -> json.put("next", next.toString()));
        return json;
    }

    PhoneReply settle() {
        return settling.settle()
                .map(outstanding -> PhoneReply.error(504, "not settled after 30 seconds: " + outstanding))
                .orElseGet(() -> PhoneReply.ok(now()));
    }

    PhoneReply move(Body body) {
        Optional<String> advance = body.maybeText("advance");
        Optional<String> to = body.maybeText("to");
        if (advance.isPresent() == to.isPresent()) {
            return PhoneReply.bad("give either \"advance\" or \"to\"" + EXAMPLES);
        }
        return advance.map(this::advance).orElseGet(() -> to(to.orElseThrow()));
    }

    private PhoneReply advance(String text) {
        Optional<Duration> by = duration(text);
        if (by.isEmpty()) {
            return PhoneReply.bad("\"" + text + "\" is no length of time" + EXAMPLES);
        }
        return by.get().isNegative() ? backwards(text) : arrive(travel.to(now -> now.plus(by.get())));
    }

    private PhoneReply to(String text) {
        if (text.equals("next")) {
            return arrive(travel.to(now -> bot.get().nextDue().filter(next -> next.isAfter(now)).orElse(now)));
        }
        Optional<Instant> target = instant(text);
        if (target.isEmpty()) {
            return PhoneReply.bad("\"" + text + "\" is no moment" + EXAMPLES);
        }
        return target.get().isBefore(clock.instant()) ? backwards(text) : arrive(travel.to(now -> target.get()));
    }

    private PhoneReply backwards(String text) {
        return PhoneReply.bad("time only goes forward: it is " + clock.instant() + ", and " + text + " lies behind");
    }

    private static PhoneReply arrive(Travel.Arrival arrival) {
        ObjectNode json = Json.object().put("now", arrival.now().toString()).put("sent", arrival.sent());
        return arrival.outstanding()
                .map(what -> new PhoneReply(504, json.put("error", "not settled after 30 seconds: " + what)))
                .orElseGet(() -> PhoneReply.ok(json));
    }

    /**
     * ISO 8601 lengths of days, hours, minutes and seconds, or of weeks and days; months and years have no fixed
     * length.
     */
    private static Optional<Duration> duration(String text) {
        try {
            if (!text.matches("[+-]?P.*W.*")) {
                return Optional.of(Duration.parse(text));
            }
            Period period = Period.parse(text);
            return period.toTotalMonths() == 0 ? Optional.of(Duration.ofDays(period.getDays())) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
