package org.crickets.dialogue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.understand.Act;

/** Finds processes by words: of the company, the role, the people and the user's own notes, whatever their accents. */
final class Search {
    /** So much fits the button that turns the page. */
    private static final int LONGEST = 40;
    /** A shorter word is found at the start of a word only. */
    private static final int TELLING = 3;
    private static final Pattern ASKED = Pattern.compile("(?iu)\\s*(?:please )?(?:find|search(?: for)?|look(?:ing)?"
            + " (?:up|for)|show(?: me)?|open|where is|where's|(?:can you )?tell me (?:all |more |everything )?about|"
            + "(?:tell me |show me )?(?:what do )?(?:what )?you (?:know|have|got) (?:about|of|on|for)|"
            + "(?:what(?: is|'s|’s) )?(?:the )?(?:status|state|details?) (?:of|on|with|for|about))"
            + " (?:me )?(?:my |the )?(.{1,80}?)[?.!\\s]*");

    private Search() {}

    private static final Pattern PLAIN = Pattern.compile("(?iu)\\s*(?:please )?(?:find|search|look up)\\b.*",
            Pattern.DOTALL);
    private static final Set<String> SMALL = Set.of("at", "from", "with", "the", "my", "interview", "interviews",
            "and");

    /** What somebody asks to find, where the message is nothing else. */
    static Optional<String> asked(String text, Heard heard) {
        var match = ASKED.matcher(text);
        return heard.acts().size() == 1 && isOpen(heard.acts().getFirst()) && match.matches()
                ? Optional.of(match.group(1))
                : Optional.empty();
    }

    /** Whether it asks for nothing but a search. */
    static boolean isPlain(String text, Heard heard) {
        var act = heard.acts().getFirst();
        return PLAIN.matcher(text).matches() && (act instanceof Act.Unclear || act instanceof Act.Smalltalk);
    }

    /** A look at something, or what was not understood. */
    private static boolean isOpen(Act act) {
        return act instanceof Act.Unclear || act instanceof Act.Smalltalk || act instanceof Act.AskNext
                || act instanceof Act.ListProcesses;
    }

    /** What has all the words, newest first. */
    static List<Dossier> found(Talk talk, String words) {
        var wanted = Arrays.stream(words(words).split(" ")).filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : Which.undeleted(talk).reversed().stream().filter(dossier -> has(dossier, wanted)).toList();
    }

    private static boolean has(Dossier dossier, List<String> wanted) {
        var text = " " + words(String.join(" ", told(dossier).toList()));
        return wanted.stream().allMatch(word -> text.contains(word.length() < TELLING ? " " + word : word));
    }

    private static Stream<String> told(Dossier dossier) {
        return Stream.of(Stream.of(dossier.company()), dossier.role().stream(),
                dossier.people().stream().flatMap(
                        person -> Stream.concat(Stream.of(person.name()), person.title().stream())),
                dossier.all(Fact.Remembered.class).stream().map(Fact.Remembered::moment),
                dossier.all(Fact.Noted.class).stream().map(Fact.Noted::text)).flatMap(each -> each);
    }

    /** The words of a text alone, small and without accents, as a button can carry them. */
    static String words(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace('ł', 'l').replace('đ', 'd').replace('ø', 'o').replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** As much of the words as fits a button. */
    static String cut(String words) {
        var cut = words(words);
        while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)).strip();
        return cut;
    }
}
