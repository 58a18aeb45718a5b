package org.crickets.advice;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A model helps with what its message says; whatever else it does, the bot goes on without it. */
class ModelAdviserTest {
    private static final String TEXT = "the folks over at Globex won't be pulling the trigger before the 20th, per Dana";
    private static final Context CONTEXT = new Context(LocalDateTime.parse("2026-11-06T17:00"),
            ZoneId.of("Europe/London"), true,
            new Context.Known(List.of("Globex Corp", "Initech"),
                    List.of(new Context.KnownPerson("Dana Smith", "Globex Corp"))),
            Optional.empty());

    private final ModelStub server = new ModelStub();
    private final AtomicLong nanos = new AtomicLong();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private ModelAdviser adviser = adviser(server.url());

    private ModelAdviser adviser(String url) {
        return new ModelAdviser(URI.create(url), "llama3.2", Optional.of("sk-secret"), Duration.ofMillis(800),
                new BackOff(nanos::get));
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(ModelAdviser.class)).addAppender(log);
    }

    @AfterEach
    void close() {
        ((Logger) LoggerFactory.getLogger(ModelAdviser.class)).detachAppender(log);
        adviser.close();
        server.close();
    }

    @Test
    void itsPiecesOfTheMessageAreReadByOurOwnRules() {
        server.says("""
                {"acts": [{"intent": "log_reply", "kind": "still_deciding", "company": "globex", "until": null,
                  "people": [{"name": "dana", "title": null}], "decision_by": "the 20th"}]}""");
        var act = (Act.LogReply) advised().getFirst();
        assertThat(act.kind()).isEqualTo(Act.ReplyKind.STILL_DECIDING);
        assertThat(act.slots().company()).contains("Globex Corp");
        assertThat(act.slots().people()).containsExactly(new Who("Dana Smith", Optional.empty()));
        assertThat(act.slots().decisionBy()).contains(LocalDate.parse("2026-11-20"));
        assertThat(log.list).isEmpty();
    }

    @Test
    void severalActsAreTakenInTheirOrder() {
        server.says("""
                {"acts": [{"intent": "log_sent", "kind": "thank_you"}, {"intent": "ask_next", "kind": null}]}""");
        assertThat(advised()).hasExactlyElementsOfTypes(Act.LogSent.class, Act.AskNext.class);
    }

    @Test
    void whatTheMessageDoesNotSayIsDropped() {
        server.says("""
                {"acts": [{"intent": "log_reply", "kind": "offer", "company": "Hooli", "role": "Engineer",
                   "people": [{"name": "Bob"}, {"name": "an"}], "decision_by": "2026-12-24", "until": "tomorrow",
                   "what_they_asked_for": "a code sample"},
                  {"intent": "order_pizza", "kind": null}, {"intent": "log_reply", "kind": "married"},
                  {"intent": "smalltalk_or_unknown", "kind": null}, "rubbish"]}""");
        assertThat(advised()).singleElement().satisfies(act -> {
            assertThat(act).isInstanceOf(Act.LogReply.class);
            assertThat(act.slots()).isEqualTo(org.crickets.understand.Slots.none());
        });
    }

    @Test
    void onlyTheMessageAndTheIntentsAreSent() {
        server.says("{\"acts\": []}");
        assertThat(advised()).isEmpty();
        var asked = server.asked().getFirst();
        assertThat(asked.path("model").asText()).isEqualTo("llama3.2");
        assertThat(asked.path("messages")).hasSize(2);
        assertThat(asked.path("messages").path(1).path("content").asText()).isEqualTo(TEXT);
        assertThat(asked.path("response_format").path("type").asText()).isEqualTo("json_schema");
        assertThat(asked.toString()).contains("set_decision_date", "asked_to_wait").doesNotContain("Initech", "Smith",
                "Corp", "sk-secret");
        assertThat(server.keys()).containsExactly("Bearer sk-secret");
    }

    @Test
    void withoutAKeyNoneIsSent() {
        server.says("{\"acts\": []}");
        adviser = new ModelAdviser(URI.create(server.url()), "m", Optional.empty(), Duration.ofSeconds(4),
                new BackOff(nanos::get));
        advised();
        assertThat(server.keys()).containsExactly("null");
    }

    @Test
    void anAnswerThatIsNoneIsLikeNoModel() {
        for (var answer : List.of("no JSON", "{\"acts\": \"none\"}", "[]", "", "{\"acts\": [")) {
            server.says(answer);
            assertThat(advised()).as(answer).isEmpty();
        }
        assertThat(log.list).hasSize(5);
    }

    @Test
    void aServerThatRefusesIsNamedWithoutItsKey() {
        server.refuses(401);
        assertThat(advised()).isEmpty();
        assertThat(log.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains("127.0.0.1", "401", "30 s").doesNotContain("sk-secret", "Globex"));
    }

    @Test
    void aSilentServerIsNotWaitedForLong() {
        server.keepsSilent();
        long begun = System.nanoTime();
        assertThat(advised()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        assertThat(log.list.getFirst().getFormattedMessage()).contains("no answer within 800 ms");
    }

    @Test
    void aServerThatFailedIsLeftAloneForLongerEachTime() {
        adviser = adviser("http://127.0.0.1:1/v1");
        assertThat(adviser.listens()).isTrue();
        advised();
        assertThat(adviser.listens()).isFalse();
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(adviser.listens()).isTrue();
        advised();
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(adviser.listens()).isFalse();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(adviser.listens()).isTrue();
        assertThat(log.list).hasSize(2);
    }

    @Test
    void oneGoodAnswerEndsThePause() {
        server.refuses(500);
        advised();
        server.says("{\"acts\": []}");
        advised();
        assertThat(adviser.listens()).isTrue();
    }

    private List<Act> advised() {
        return adviser.advise(TEXT, CONTEXT);
    }
}
