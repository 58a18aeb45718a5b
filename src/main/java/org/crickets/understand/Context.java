package org.crickets.understand;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a message is read against.
 *
 * @param now      the user's wall clock
 * @param dayFirst whether 3/4 is the third of April
 * @param known    whom the user has spoken of before
 * @param last     the interview last talked about
 * @param own      what the user meant by words that were not understood before, the oldest first
 */
public record Context(LocalDateTime now, ZoneId zone, boolean dayFirst, Known known, Optional<Last> last,
        List<Own> own) {
    public Context {
        own = List.copyOf(own);
    }

    /** Of somebody whose words never had to be asked about. */
    public Context(LocalDateTime now, ZoneId zone, boolean dayFirst, Known known, Optional<Last> last) {
        this(now, zone, dayFirst, known, last, List.of());
    }

    /** An example of the user's own: a wording ({@link Reader.Read#wording}) with names and days masked, and what it meant. */
    public record Own(String wording, Meaning meaning) {}

    /** The user's own companies and people. */
    public record Known(List<String> companies, List<KnownPerson> people) {
        public Known {
            companies = List.copyOf(companies);
            people = List.copyOf(people);
        }
    }

    /** Somebody known by full name, at a known company. */
    public record KnownPerson(String name, String company) {}

    /** The company, the full names of the people, and the time of the interview, last talked about. */
    public record Last(String company, List<String> people, Optional<When> when) {
        public Last {
            people = List.copyOf(people);
        }

        /** Without a time: a correction that tells a time of day alone is then read as today's. */
        public Last(String company, List<String> people) {
            this(company, people, Optional.empty());
        }
    }
}
