package org.crickets.dialogue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.crickets.plan.Habits;

/**
 * What a user chose. Without a zone nothing can be planned, so it is the first question.
 *
 * @param country  ISO 3166 code for holidays, also of a part of a country ("GB-SCT"), where it is not the zone's own
 * @param language the tag of one of the {@link Languages}; where that one is gone, the usual one is spoken
 * @param profile  what the user told about themselves; empty while nothing was asked
 * @param manner   empty for who never chose
 * @param feed     when the private address of the calendar was made; empty while there is none
 */
public record Settings(Optional<ZoneId> zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo,
        String playbook, Optional<String> country, String language, Optional<Profile> profile,
        Optional<Manner> manner, Optional<Instant> feed) {

    public Settings(Optional<ZoneId> zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo,
            String playbook, Optional<String> country, String language, Optional<Profile> profile) {
        this(zone, reminderHour, quietFrom, quietTo, playbook, country, language, profile, Optional.empty(),
                Optional.empty());
    }

    public static Settings defaults(Optional<ZoneId> zone, String playbook, String language) {
        var habits = Habits.in(ZoneId.of("UTC"));
        return new Settings(zone, habits.reminderHour(), habits.quietFrom(), habits.quietTo(), playbook,
                Optional.empty(), language, Optional.empty());
    }

    public Settings in(ZoneId newZone) {
        return new Settings(Optional.of(newZone), reminderHour, quietFrom, quietTo, playbook, country, language,
                profile, manner, feed);
    }

    /** With another playbook for all processes that have none of their own. */
    Settings by(String another) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, another, country, language, profile, manner, feed);
    }

    Settings with(Profile told) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, country, language, Optional.of(told),
                manner, feed);
    }

    /** With reminders at that hour. */
    Settings at(LocalTime hour) {
        return new Settings(zone, hour, quietFrom, quietTo, playbook, country, language, profile, manner, feed);
    }

    Settings quiet(LocalTime from, LocalTime to) {
        return new Settings(zone, reminderHour, from, to, playbook, country, language, profile, manner, feed);
    }

    /** With the public holidays of that country or region; empty: of the zone's. */
    Settings keeping(Optional<String> code) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, code, language, profile, manner, feed);
    }

    /** In another language. */
    public Settings speaking(String other) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, country, other, profile, manner, feed);
    }

    Settings with(Manner other) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, country, language, profile,
                Optional.of(other), feed);
    }

    Settings fed(Optional<Instant> made) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, country, language, profile, manner, made);
    }

    Profile me() {
        return profile.orElse(Profile.NONE);
    }

    /** How to treat them: what they chose, or the usual. */
    public Manner ways() {
        return manner.orElse(Manner.USUAL);
    }

    /** How to remind; in UTC while the zone is not known. */
    public Habits habits() {
        return new Habits(zone.orElse(ZoneId.of("UTC")), reminderHour, quietFrom, quietTo, ways().weekends(),
                ways().review());
    }
}
