package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Luggage;
import org.crickets.dialogue.Luggage.Flaw;
import org.crickets.dialogue.Luggage.Why;
import org.crickets.dialogue.Reply;
import org.crickets.dialogue.State;
import org.crickets.dialogue.Turn;
import org.crickets.plan.Fact;
import org.crickets.plan.Source;
import org.crickets.plan.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken over of a file that /export made, and what of one that somebody else made up. */
class ImportTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-06T17:00:00Z");

    /** Acme with its two rounds and Globex with an offer, in London. */
    private static Chat ada() {
        var chat = Chat.at("2026-11-06T17:00:00Z");
        chat.says("interviewed at Acme today at 2 with Dana Smith, hiring manager, they'll decide by next Friday");
        chat.says("interviewed at Globex today at 11 with Tom Okafor");
        return chat;
    }

    private static Turn brings(Chat chat, byte[] file) {
        return chat.does(Suitcase.open(file, chat.now));
    }

    private static String said(Turn turn) {
        return turn.replies().stream().map(reply -> reply instanceof Reply.Say say ? say.html() : "")
                .collect(Collectors.joining("\n"));
    }

    private static byte[] changed(byte[] file, Consumer<ObjectNode> change) {
        var tree = Suitcase.tree(file);
        change.accept(tree);
        return Suitcase.bytes(tree);
    }

    private static ArrayNode facts(ObjectNode tree) {
        return (ArrayNode) tree.path("facts");
    }

    private static ObjectNode fact(ObjectNode tree, String type) {
        for (var fact : facts(tree))
            if (fact.path("type").asText().equals(type))
                return (ObjectNode) fact;
        throw new AssertionError("no " + type);
    }

    // what is taken over

    @Test
    void everythingComesByOneSourceThatOneTapTakesBack() {
        var eve = Chat.stranger(FRIDAY);
        var turn = brings(eve, Suitcase.pack(ada()));
        assertThat(said(turn)).contains("2 interviews taken over", "Your clock is Europe/London");
        assertThat(turn.facts()).isNotEmpty()
                .allSatisfy(logged -> assertThat(logged.source().whole()).isEqualTo(new Source("m1")));
        assertThat(turn.facts().stream().map(logged -> logged.source()).distinct()).as("told in two messages")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(eve.state).isInstanceOf(State.Idle.class);
        eve.says("/undo");
        assertThat(eve.agenda().dossiers()).isEmpty();
        assertThat(eve.agenda().alarms()).isEmpty();
    }

    @Test
    void newNumbersAreAboveAllThatEverWereAndStepsPointToThem() {
        var ada = ada();
        ada.says("Globex made me an offer, they want an answer by next Friday");
        ada.passes("2026-11-09T09:00:00Z");
        var eve = Chat.at("2026-11-09T09:00:00Z");
        eve.says("interviewed at Hooli today at 8 with Ann Lee");
        eve.says("interviewed at Umbrella today at 7 with Ann Lee");
        eve.says("/undo");
        var turn = brings(eve, Suitcase.pack(ada));
        var numbers = turn.facts().stream().map(logged -> logged.process().value()).filter(it -> it > 0).distinct();
        assertThat(numbers).containsExactlyInAnyOrder(3, 4);
        var leverage = turn.facts().stream().map(logged -> logged.fact()).filter(Fact.Rang.class::isInstance)
                .map(fact -> ((Fact.Rang) fact).step()).filter(key -> key.kind() == StepKind.LEVERAGE).toList();
        assertThat(leverage).isNotEmpty()
                .allSatisfy(key -> assertThat(key.toString()).isEqualTo("3.1.LEVERAGE.0.4"));
    }

    @Test
    void whatWasTakenBackThereIsNotBroughtAlong() {
        var ada = ada();
        ada.says("interviewed at Initech today at 9 with Eve Adams");
        ada.says("/undo");
        var eve = Chat.stranger(FRIDAY);
        var turn = brings(eve, Suitcase.pack(ada));
        assertThat(turn.facts()).noneMatch(logged -> logged.fact() instanceof Fact.TakenBack)
                .noneMatch(logged -> logged.fact().toString().contains("Initech"));
    }

    @Test
    void theSameInterviewToldHereByHandIsNotDoubled() {
        var eve = Chat.at("2026-11-06T17:30:00Z");
        eve.says("interviewed at acme today at 2 with Dana Smith");
        eve.says("Acme rejected me");
        var turn = brings(eve, Suitcase.pack(ada()));
        assertThat(said(turn)).contains("1 interview taken over", "1 was here already");
        assertThat(eve.agenda().dossiers()).extracting(dossier -> dossier.company()).containsExactly("Acme", "Globex");
        assertThat(eve.agenda().plans().getFirst().status().isOpen()).as("what is here stays as it is").isFalse();
    }

    @Test
    void twoRolesAtOneEmployerAreTwo() {
        var ada = Chat.at("2026-11-06T17:00:00Z");
        ada.says("interviewed at Acme for Data Engineer today at 2 with Dana Smith");
        var eve = Chat.at("2026-11-06T17:00:00Z");
        eve.says("interviewed at Acme for Product Manager today at 10 with Tom Okafor");
        assertThat(said(brings(eve, Suitcase.pack(ada)))).contains("1 interview taken over").doesNotContain("already");
        assertThat(eve.agenda().dossiers()).hasSize(2);
    }

    @Test
    void settingsComeWhereNoneWereChosenHere() {
        var ada = ada();
        ada.says("remind me at 8");
        ada.says("no reminders on weekends");
        ada.says("sign as Ada Byron");
        ada.says("use seven-days for everything");
        var eve = Chat.at("2026-11-06T17:00:00Z");
        eve.settings = eve.settings.in(ZoneId.of("Europe/Berlin"));
        eve.says("remind me at 10");
        eve.says("sign as Eve Adams");
        brings(eve, Suitcase.pack(ada));
        assertThat(eve.settings.reminderHour()).hasToString("10:00");
        assertThat(eve.settings.zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(eve.settings.profile().orElseThrow().signature()).contains("Eve Adams");
        assertThat(eve.settings.ways().weekends()).isFalse();
        assertThat(eve.settings.playbook()).isEqualTo("seven-days");
        eve.says("/undo");
        assertThat(eve.settings.ways().weekends()).isTrue();
        assertThat(eve.settings.playbook()).isEqualTo("balanced");
        assertThat(eve.settings.reminderHour()).hasToString("10:00");
    }

    @Test
    void anHourThatOnlyFitsTheQuietHoursThatComeWithIt() {
        var ada = ada();
        ada.says("remind me at 12");
        ada.says("quiet hours from 20:00 to 11:00");
        var eve = Chat.stranger(FRIDAY);
        brings(eve, Suitcase.pack(ada));
        assertThat(eve.chosen()).isEqualTo(ada.chosen());
    }

    @Test
    void whatWaitedForTheZoneIsHeardNow() {
        var eve = Chat.stranger(FRIDAY);
        eve.says("interviewed at Hooli today at 10 with Ann Lee");
        assertThat(eve.state).isInstanceOf(State.AskZone.class);
        brings(eve, Suitcase.pack(ada()));
        assertThat(eve.agenda().dossiers()).extracting(dossier -> dossier.company()).containsExactly("Acme", "Globex",
                "Hooli");
    }

    /** RULES.md, "due already in the past when logged": no ring; what is asked twice comes two business days later. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 20, 60, 400})
    void whatFellDueOnTheWayDoesNotRing(int days) {
        var file = Suitcase.pack(ada());
        var eve = Chat.stranger(FRIDAY.plus(Duration.ofDays(days)));
        brings(eve, file);
        assertThat(eve.agenda().due(eve.now)).isEmpty();
        assertThat(eve.agenda().alarms().values()).as("but for the week's review and last calls")
                .noneMatch(at -> at.isBefore(eve.now.plus(Duration.ofHours(1))));
        assertThat(eve.agenda().dossiers()).hasSize(2);
    }

    @Test
    void whatWasDueHereBeforeStillRings() {
        var eve = Chat.at("2026-11-06T17:00:00Z");
        eve.says("interviewed at Hooli today at 10 with Ann Lee");
        eve.now = Instant.parse("2026-11-07T10:00:00Z");
        var due = eve.agenda().due(eve.now);
        assertThat(due).isNotEmpty();
        brings(eve, Suitcase.pack(ada()));
        assertThat(eve.agenda().due(eve.now)).isEqualTo(due);
    }

    @Test
    void aWordChangedBesideTheFileTakesNothingBack() {
        var eve = Chat.stranger(FRIDAY);
        brings(eve, Suitcase.pack(ada()));
        eve.rewrites(1, "here is my export");
        assertThat(eve.agenda().dossiers()).hasSize(2);
    }

    // whose file it is does not matter

    @Test
    void theNumberInTheFileOpensNobodysDoor() {
        var file = changed(Suitcase.pack(ada()), tree -> tree.put("user", 99).put("active", false)
                .put("question", "whatever").putArray("messages").addObject().put("number", 7).put("process", 1));
        var eve = Chat.stranger(FRIDAY);
        assertThat(said(brings(eve, file))).contains("2 interviews taken over");
        assertThat(((Input.Brought) Suitcase.open(file, FRIDAY)).luggage())
                .isEqualTo(Suitcase.luggage(Suitcase.pack(ada()), FRIDAY));
    }

    // what cannot be read

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"[1, 2] | not-export", "7 | not-export",
            "{} | not-export", "{\"a\": {\"b\": | not-export", "nonsense | not-export", "{\"format\": 7} | not-export",
            "{\"format\": \"crickets-export\", \"version\": 2, \"facts\": []} | newer",
            "{\"format\": \"crickets-export\", \"version\": 99999999999, \"facts\": []} | newer",
            "{\"facts\": [], \"version\": 2, \"format\": \"crickets-export\"} | newer",
            "{\"format\": \"crickets-export\", \"version\": 0, \"facts\": []} | broken",
            "{\"format\": \"crickets-export\", \"version\": \"1\", \"facts\": []} | broken",
            "{\"format\": \"crickets-export\", \"version\": 1} | broken",
            "{\"format\": \"crickets-export\", \"version\": 1, \"facts\": {}} | broken",
            "{\"format\": \"crickets-export\", \"version\": 1, \"facts\": [ | broken",
            "{\"format\": \"crickets-export\", \"version\": 1, \"facts\": []} {} | broken",
            "{\"format\": \"crickets-export\", \"version\": 1, \"facts\": [], \"facts\": []} | broken"})
    void whatIsNoExportIsRefusedWhole(String file, String why) {
        assertThat(Suitcase.open(file.strip(), FRIDAY)).isInstanceOfSatisfying(Input.NotBrought.class,
                it -> assertThat(it.why()).isEqualTo(why.strip()));
    }

    @Test
    void aRefusalSaysWhereAndTakesNothing() {
        var text = new String(Suitcase.pack(ada()), StandardCharsets.UTF_8);
        var cut = text.substring(0, text.indexOf("process-named", text.indexOf("Globex")
                - 400));
        int line = (int) cut.lines().count();
        var eve = Chat.stranger(FRIDAY);
        var turn = eve.does(Suitcase.open(cut, FRIDAY));
        assertThat(said(turn)).containsPattern("damaged in line (" + line + "|" + (line + 1) + "), so I took nothing");
        assertThat(turn.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void whatIsNestedDeeplyIsRefusedWithoutHarm(String deeper) {
        var deep = "{\"format\": \"crickets-export\", \"version\": 1, \"facts\": [" + deeper.repeat(500_000);
        assertThat(Suitcase.open(deep, FRIDAY)).isInstanceOf(Input.NotBrought.class);
        var elsewhere = "{\"format\": \"crickets-export\", \"version\": 1, \"x\": " + deeper.repeat(500_000);
        assertThat(Suitcase.open(elsewhere, FRIDAY)).isInstanceOf(Input.NotBrought.class);
    }

    @Test
    void moreFactsThanAnybodyHasAreRefused() {
        var many = "{\"format\": \"crickets-export\", \"version\": 1, \"facts\": [" + "0,".repeat(1_000_000) + "0]}";
        assertThat(Suitcase.open(many, FRIDAY)).isEqualTo(new Input.NotBrought("too-many-facts", "20000", ""));
    }

    @Test
    void moreOpenInterviewsThanTheOperatorAllowsAreRefusedWhole() {
        var file = changed(Suitcase.pack(ada()), tree -> {
            var named = fact(tree, "process-named").deepCopy();
            var set = fact(tree, "interview-set").deepCopy();
            IntStream.range(10, 220).forEach(i -> {
                facts(tree).add(named.deepCopy().put("process", i)
                        .set("body", named.path("body").deepCopy()));
                ((ObjectNode) facts(tree).get(facts(tree).size() - 1).path("body")).put("company", "Company " + i);
                facts(tree).add(set.deepCopy().put("process", i));
            });
        });
        var eve = Chat.stranger(FRIDAY);
        var turn = brings(eve, file);
        assertThat(said(turn)).contains("212 interviews open", "beyond 200");
        assertThat(turn.facts()).isEmpty();
    }

    @Test
    void moreFactsThanOneUserKeepsAreRefused() {
        var file = changed(Suitcase.pack(ada()), tree -> IntStream.range(0, 15_000)
                .forEach(i -> facts(tree).add(fact(tree, "decision-promised").deepCopy())));
        var eve = Chat.stranger(FRIDAY);
        assertThat(said(brings(eve, file))).contains("taken over");
        eve.says("/undo");
        assertThat(said(brings(eve, file))).contains("more than 20000 entries").contains("Nothing of it was taken");
    }

    /** So many that are closed, which no other limit counts; each turn plans all of them. */
    @Test
    void moreInterviewsThanOneUserKeepsAreRefused() {
        IntFunction<byte[]> file = n -> changed(Suitcase.pack(ada()), tree -> {
            var named = fact(tree, "process-named").deepCopy();
            IntStream.range(10, 10 + n).forEach(i -> {
                var next = named.deepCopy().put("process", i);
                ((ObjectNode) next.path("body")).put("company", "Company " + i);
                facts(tree).add(next);
                facts(tree).addObject().put("process", i).put("source", "m1").put("at", "2026-11-06T17:00:00Z")
                        .put("type", "rejected").put("version", 1).putObject("body").putObject("when")
                        .put("local", "2026-11-06T17:00:00").put("zone", "Europe/London");
            });
        });
        var eve = Chat.stranger(FRIDAY);
        assertThat(said(brings(eve, file.apply(5_000)))).contains("more than 1,000 interviews")
                .doesNotContain("taken over");
        assertThat(said(brings(eve, file.apply(900)))).contains("902 interviews taken over");
        var begun = System.nanoTime();
        assertThat(said(brings(eve, file.apply(900)))).contains("902 were here already");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aCrowdAtOneCompanyIsRefused() {
        var file = changed(Suitcase.pack(ada()), tree -> IntStream.range(100, 151).forEach(i -> {
            var met = fact(tree, "person-met").deepCopy();
            ((ObjectNode) met.path("body")).put("person", i).put("name", "Person " + i);
            facts(tree).add(met);
        }));
        assertThat(said(brings(Chat.stranger(FRIDAY), file))).contains("Acme has more than 50 people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"process-named | company | \"\" | IMPOSSIBLE",
            "process-named | company | \"a\\u0000b\" | IMPOSSIBLE",
            "process-named | company | \"\\uD800\" | IMPOSSIBLE",
            "process-named | company | null | DAMAGED", "process-named | company | {} | DAMAGED",
            "process-named | salary | 7 | DAMAGED", "person-met | person | 0 | IMPOSSIBLE",
            "person-met | person | 99999999999 | DAMAGED", "person-met | role | \"BOSS\" | DAMAGED",
            "interview-set | round | -1 | IMPOSSIBLE", "interview-set | round | 2000000000 | IMPOSSIBLE",
            "interview-set | end | {\"local\":\"2026-11-05T10:00:00\",\"zone\":\"Europe/London\"} | IMPOSSIBLE",
            "interview-set | start | {\"local\":\"+999999999-12-31T10:00:00\",\"zone\":\"UTC\"} | IMPOSSIBLE",
            "interview-set | start | {\"local\":\"2026-11-05T10:00:00\",\"zone\":\"Mars/Crater\"} | DAMAGED",
            "decision-promised | by | \"2026-02-30\" | DAMAGED", "decision-promised | by | \"9999-12-31\" | IMPOSSIBLE",
            "decision-promised | by | \"0000-01-01\" | IMPOSSIBLE"})
    void aLineWithWhatCannotBeIsLeftOut(String type, String key, String value, Why why) {
        var text = new String(changed(Suitcase.pack(ada()),
                tree -> ((ObjectNode) fact(tree, type).path("body")).putRawValue(key,
                        new RawValue(value))),
                StandardCharsets.UTF_8);
        var luggage = ((Input.Brought) Suitcase.open(text, FRIDAY)).luggage();
        assertThat(luggage.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.why()).isEqualTo(why);
            assertThat(flaw.what()).isEqualTo(type);
            assertThat(text.lines().skip(flaw.line()).limit(9).collect(Collectors.joining("\n")))
                    .as("it begins in that line").contains("\"type\" : \"" + type + "\"");
        });
        Chat.stranger(FRIDAY).does(new Input.Brought(luggage, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"process | -1 | IMPOSSIBLE", "process | 0 | IMPOSSIBLE",
            "process | 1.5 | DAMAGED", "process | 2000000000 | IMPOSSIBLE", "source | \"\" | DAMAGED",
            "at | \"yesterday\" | DAMAGED", "at | \"2031-01-01T00:00:00Z\" | IMPOSSIBLE",
            "at | \"-1000000000-01-01T00:00:00Z\" | IMPOSSIBLE", "type | \"horoscope\" | UNKNOWN", "type | 7 | DAMAGED",
            "version | 2 | UNKNOWN", "version | -1 | UNKNOWN", "version | null | DAMAGED", "body | [] | DAMAGED",
            "body | \"x\" | DAMAGED"})
    void aLineThatIsNoFactIsLeftOut(String key, String value, Why why) {
        var file = changed(Suitcase.pack(ada()), tree -> fact(tree, "decision-promised").putRawValue(key,
                new RawValue(value)));
        assertThat(Suitcase.luggage(file, FRIDAY).flaws()).extracting(Flaw::why).containsExactly(why);
    }

    @Test
    void damagedSettingsLeaveTheRest() {
        var file = changed(Suitcase.pack(ada()),
                tree -> ((ObjectNode) tree.path("settings")).put("zone", "Mars/Crater"));
        var eve = Chat.stranger(FRIDAY);
        assertThat(said(brings(eve, file))).contains("2 interviews taken over", "“settings” is damaged",
                "Where do you live?");
        eve.says("London");
        assertThat(eve.agenda().alarms()).isNotEmpty();
    }

    @Test
    void manyFlawsAreCountedAndFewNamed() {
        var file = changed(Suitcase.pack(ada()), tree -> IntStream.range(0, 300)
                .forEach(i -> facts(tree).addObject().put("type", "<b>&" + "x".repeat(300))));
        var said = said(brings(Chat.stranger(FRIDAY), file));
        assertThat(said).contains("300 lines", "and 295 more").doesNotContain("<b>&");
        assertThat(said.length()).isLessThan(2000);
    }

    /** A name that was never typed here is shown as any other. */
    @Test
    void namesAreEscaped() {
        var file = changed(Suitcase.pack(ada()),
                tree -> ((ObjectNode) fact(tree, "process-named").path("body")).put("company", "<b>Acme</a>&"));
        var eve = Chat.stranger(FRIDAY);
        brings(eve, file);
        assertThat(said(eve.says("list"))).contains("&lt;b&gt;Acme&lt;/a&gt;&amp;").doesNotContain("<b>Acme");
    }

    /** A history that no dialogue makes: its processes are left out, and nothing breaks. */
    @Test
    void factsWithoutAProcessAreLeftOut() {
        var file = changed(Suitcase.pack(ada()), tree -> facts(tree).removeIf(
                fact -> fact.path("type").asText().equals("process-named") && fact.path("process").asInt() == 1));
        var eve = Chat.stranger(FRIDAY);
        assertThat(said(brings(eve, file))).contains("1 interview taken over");
        assertThat(eve.agenda().dossiers()).extracting(dossier -> dossier.company()).containsExactly("Globex");
    }

    @Test
    void nothingOfItStandsInTheConversation() {
        var luggage = new Luggage(Optional.empty(), List.of(), List.of());
        for (var type : State.class.getPermittedSubclasses())
            assertThat(type.getRecordComponents()).extracting(part -> part.getGenericType().getTypeName())
                    .noneMatch(name -> name.contains(luggage.getClass().getSimpleName()));
    }
}
