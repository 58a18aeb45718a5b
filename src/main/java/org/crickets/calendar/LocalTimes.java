package org.crickets.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From what a user's clock shows to the time zone. */
final class LocalTimes {
    private static final int MOST = 8;
    private static final Pattern CLOCK = Pattern
            .compile(
                    "(?:it'?s |about |around |now )*(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(?:([ap])\\.?m\\.?)?(?: o'?clock| now)?");
    /** The zones most people live in, the more before the fewer. */
    private static final List<ZoneId> PRINCIPAL = Stream.of("Asia/Kolkata", "Europe/London", "America/New_York",
            "Europe/Berlin", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Shanghai",
            "Africa/Lagos", "Asia/Jerusalem", "America/Denver", "America/Phoenix", "Europe/Paris", "Europe/Athens",
            "Europe/Istanbul", "Africa/Cairo", "Europe/Moscow", "Africa/Johannesburg", "Africa/Nairobi", "Asia/Riyadh",
            "Asia/Dubai", "Asia/Karachi", "Asia/Dhaka", "Asia/Jakarta", "Asia/Singapore", "Asia/Manila", "Asia/Tokyo",
            "Asia/Seoul", "Asia/Tehran", "Asia/Kathmandu", "Asia/Yangon", "Asia/Kabul", "Australia/Sydney",
            "Australia/Brisbane", "Australia/Adelaide", "Australia/Darwin", "Australia/Perth", "Pacific/Auckland",
            "America/Halifax", "America/St_Johns", "America/Argentina/Buenos_Aires", "America/Santiago",
            "America/Bogota", "America/Mexico_City", "America/Anchorage", "Pacific/Honolulu", "Africa/Accra",
            "Atlantic/Azores", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok", "Pacific/Noumea",
            "Pacific/Pago_Pago", "Pacific/Tongatapu", "Pacific/Kiritimati", "Pacific/Marquesas", "Pacific/Chatham",
            "Australia/Eucla", "Australia/Lord_Howe", "America/Noronha").map(ZoneId::of).toList();

    private LocalTimes() {}

    /** A clock time as people type it: "17:05", "5pm", "5.05 pm", "17h05". */
    static Optional<LocalTime> parse(String typed) {
        var found = CLOCK.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches())
            return Optional.empty();
        int hour = Integer.parseInt(found.group(1));
        int minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        var half = Optional.ofNullable(found.group(3));
        if (minute > 59 || hour > 23 || half.isPresent() && (hour < 1 || hour > 12))
            return Optional.empty();
        return Optional.of(LocalTime.of(half.map(it -> hour % 12 + (it.equals("p") ? 12 : 0)).orElse(hour), minute));
    }

    /** The zones most people live in whose clocks show about that time, the nearest and likeliest first, at most eight. */
    static List<ZoneId> zones(LocalTime typed, Instant now) {
        return zones(typed, now, PRINCIPAL);
    }

    /**
     * Those of some zones whose clocks show about that time now: seven minutes off at most, or, if a full hour was typed,
     * half an hour. The nearest first, then in the given order, at most eight; else the offsets that would show it.
     */
    static List<ZoneId> zones(LocalTime typed, Instant now, List<ZoneId> among) {
        long most = typed.getMinute() == 0 ? 30 : 7;
        var zones = among.stream().filter(zone -> off(zone, typed, now) <= most)
                .sorted(Comparator.comparingLong(zone -> off(zone, typed, now) / 8)).limit(MOST).toList();
        return zones.isEmpty() ? offsets(typed, now) : zones;
    }

    /** One, or two a day apart, between −12 and +14 hours, to the quarter of an hour. */
    private static List<ZoneId> offsets(LocalTime typed, Instant now) {
        double ahead = Duration.between(now.atZone(ZoneOffset.UTC).toLocalTime(), typed).toSeconds() / 900.0;
        long quarters = Math.round(ahead);
        return Stream.of(quarters - 96, quarters, quarters + 96).filter(it -> it >= -48 && it <= 56)
                .<ZoneId>map(it -> ZoneOffset.ofTotalSeconds((int) (it * 900))).toList();
    }

    /** How many minutes the clock of a zone is off, either way round the dial. */
    private static long off(ZoneId zone, LocalTime typed, Instant now) {
        long minutes = Math.abs(Duration.between(now.atZone(zone).toLocalTime(), typed).toMinutes());
        return Math.min(minutes, 24 * 60 - minutes);
    }
}
