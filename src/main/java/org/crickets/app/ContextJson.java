package org.crickets.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Context;
import org.crickets.understand.When;

/** The context of a line of the understand command: {@code now}, {@code zone} and {@code context}. */
final class ContextJson {
    /** Month first: the zones of the United States; everyone else writes the day first. */
    private static final Set<String> MONTH_FIRST = Set.of("America/New_York", "America/Chicago", "America/Denver",
            "America/Los_Angeles", "America/Phoenix", "America/Anchorage", "America/Boise", "America/Detroit",
            "America/Adak", "America/Juneau", "America/Menominee", "America/Metlakatla", "America/Nome",
            "America/Sitka",
            "America/Yakutat", "Pacific/Honolulu", "America/Louisville", "America/Indianapolis");

    private ContextJson() {}

    static Context read(JsonNode item) {
        ZoneId zone = ZoneId.of(item.path("zone").asText("UTC"));
        JsonNode known = item.path("context");
        return new Context(now(item), zone, dayFirst(zone), new Context.Known(companies(known), people(known)),
                last(known));
    }

    private static LocalDateTime now(JsonNode item) {
        try {
            return LocalDateTime.parse(item.path("now").asText());
        } catch (DateTimeException e) {
            throw new DateTimeException("\"now\" is no local date-time such as 2026-11-06T17:00: " + item.path("now"),
                    e);
        }
    }

    static boolean dayFirst(ZoneId zone) {
        String id = zone.getId();
        return !(MONTH_FIRST.contains(id) || id.startsWith("US/") || id.startsWith("America/Indiana/")
                || id.startsWith("America/Kentucky/") || id.startsWith("America/North_Dakota/"));
    }

    private static List<String> companies(JsonNode known) {
        List<String> out = new ArrayList<>();
        known.path("companies").forEach(c -> out.add(c.asText()));
        return out;
    }

    private static List<Context.KnownPerson> people(JsonNode known) {
        List<Context.KnownPerson> out = new ArrayList<>();
        known.path("people").forEach(
                p -> out.add(new Context.KnownPerson(p.path("name").asText(), p.path("company").asText(""))));
        return out;
    }

    private static Optional<Context.Last> last(JsonNode known) {
        JsonNode last = known.path("last");
        if (!last.path("company").isTextual()) {
            return Optional.empty();
        }
        List<String> people = new ArrayList<>();
        last.path("people").forEach(p -> people.add(p.isTextual() ? p.asText() : p.path("name").asText()));
        return Optional.of(new Context.Last(last.path("company").asText(), people, when(last.path("when"))));
    }

    private static Optional<When> when(JsonNode when) {
        if (!when.isTextual()) {
            return Optional.empty();
        }
        String text = when.asText();
        return Optional
                .of(text.length() > 10 ? new When.At(LocalDateTime.parse(text)) : new When.On(LocalDate.parse(text)));
    }
}
