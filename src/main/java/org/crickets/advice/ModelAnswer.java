package org.crickets.advice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.understand.Act;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.Who;

/** A model's answer as acts. It is believed no word that the message does not have. */
final class ModelAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ACTS = 5;

    private ModelAnswer() {}

    /**
     * The acts in it, maybe none; an intent that nobody knows is left out.
     *
     * @throws IOException if it has not the form that was asked for
     */
    static List<Act> read(String body, Passage passage) throws IOException {
        var content = json(body).path("choices").path(0).path("message").path("content");
        var acts = json(content.asText()).path("acts");
        if (!acts.isArray())
            throw new IOException("its answer has no acts");
        List<Act> read = new ArrayList<>();
        acts.forEach(act -> meaning(act).map(it -> it.with(slots(act, passage))).ifPresent(read::add));
        return read.stream().distinct().limit(MOST_ACTS).toList();
    }

    /** Its own message would quote the answer, which may quote the user. */
    private static JsonNode json(String text) throws IOException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            throw new IOException("its answer is no JSON");
        }
    }

    private static Optional<Meaning> meaning(JsonNode act) {
        var intent = act.path("intent").asText();
        var kind = act.path("kind").asText();
        return Stream.of(Meaning.values())
                .filter(meaning -> meaning != Meaning.SMALLTALK && meaning != Meaning.ACCEPTED)
                .filter(meaning -> meaning.intent().equals(intent))
                .filter(meaning -> meaning.kind().map(kind::equals).orElse(true)).findFirst();
    }

    private static Slots slots(JsonNode act, Passage passage) {
        List<Who> people = new ArrayList<>();
        act.path("people").forEach(person -> passage.person(person).ifPresent(people::add));
        return Slots.builder().company(passage.company(act.path("company")).orElse(null))
                .newCompany(passage.verbatim(act.path("new_company")).orElse(null))
                .role(passage.verbatim(act.path("role")).orElse(null)).people(people)
                .when(passage.date(act.path("when")).orElse(null))
                .decisionBy(passage.end(act.path("decision_by")).map(When::date).orElse(null))
                .until(passage.date(act.path("until")).orElse(null))
                .dueAt(passage.date(act.path("due")).orElse(null))
                .askedFor(passage.verbatim(act.path("what_they_asked_for")).orElse(null))
                .timezone(passage.verbatim(act.path("timezone")).orElse(null))
                .playbook(passage.verbatim(act.path("playbook")).orElse(null)).build();
    }
}
