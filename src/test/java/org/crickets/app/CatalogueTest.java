package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.dialogue.Tone;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.Setting;
import org.crickets.plan.StepKind;
import org.crickets.playbook.Rules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that the code asks for is in the catalogue, and fits its place. */
class CatalogueTest {
    private static final Properties TEXTS = new Properties();
    private static String code = "";

    @BeforeAll
    static void read() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("config/messages.properties"));
                var sources = Files.walk(Path.of("src/main/java/org/crickets"))) {
            TEXTS.load(file);
            var all = new StringBuilder();
            for (var source : sources.filter(path -> path.toString().matches(".*/(dialogue|coach|app)/\\w+\\.java"))
                    .toList())
                all.append(Files.readString(source));
            code = all.toString();
        }
    }

    /** Nothing that is said, toasted or written on a button comes from the code itself. */
    @Test
    void noTextIsOutsideOfTheCatalogue() {
        var direct = found("((?:\\.say|\\.editTapped|\\.editSaid|\\.toast|\\.sayAbout|Keys\\.named|Button\\.Act|"
                + "Button\\.Copy|Button\\.Link|Keyboard\\.Type|Reply\\.Say|Reply\\.Toast|Reply\\.EditTapped|Screen)"
                + "\\(\\s*\"[^\"]*\\p{L}[^\"]*\")").filter(
                        call -> !call.contains(".say(\"language.name")
                                && !call.matches("(?s).*\\.say\\(\\s*\"[a-z-]+(\\.[a-z-]+)*\\.?\""));
        assertThat(direct).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        var asked = new TreeSet<String>();
        found("(?:\\.text|\\.say|messages\\.say)\\(\"([a-z.-]+)\"").filter(key -> !key.endsWith("."))
                .forEach(asked::add);
        found("(?:keys\\.button|keys\\.step|fixButton\\(keys), ?\\(?\"([a-z.-]+)\"")
                .forEach(key -> asked.add("button." + key));
        found("keys\\.(?:button|step)\\(\"([a-z.-]+)\"").forEach(key -> asked.add("button." + key));
        found("\"(head\\.[a-z-]+|ask\\.[a-z.-]+|receipt\\.[a-z-]+)\"").filter(key -> !key.endsWith("."))
                .forEach(asked::add);
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(TEXTS.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void everyStepHasItsTexts() {
        for (var kind : StepKind.values())
            assertThat(TEXTS.stringPropertyNames()).contains("title." + words(kind.name()),
                    "next." + words(kind.name()),
                    "ring." + words(kind.name()));
    }

    @Test
    void everySettingHasItsTexts() {
        for (var setting : Setting.values())
            assertThat(TEXTS.stringPropertyNames()).contains("setting." + words(setting.name()),
                    "setting." + words(setting.name()) + ".ask", "setting." + words(setting.name()) + ".name",
                    "setting." + words(setting.name()) + ".note", "button.setting." + words(setting.name()));
        for (var typed : List.of(Setting.ZONE, Setting.COUNTRY, Setting.HOUR, Setting.QUIET, Setting.PAUSE))
            assertThat(TEXTS.getProperty("setting." + words(typed.name()) + ".hint")).hasSizeBetween(1, 64);
        for (var tone : Tone.values())
            assertThat(TEXTS.stringPropertyNames()).contains("button.tone." + words(tone.name()));
    }

    @Test
    void everyRuleIsToldInWords() {
        assertThat(TEXTS.stringPropertyNames())
                .containsAll(Rules.ids().stream().flatMap(id -> Stream.of("rule." + id, "rule-name." + id)).toList());
    }

    @Test
    void everyDraftSaysWhichRulesItFollows() {
        for (var kind : DraftKind.values()) {
            var line = TEXTS.getProperty("draft.by." + words(kind.name()));
            assertThat(line).as(kind.name()).matches(".+\\(([WAKSG]\\d+(, )?)+\\)");
            var ids = line.substring(line.lastIndexOf('(') + 1, line.length() - 1).split(", ");
            assertThat(Rules.ids()).contains(ids);
        }
    }

    @Test
    void everyFactHasANameForUndo() {
        var names = Arrays.stream(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .map(name -> "fact." + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)).toList();
        assertThat(TEXTS.stringPropertyNames()).containsAll(names);
    }

    @Test
    void labelsFitTheirButtons() {
        List<String> labels = TEXTS.stringPropertyNames().stream()
                .filter(key -> key.startsWith("button.") || key.startsWith("act.")).map(TEXTS::getProperty)
                .filter(label -> !label.contains("{{")).toList();
        assertThat(labels).isNotEmpty().allSatisfy(
                label -> assertThat(label.codePointCount(0, label.length())).as(label).isLessThanOrEqualTo(20));
    }

    private static Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(code).results().map(result -> result.group(1));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
