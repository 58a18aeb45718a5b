package org.crickets.storage;

import java.util.Optional;
import org.crickets.coach.Outgoing;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** What the outbox tells about a row without reading its body. */
final class Contents {
    /** The answer to a tap, which waits for no message and which no message waits for. */
    static final String ANSWER = "answer";

    /** A reminder. */
    static final String RING = "ring";

    private Contents() {}

    static String kind(Outgoing content) {
        return switch (content) {
            case Outgoing.Message _ -> "message";
            case Outgoing.Paper _ -> "paper";
            case Outgoing.Ring _ -> RING;
            case Outgoing.Edit _ -> "edit";
            case Outgoing.Answer _ -> ANSWER;
        };
    }

    /** The process that the message will speak about; {@link ProcessId#NONE} for a reminder of several. */
    static Optional<ProcessId> about(Outgoing content) {
        return switch (content) {
            case Outgoing.Message message -> message.about();
            case Outgoing.Ring ring -> about(ring);
            case Outgoing.Paper _,Outgoing.Edit _,Outgoing.Answer _ -> Optional.empty();
        };
    }

    private static Optional<ProcessId> about(Outgoing.Ring ring) {
        var processes = ring.steps().stream().map(step -> step.process()).distinct().toList();
        return processes.size() > 1
                ? Optional.of(ProcessId.NONE)
                : processes.stream().filter(process -> !process.equals(ProcessId.NONE)).findFirst();
    }

    static Source source(Outgoing content) {
        return switch (content) {
            case Outgoing.Message message -> message.source();
            case Outgoing.Paper paper -> paper.source();
            case Outgoing.Edit edit -> edit.source();
            case Outgoing.Ring _,Outgoing.Answer _ -> Source.BOT;
        };
    }
}
