package org.crickets.draft;

import java.util.Optional;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.DraftKind;

/** Questions for drafts, from nothing known to everything known. */
final class Asks {
    private Asks() {}

    static Templates packed() {
        return switch (Templates.load(Shelf.packed())) {
            case Read.Good<Templates>(var templates) -> templates;
            case Read.Bad<Templates>(var problems) -> throw new AssertionError(problems);
        };
    }

    static Ask full(DraftKind kind) {
        return new Ask(kind, "Acme", Optional.of("Data Engineer"), Optional.of("Dana Levi"),
                Optional.of("Friday 6 November"), Optional.of("your migration to Kafka"),
                Optional.of("I moved a payment system in one night"), Optional.of("two references"), false,
                Optional.of("Tom Baker"), 0, false, 0);
    }

    static Ask bare(DraftKind kind) {
        return known(kind, 0, 0, false, 0);
    }

    /** Everything known whose bit is set: role, to, interview, moment, topic, asked, thanksToo, signature. */
    static Ask known(DraftKind kind, int bits, int version, boolean shorter, int variant) {
        var full = full(kind);
        return new Ask(kind, "Acme", full.role().filter(_ -> (bits & 1) > 0), full.to().filter(_ -> (bits & 2) > 0),
                full.interview().filter(_ -> (bits & 4) > 0), full.moment().filter(_ -> (bits & 8) > 0),
                full.topic().filter(_ -> (bits & 16) > 0), full.asked().filter(_ -> (bits & 32) > 0),
                (bits & 64) > 0, full.signature().filter(_ -> (bits & 128) > 0), version, shorter, variant);
    }

    static Ask version(Ask ask, int version) {
        return new Ask(ask.kind(), ask.company(), ask.role(), ask.to(), ask.interview(), ask.moment(), ask.topic(),
                ask.asked(), ask.thanksToo(), ask.signature(), version, ask.shorter(), ask.variant());
    }

    static Ask to(Ask ask, String name, int variant) {
        return new Ask(ask.kind(), ask.company(), ask.role(), Optional.of(name), ask.interview(), ask.moment(),
                ask.topic(), ask.asked(), ask.thanksToo(), ask.signature(), ask.version(), ask.shorter(), variant);
    }

    static Ask missedThanks(Ask ask) {
        return new Ask(ask.kind(), ask.company(), ask.role(), ask.to(), ask.interview(), ask.moment(), ask.topic(),
                ask.asked(), true, ask.signature(), ask.version(), ask.shorter(), ask.variant());
    }

    static Ask at(Ask ask, String company, String moment) {
        return new Ask(ask.kind(), company, ask.role(), ask.to(), ask.interview(), Optional.of(moment), ask.topic(),
                ask.asked(), ask.thanksToo(), ask.signature(), ask.version(), ask.shorter(), ask.variant());
    }
}
