package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Messages;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.Playbook;
import org.crickets.playbook.Playbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all that English says, with the same names filled in, in its own forms, and fits its place. */
class LanguagesTest {
    private static final Path FOLDER = Path.of("config");
    private static final Pattern NAME = Pattern.compile("\\{\\{[{#^/]?([a-z-]+)(?:\\.[a-z-]+)?}}}?");
    private static final Pattern FORM = Pattern.compile("\\{\\{#([a-z-]+)\\.(nth-)?(zero|one|two|few|many|other)}}");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)>");
    private static final Map<String, Map<String, String>> ALL = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (var file : files())
            try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
                var texts = new Properties();
                texts.load(reader);
                ALL.put(file, texts.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> key, key -> texts.getProperty(key, ""))));
            }
    }

    private static Map<String, String> texts(String file) {
        return ALL.getOrDefault(file, Map.of());
    }

    private static Map<String, String> english() {
        return texts("messages.properties");
    }

    static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.matches("messages.*"))
                    .sorted().toList();
        }
    }

    @Test
    void everyCataloguePackedIsKnownByName() throws IOException {
        assertThat(Catalogue.PACKED).containsExactlyElementsOf(files());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasTheSameKeys(String file) {
        assertThat(texts(file).keySet())
                .containsExactlyInAnyOrderElementsOf(english().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsTwiceInAFile(String file) throws IOException {
        var keys = Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> line.matches("[a-z][^=]*=.*"))
                .map(line -> line.split("=", 2)[0]).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextFillsInTheSameNames(String file) {
        var texts = texts(file);
        english().keySet().stream().filter(texts::containsKey)
                .forEach(key -> assertThat(names(texts.getOrDefault(key, ""))).as(file + " " + key)
                        .isEqualTo(names(english().getOrDefault(key, ""))));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The later one of two would win without a word. */
    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsTwice(String file) throws IOException {
        var keys = Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    /** A number that has a text for one of its forms has one for each form of the language, or "other" alone. */
    @ParameterizedTest
    @MethodSource("files")
    void aPluralFormIsThereForEveryNumber(String file) {
        var rules = PluralRules.forLocale(locale(file));
        texts(file).forEach((key, text) -> FORM.matcher(text).results()
                .filter(form -> form.group(2) == null)
                .collect(Collectors.groupingBy(form -> form.group(1),
                        Collectors.mapping(form -> form.group(3), Collectors.toSet())))
                .forEach((name, forms) -> {
                    assertThat(rules.getKeywords()).as(key + " " + name).containsAll(forms);
                    if (forms.size() > 1 || !forms.contains("other"))
                        assertThat(forms).as(key + " " + name).isEqualTo(rules.getKeywords());
                }));
    }

    /** By hand only languages like English would be served. */
    @ParameterizedTest
    @MethodSource("files")
    void nothingIsCountedByHand(String file) {
        texts(file).forEach((key, text) -> assertThat(text).as(key).doesNotContain("{{#one}}", "{{^one}}"));
    }

    private static Locale locale(String file) {
        return Locale.forLanguageTag(file.replaceFirst("messages_?", "").replace(".properties", "")
                .replaceFirst("^$", "en"));
    }

    /** Filled with values or with none, with numbers of all kinds, its tags are closed in order. */
    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsWellFormedHtml(String file) {
        var texts = texts(file);
        var messages = new Messages(locale(file), texts);
        texts.keySet().stream().filter(key -> !key.startsWith("date.")).forEach(key -> {
            for (Object value : List.of("", "value", 0, 1, 2, 5)) {
                var said = messages.say(key,
                        names(texts.getOrDefault(key, "")).stream().flatMap(name -> Stream.of(name, value))
                                .toArray());
                assertThat(open(said)).as(file + " " + key + " with " + value + ": " + said).isEmpty();
                assertThat(said).as(file + " " + key).doesNotContain("{{").doesNotContain("  <").hasSizeLessThan(3000);
            }
        });
    }

    /** The tags that are open at the end, or one that was closed out of order. */
    private static Collection<String> open(String html) {
        Deque<String> open = new ArrayDeque<>();
        TAG.matcher(html).results().forEach(tag -> {
            if (tag.group(1).isEmpty())
                open.push(tag.group(2));
            else if (tag.group(2).equals(open.peek()))
                open.pop();
            else
                open.push("/" + tag.group(2));
        });
        return open;
    }

    /** What is typed stays as it is in every language, for only English is understood; and so do the commands. */
    @ParameterizedTest
    @MethodSource("files")
    void theExamplesToTypeAreTheSame(String file) {
        var example = Pattern.compile("<code>(.*?)</code>|(?<![<\\w{])/([a-z]{3,})");
        english().keySet().forEach(key -> assertThat(found(example, texts(file).getOrDefault(key, "")))
                .as(file + " " + key).containsExactlyInAnyOrderElementsOf(key.startsWith("ask.zone.again")
                        ? found(example, texts(file).getOrDefault(key, ""))
                        : found(example, english().getOrDefault(key, ""))));
        assertThat(texts(file).get("example")).isEqualTo(english().get("example"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group()).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextFitsItsPlace(String file) {
        texts(file).forEach((key, text) -> {
            int length = text.codePointCount(0, text.length());
            int most = key.endsWith(".hint")
                    ? 64
                    : key.endsWith(".toast") || TOASTS.contains(key)
                            ? 200
                            : key.equals("description")
                                    ? 512
                                    : key.equals("description.short") ? 120 : key.startsWith("command.") ? 256 : 4096;
            assertThat(length).as(file + " " + key).isLessThanOrEqualTo(most);
        });
    }

    private static final Set<String> TOASTS = Set.of("toast.noted", "forged", "undo.too-late", "question.answered",
            "question.old");

    /** A German who reads English would ask why: what is translated differs, but for what is a name or a form. */
    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsTranslated(String file) {
        var same = english().keySet().stream()
                .filter(key -> english().getOrDefault(key, "").replaceAll("\\{\\{[^}]*}+|<[^>]*>|\\\\n", "")
                        .matches("(?s).*\\p{L}{3,}.*"))
                .filter(key -> !key.equals("example") && !key.startsWith("date."))
                .filter(key -> english().getOrDefault(key, "").equals(texts(file).getOrDefault(key, ""))).toList();
        if (!file.equals("messages.properties"))
            assertThat(same).as(file).isSubsetOf("button.add-person", "button.recruiter", "button.person-name",
                    "button.pause");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPlaybookIsCalledSomethingInEveryLanguage(String file) {
        if (!(Playbooks.load(Shelf.packed()) instanceof Read.Good<Playbooks>(var playbooks)))
            throw new AssertionError("the packed playbooks are good");
        var language = locale(file).toLanguageTag();
        assertThat(playbooks.all()).extracting(playbook -> playbook.in(language)).allSatisfy(playbook -> {
            assertThat(language.equals("en") || playbook.elsewhere().containsKey(language)).as(playbook.name())
                    .isTrue();
            assertThat(playbook.title().length()).as(playbook.title()).isLessThanOrEqualTo(18);
            assertThat(playbook.summary().length()).as(playbook.summary()).isLessThanOrEqualTo(60);
        }).extracting(Playbook::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDraftNamesTheSameRules(String file) {
        var rules = Pattern.compile("\\(([WAKSG]\\d+(, )?)+\\)$");
        english().keySet().stream().filter(key -> key.startsWith("draft.by."))
                .forEach(key -> assertThat(found(rules, texts(file).getOrDefault(key, ""))).as(key)
                        .isEqualTo(found(rules, english().getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void labelsFitTheirButtons(String file) {
        var labels = texts(file).keySet().stream().filter(key -> key.startsWith("button.") || key.startsWith("act."))
                .map(key -> texts(file).getOrDefault(key, "")).filter(label -> !label.contains("{{")).toList();
        assertThat(labels).hasSizeGreaterThan(50).allSatisfy(
                label -> assertThat(label.codePointCount(0, label.length())).as(label).isLessThanOrEqualTo(20));
    }
}
