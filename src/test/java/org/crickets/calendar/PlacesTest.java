package org.crickets.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Where do you live?" – and what people answer. */
class PlacesTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            London                 | Europe/London, America/Toronto
            london                 | Europe/London, America/Toronto
            London, UK             | Europe/London
            London, Ontario        | America/Toronto
            Europe/London          | Europe/London
            europe/london          | Europe/London
            NYC                    | America/New_York
            new york               | America/New_York
            New York City          | America/New_York
            America/New York       | America/New_York
            LA                     | America/Los_Angeles
            SF                     | America/Los_Angeles
            San Fran               | America/Los_Angeles
            Portland, Maine        | America/New_York
            Paris, Texas           | America/Chicago, America/Denver
            Springfield, Illinois  | America/Chicago
            Austin, TX             | America/Chicago
            UK                     | Europe/London
            Scotland               | Europe/London
            Germany                | Europe/Berlin
            Deutschland            | Europe/Berlin
            München                | Europe/Berlin
            munchen                | Europe/Berlin
            Muenchen               | Europe/Berlin
            Zürich, Switzerland    | Europe/Zurich
            São Paulo              | America/Sao_Paulo
            sao paulo              | America/Sao_Paulo
            Malmö                  | Europe/Stockholm
            Kraków                 | Europe/Warsaw
            Tel Aviv               | Asia/Jerusalem
            tel-aviv               | Asia/Jerusalem
            Israel                 | Asia/Jerusalem
            Bangalore              | Asia/Kolkata
            Calcutta               | Asia/Kolkata
            Asia/Calcutta          | Asia/Kolkata
            Kiev                   | Europe/Kyiv
            Türkiye                | Europe/Istanbul
            Côte d'Ivoire          | Africa/Abidjan
            Luxembourg             | Europe/Luxembourg
            Estonia                | Europe/Tallinn
            Namibia                | Africa/Windhoek
            Sri Lanka              | Asia/Colombo
            Jamaica                | America/Jamaica
            Japan                  | Asia/Tokyo
            Spain                  | Europe/Madrid, Atlantic/Canary
            Georgia                | Asia/Tbilisi, America/New_York
            Georgia, USA           | America/New_York
            IST                    | Asia/Kolkata, Asia/Jerusalem, Europe/Dublin
            EST                    | America/New_York, America/Toronto
            GMT                    | Europe/London, Africa/Accra, Europe/Lisbon
            UTC                    | UTC
            UTC+2                  | +02:00
            GMT-3                  | -03:00
            utc +5:30              | +05:30
            +5:30                  | +05:30
            -0800                  | -08:00
            UTC−5                  | -05:00
            I'm in Berlin          | Europe/Berlin
            i live in Madrid       | Europe/Madrid
            in the Netherlands     | Europe/Amsterdam
            Berlin time            | Europe/Berlin
            the Bay Area           | America/Los_Angeles
            Berln                  | Europe/Berlin
            Belrin                 | Europe/Berlin
            Berliin                | Europe/Berlin
            Bwrlin                 | Europe/Berlin
            Amsterdm               | Europe/Amsterdam
            Singapor               | Asia/Singapore
            Germny                 | Europe/Berlin
            I'm in Barcelna        | Europe/Madrid
            """)
    void answers(String typed, String zones) {
        assertThat(Places.find(typed)).extracting(ZoneId::getId).containsExactly(zones.split(", "));
    }

    @ParameterizedTest(name = "\"{0}\" is no place")
    @CsvSource(delimiter = '|', textBlock = """
            Xanadu
            asdf
            Rmoe
            Lndn
            UTC+25
            UTC+5:07
            -13
            42
            ''
            ,
            , ,
            /
            ../../etc/passwd
            """)
    void unknown(String typed) {
        assertThat(Places.find(typed)).isEmpty();
    }

    @Test
    void theUnitedStatesAreAskedFurtherTheMostPeopleFirst() {
        assertThat(Places.find("USA")).hasSizeBetween(4, 8).startsWith(ZoneId.of("America/New_York"))
                .contains(ZoneId.of("America/Los_Angeles"), ZoneId.of("Pacific/Honolulu"));
    }

    @Test
    void everyZoneIsFoundByItsIdAndItsCity() {
        for (var spot : Zones.SPOTS.values()) {
            var id = spot.zone();
            assertThat(Places.find(id)).as(id).containsExactly(ZoneId.of(id));
            assertThat(Places.find(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))).as(id).isNotEmpty();
        }
    }

    @Test
    void everyLineOfThePlacesIsFoundByEachOfItsNames() {
        for (var line : Zones.lines("places.txt"))
            for (var name : line.substring(0, line.indexOf(';')).split(","))
                assertThat(Places.find(name)).as(line).isNotEmpty();
    }

    @Test
    void aHugeAnswerIsNoPlace() {
        assertThat(Places.find("a".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # where             | lat    | lon     | zone
            Trafalgar Square    | 51.508 | -0.128  | Europe/London
            Munich              | 48.14  | 11.58   | Europe/Berlin
            Lake Constance      | 47.66  | 9.18    | Europe/Berlin
            Times Square        | 40.758 | -73.985 | America/New_York
            Golden Gate         | 37.82  | -122.48 | America/Los_Angeles
            Phoenix             | 33.45  | -112.07 | America/Phoenix
            Haifa               | 32.79  | 34.99   | Asia/Jerusalem
            Pune                | 18.52  | 73.86   | Asia/Kolkata
            Auckland            | -36.85 | 174.76  | Pacific/Auckland
            Fiji, past the line | -17.5  | -179.9  | Pacific/Fiji
            Reykjavík           | 64.15  | -21.94  | Atlantic/Reykjavik
            """)
    void nearest(String where, double latitude, double longitude, String zone) {
        assertThat(Places.near(latitude, longitude)).as(where).contains(ZoneId.of(zone));
    }

    @Test
    void outsideTheEarthIsNowhere() {
        assertThat(Places.near(91, 0)).isEmpty();
        assertThat(Places.near(0, Double.NaN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"17:05, 17:05", "5pm, 17:00", "5 PM, 17:00", "5.05 pm, 17:05", "12am, 00:00", "12:30 pm, 12:30",
            "17h05, 17:05", "9:05, 09:05", "it's 9:05 am, 09:05", "25:00,", "17:60,", "13pm,", "0am,", "noonish,"})
    void clocks(String typed, LocalTime time) {
        assertThat(Places.clockTime(typed)).isEqualTo(Optional.ofNullable(time));
    }

    @Test
    void whatTheClockShowsTellsTheZone() {
        var now = Instant.parse("2026-11-06T17:00:00Z");
        assertThat(Places.fromLocalTime(LocalTime.of(17, 2), now)).startsWith(ZoneId.of("Europe/London"));
        assertThat(Places.fromLocalTime(LocalTime.of(18, 5), now)).startsWith(ZoneId.of("Europe/Berlin"))
                .doesNotContain(ZoneId.of("Europe/London"));
        assertThat(Places.fromLocalTime(LocalTime.of(22, 31), now)).containsExactly(ZoneId.of("Asia/Kolkata"));
        assertThat(Places.fromLocalTime(LocalTime.of(12, 0), now.plusSeconds(1200)))
                .startsWith(ZoneId.of("America/New_York"));
        assertThat(Places.fromLocalTime(LocalTime.of(6, 1), now)).contains(ZoneId.of("Pacific/Auckland"));
    }

    @Test
    void inSummerTheSameClockIsAnotherZone() {
        var now = Instant.parse("2026-07-06T17:00:00Z");
        assertThat(Places.fromLocalTime(LocalTime.of(18, 1), now)).startsWith(ZoneId.of("Europe/London"));
    }

    @Test
    void amongTheZonesOfACountryTheClockDecides() {
        assertThat(Places.fromLocalTime(LocalTime.of(11, 3), Instant.parse("2026-11-06T17:00:00Z"), Places.find("USA")))
                .containsExactly(ZoneId.of("America/Chicago"));
    }

    @Test
    void whereNobodyLivesItIsAnOffset() {
        assertThat(Places.fromLocalTime(LocalTime.of(5, 16), Instant.parse("2026-11-06T17:00:00Z")))
                .isEqualTo(List.of(ZoneId.of("-11:45"), ZoneId.of("+12:15")));
    }
}
