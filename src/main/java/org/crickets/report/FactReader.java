package org.crickets.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crickets.coach.Notation;
import org.crickets.coach.Notation.Written;
import org.crickets.dialogue.Luggage.Why;
import org.crickets.dialogue.Settings;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Soundness;
import org.crickets.plan.Source;

/** Reads the facts of an export, each by itself. */
record FactReader(Notation notation, Instant now) {
    private static final int LONGEST_SOURCE = 100;

    /** What came of it. */
    sealed interface Read {
        record Whole(Logged logged) implements Read {}

        /** Why not, and what it says it is, "" where it does not. */
        record Unreadable(Why why, String what) implements Read {}
    }

    Optional<Settings> settings(JsonNode node) {
        return notation.settings(node.toString());
    }

    Read read(JsonNode node) {
        var type = node.path("type").asText();
        if (!node.path("type").isTextual() || !node.path("version").canConvertToInt() || !node.path("body").isObject())
            return new Read.Unreadable(Why.DAMAGED, type);
        var written = new Written(type, node.path("version").asInt(), node.path("body").toString());
        if (!notation.knows(type, written.version()))
            return new Read.Unreadable(Why.UNKNOWN, type + (written.version() > 1 ? " " + written.version() : ""));
        return logged(node, written).<Read>map(logged -> Soundness.isSound(logged, now)
                ? new Read.Whole(logged)
                : new Read.Unreadable(Why.IMPOSSIBLE, type)).orElse(new Read.Unreadable(Why.DAMAGED, type));
    }

    private Optional<Logged> logged(JsonNode node, Written written) {
        var source = node.path("source").asText();
        if (!node.path("process").isInt() || source.isBlank() || source.length() > LONGEST_SOURCE)
            return Optional.empty();
        return at(node.path("at").asText()).flatMap(at -> notation.fact(written)
                .map(fact -> new Logged(new ProcessId(node.path("process").asInt()), new Source(source), at, fact)));
    }

    private static Optional<Instant> at(String text) {
        try {
            return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
