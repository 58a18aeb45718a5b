package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.crickets.advice.ModelStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language model beside the bot: asked about what is not understood, believed only where both agree. */
class SecondReaderTest {
    private static final String ACME = "interviewed at Acme today at 2 with Dana Smith";
    private static final String ODD = "Acme hmm";

    private final ModelStub model = new ModelStub();
    @TempDir
    Path data;

    @AfterEach
    void close() {
        model.close();
    }

    private Desk desk(Map<String, String> more) {
        return Desk.at(data.resolve("desk" + more.size()), "2026-11-06T17:00:00Z", "Europe/London", more);
    }

    private Desk withModel() {
        return desk(Map.of("CRICKETS_MODEL_URL", model.url(), "CRICKETS_MODEL_NAME", "llama3.2",
                "CRICKETS_MODEL_TIMEOUT", "1", "CRICKETS_UNDERSTANDING_EXAMPLES", "off"));
    }

    @Test
    void whatOnlyTheModelThinksIsAQuestion() {
        model.says("""
                {"acts": [{"intent": "log_reply", "kind": "rejected", "company": "Acme"}]}""");
        try (var desk = withModel()) {
            var phone = desk.phone(1);
            phone.say(ACME);
            phone.say("the good people of Acme thought otherwise");
            assertThat(model.asked()).hasSize(1);
            assertThat(said(phone)).contains("Did you mean").doesNotContain("sorry");
            phone.tap("They said no");
            assertThat(said(phone)).contains("sorry to hear that about Acme");
        }
    }

    @Test
    void whatBothThinkIsDone() {
        model.says("""
                {"acts": [{"intent": "ask_next", "kind": null, "company": "Acme"}]}""");
        try (var desk = withModel()) {
            var phone = desk.phone(1);
            phone.say(ACME);
            said(phone);
            phone.say(ODD);
            assertThat(model.asked()).hasSize(1);
            assertThat(said(phone)).contains("stop date").doesNotContain("Did you mean");
        }
    }

    @Test
    void nobodyIsAskedWhereTheMessageIsClear() {
        try (var desk = withModel()) {
            var phone = desk.phone(1);
            phone.say(ACME);
            phone.say("hello there");
            phone.say("list");
            phone.say("/next");
            phone.say("Acme said they are still deciding");
            phone.say("not until the 20th");
            assertThat(model.asked()).isEmpty();
        }
    }

    @Test
    void nobodyIsAskedAboutTheAnswerToAQuestion() {
        try (var desk = withModel()) {
            var phone = desk.phone(1);
            phone.say(ACME);
            phone.travel("to", "2026-11-07T09:00:00Z");
            phone.tap("✍️ Draft");
            phone.say("we laughed about the coffee machine of Acme");
            assertThat(said(phone)).contains("coffee machine");
            assertThat(model.asked()).isEmpty();
        }
    }

    @Test
    void aSilentModelSlowsOneMessageAndNoMore() {
        model.keepsSilent();
        try (var desk = withModel()) {
            var phone = desk.phone(1);
            phone.say(ACME);
            phone.say(ODD);
            phone.say(ODD);
            assertThat(said(phone)).contains("Did you mean");
            assertThat(model.asked()).hasSize(1);
        }
    }

    @Test
    void privacyNamesTheHostWhereThereIsOne() {
        try (var desk = withModel()) {
            var phone = desk.phone(1);
            phone.say("/privacy");
            assertThat(said(phone)).contains("Where it lies").contains("a language model at 127.0.0.1");
        }
        try (var desk = desk(Map.of())) {
            var phone = desk.phone(2);
            phone.say("/privacy");
            assertThat(said(phone)).contains("but to Telegram").doesNotContain("language model");
        }
    }

    private static String said(Phone phone) {
        return String.join("\n", phone.news().stream().map(Phone.Read::text).toList());
    }
}
