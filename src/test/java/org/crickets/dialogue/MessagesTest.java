package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with numbers, dates and lists in them, in languages that count differently. */
class MessagesTest {
    private static final String ENGLISH = "{{n}} {{#n.one}}day{{/n.one}}{{#n.other}}days{{/n.other}}";
    private static final String POLISH = "{{n}} {{#n.one}}dzień{{/n.one}}{{#n.few}}dni{{/n.few}}{{#n.many}}dni!{{/n.many}}";

    private static Messages in(String tag, String... keysAndTexts) {
        var texts = new java.util.HashMap<String, String>();
        for (int i = 0; i < keysAndTexts.length; i += 2)
            texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        return new Messages(Locale.forLanguageTag(tag), texts);
    }

    @Test
    void englishHasTwoForms() {
        assertThat(said("en", ENGLISH, 0, 1, 2, 5)).containsExactly("0 days", "1 day", "2 days", "5 days");
    }

    @Test
    void germanHasTwoForms() {
        var german = "{{n}} {{#n.one}}Tag{{/n.one}}{{#n.other}}Tage{{/n.other}}";
        assertThat(said("de", german, 0, 1, 2, 5)).containsExactly("0 Tage", "1 Tag", "2 Tage", "5 Tage");
    }

    @Test
    void polishHasMoreThanTwo() {
        assertThat(said("pl", POLISH, 0, 1, 2, 5, 22)).containsExactly("0 dni!", "1 dzień", "2 dni", "5 dni!",
                "22 dni");
    }

    @Test
    void englishCountsOutPlaces() {
        var place = "{{n}}{{#n.nth-one}}st{{/n.nth-one}}{{#n.nth-two}}nd{{/n.nth-two}}{{#n.nth-few}}rd{{/n.nth-few}}"
                + "{{#n.nth-other}}th{{/n.nth-other}}";
        assertThat(said("en", place, 1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31)).containsExactly("1st", "2nd", "3rd",
                "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st");
    }

    @Test
    void everyNumberHasOneFormInEveryLanguage() {
        for (var tag : List.of("en", "de", "pl", "ar", "fr", "ja"))
            assertThat(IntStream.range(0, 120)).allSatisfy(
                    n -> assertThat(new Plurals(Locale.forLanguageTag(tag)).forms())
                            .contains(new Plurals(Locale.forLanguageTag(tag)).counting(n)));
    }

    @Test
    void whatIsNoneIsLeftOut() {
        var more = in("en", "x", "all{{#more}} and {{more}} more {{#more.one}}dog{{/more.one}}"
                + "{{#more.other}}dogs{{/more.other}}{{/more}}{{^more}}!{{/more}}");
        assertThat(Stream.of(0, 1, 2).map(n -> more.say("x", "more", n))).containsExactly("all!", "all and 1 more dog",
                "all and 2 more dogs");
    }

    @Test
    void bigNumbersAreWrittenAsTheLanguageDoes() {
        assertThat(said("en", "{{n}}", 4096)).containsExactly("4,096");
        assertThat(said("de", "{{n}}", 4096)).containsExactly("4.096");
    }

    /** "1.0 days" would be wrong, and so would be "1 days" for a little more than one. */
    @Test
    void halvesAreCountedAndWritten() {
        var german = in("de", "x", "{{n}} {{#n.one}}Tag{{/n.one}}{{#n.other}}Tage{{/n.other}}");
        assertThat(Stream.of(0.0, 1.0, 1.04, 1.5, 4.5, 2000.25).map(n -> german.say("x", "n", n))).containsExactly(
                "0 Tage", "1 Tag", "1 Tag", "1,5 Tage", "4,5 Tage", "2.000,3 Tage");
        assertThat(in("fr", "x", "{{n}} jour{{#n.other}}s{{/n.other}}").say("x", "n", 1.5)).isEqualTo("1,5 jour");
    }

    @Test
    void aNumberThatIsMissingIsNone() {
        assertThat(in("en", "x", "{{#n}}{{n}} left{{/n}}{{^n}}none left{{/n}}").say("x")).isEqualTo("none left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | EEE d MMM     | Wed 4 Nov
            de | ccc d. LLL    | Mi 4. Nov
            de | EEEE, d. MMMM | Mittwoch, 4. November
            fr | EEE d MMM     | mer. 4 nov.
            """)
    void aDayIsNamedInTheLanguage(String tag, String pattern, String written) {
        assertThat(in(tag, "date.day", pattern).date("date.day", LocalDate.parse("2026-11-04"))).isEqualTo(written);
    }

    @Test
    void aMomentAndAListReadLikeTheLanguage() {
        var german = words("de", "date.day", "ccc d. LLL", "date.day-and-year", "ccc d. LLL yyyy", "date.time", "HH:mm",
                "date.midnight", "'24:00'", "moment", "{{{day}}}, {{{time}}}", "and", "{{{others}}} und {{{last}}}");
        var evening = LocalDate.parse("2026-11-04").atTime(18, 30).atZone(german.zone());
        assertThat(german.dateTime(evening)).isEqualTo("Mi 4. Nov, 18:30");
        assertThat(german.dateTime(evening.plusYears(1))).isEqualTo("Do 4. Nov 2027, 18:30");
        assertThat(german.deadline(evening.toLocalDate().plusDays(1).atStartOfDay(german.zone())))
                .isEqualTo("Mi 4. Nov, 24:00");
        assertThat(german.list(List.of("Ann & Co", "Bo", "Cy"))).isEqualTo("Ann & Co, Bo und Cy");
    }

    private static Wording words(String tag, String... keysAndTexts) {
        return new Wording(Instant.parse("2026-11-04T12:00:00Z"), ZoneId.of("Europe/Berlin"), in(tag, keysAndTexts));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> in("de").say("no.such")).hasMessageContaining("no.such").hasMessageContaining("de");
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(Messages.wrong("x", "fine {{name}}")).isEmpty();
        assertThat(Messages.wrong("x", "open {{#name}}")).isPresent();
        assertThat(Messages.wrong("date.day", "EEE d MMM")).isEmpty();
        assertThat(Messages.wrong("date.day", "bbb")).isPresent();
    }

    @Test
    void everyPhoneFindsItsLanguage() {
        var languages = Languages.of(Map.of("en", in("en", "language.name", "English"), "de",
                in("de", "language.name", "Deutsch"), "pt-BR", in("pt-BR", "language.name", "Português")));
        assertThat(Stream.of("de", "de-AT", "de_CH", "DE", "en-GB", "", "fr", "pt-BR", "pt-br", "pt", "x", "??", "de-")
                .map(phone -> languages.closest(phone).orElse("-"))).containsExactly("de", "de", "de", "de", "en", "-",
                        "-", "pt-BR", "pt-BR",
                        "-", "-", "-", "-");
        assertThat(languages.tags()).containsExactly("en", "de", "pt-BR");
        assertThat(languages.tags().stream().map(languages::name)).containsExactly("English", "Deutsch", "Português");
        assertThat(languages.speaking("gone").messages().say("language.name")).isEqualTo("English");
    }

    private static List<String> said(String tag, String text, long... numbers) {
        var messages = in(tag, "x", text);
        return LongStream.of(numbers).mapToObj(n -> messages.say("x", "n", n)).toList();
    }
}
