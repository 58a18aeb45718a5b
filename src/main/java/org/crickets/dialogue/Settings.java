package org.crickets.dialogue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.crickets.plan.Habits;

/**
 * What a user chose. Without a zone nothing can be planned, so it is the first question.
 *
 * @param country  ISO 3166 code for holidays, where it is not the zone's own
 * @param language the tag of one of the {@link Languages}; where that one is gone, the usual one is spoken
 * @param profile  what the user told about themselves; empty while nothing was asked
 */
public record Settings(Optional<ZoneId> zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo,
        String playbook, Optional<String> country, String language, Optional<Profile> profile) {

    public static Settings defaults(Optional<ZoneId> zone, String playbook, String language) {
        var habits = Habits.in(ZoneId.of("UTC"));
        return new Settings(zone, habits.reminderHour(), habits.quietFrom(), habits.quietTo(), playbook,
                Optional.empty(), language, Optional.empty());
    }

    public Settings in(ZoneId newZone) {
        return new Settings(Optional.of(newZone), reminderHour, quietFrom, quietTo, playbook, country, language,
                profile);
    }

    /** With another playbook for all processes that have none of their own. */
    Settings by(String another) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, another, country, language, profile);
    }

    /** In another language. */
    public Settings speaking(String another) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, country, another, profile);
    }

    Settings with(Profile told) {
        return new Settings(zone, reminderHour, quietFrom, quietTo, playbook, country, language, Optional.of(told));
    }

    Profile me() {
        return profile.orElse(Profile.NONE);
    }

    /** How to remind; in UTC while the zone is not known. */
    public Habits habits() {
        return new Habits(zone.orElse(ZoneId.of("UTC")), reminderHour, quietFrom, quietTo);
    }
}
