package org.crickets.draft;

import java.util.List;
import java.util.Optional;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.DraftKind;

/** Questions for drafts, from nothing known to everything known. */
final class Asks {
    /** What may be known or not, in the order of the bits of {@link #known}. */
    static final List<String> PIECES = List.of("role", "to", "interview", "moment", "topic", "asked", "thanksToo",
            "signature", "contact", "availability", "article", "why", "deadline", "offered");
    private static final int ALL = (1 << PIECES.size()) - 1;
    private static final Ask.About ABOUT = new Ask.About("Acme", Optional.of("Data Engineer"),
            Optional.of("Dana Levi"), Optional.of("Friday 6 November"), Optional.of("two references"),
            Optional.of("Friday 13 November"), true);
    private static final Ask.Own OWN = new Ask.Own(Optional.of("your migration to Kafka"),
            Optional.of("I moved a payment system in one night"), Optional.of("https://news.example/kafka"),
            Optional.of("it shows how you could halve the load"), false);
    private static final Ask.Sender SENDER = new Ask.Sender(Optional.of("Tom Baker"),
            Optional.of("+44 7700 900123"), Optional.of("Tue–Thu afternoons"));

    private Asks() {}

    static Templates packed() {
        return switch (Templates.load(Shelf.packed())) {
            case Read.Good<Templates>(var templates) -> templates;
            case Read.Bad<Templates>(var problems) -> throw new AssertionError(problems);
        };
    }

    /** Everything known, but that the thank-you was missed. */
    static Ask full(DraftKind kind) {
        return known(kind, ALL & ~bits("thanksToo"), 0, false, 0);
    }

    static Ask bare(DraftKind kind) {
        return known(kind, 0, 0, false, 0);
    }

    static int bits(String... pieces) {
        int bits = 0;
        for (var piece : pieces)
            bits |= 1 << PIECES.indexOf(piece);
        return bits;
    }

    /** Everything known whose bit is set. */
    static Ask known(DraftKind kind, int bits, int version, boolean shorter, int variant) {
        var about = new Ask.About("Acme", has(ABOUT.role(), bits, "role"), has(ABOUT.to(), bits, "to"),
                has(ABOUT.interview(), bits, "interview"), has(ABOUT.asked(), bits, "asked"),
                has(ABOUT.deadline(), bits, "deadline"), (bits & bits("offered")) > 0);
        var own = new Ask.Own(has(OWN.moment(), bits, "moment"), has(OWN.topic(), bits, "topic"),
                has(OWN.article(), bits, "article"), has(OWN.why(), bits, "why"), (bits & bits("thanksToo")) > 0);
        var sender = new Ask.Sender(has(SENDER.signature(), bits, "signature"), has(SENDER.contact(), bits, "contact"),
                has(SENDER.availability(), bits, "availability"));
        return new Ask(kind, about, own, sender, new Ask.Look(version, shorter, variant));
    }

    private static Optional<String> has(Optional<String> value, int bits, String piece) {
        return value.filter(_ -> (bits & bits(piece)) > 0);
    }

    static Ask version(Ask ask, int version) {
        return new Ask(ask.kind(), ask.about(), ask.own(), ask.sender(),
                new Ask.Look(version, ask.look().shorter(), ask.look().variant()));
    }

    static Ask to(Ask ask, String name, int variant) {
        var about = ask.about();
        return new Ask(ask.kind(), new Ask.About(about.company(), about.role(), Optional.of(name), about.interview(),
                about.asked(), about.deadline(), about.offered()), ask.own(), ask.sender(),
                new Ask.Look(ask.look().version(), ask.look().shorter(), variant));
    }

    static Ask missedThanks(Ask ask) {
        var own = ask.own();
        return new Ask(ask.kind(), ask.about(), new Ask.Own(own.moment(), own.topic(), own.article(), own.why(), true),
                ask.sender(), ask.look());
    }

    static Ask at(Ask ask, String company, String moment) {
        var about = ask.about();
        var own = ask.own();
        return new Ask(ask.kind(), new Ask.About(company, about.role(), about.to(), about.interview(), about.asked(),
                about.deadline(), about.offered()),
                new Ask.Own(Optional.of(moment), own.topic(), own.article(), own.why(), false),
                ask.sender(), ask.look());
    }

    static Ask from(Ask ask, Ask.Sender sender) {
        return new Ask(ask.kind(), ask.about(), ask.own(), sender, ask.look());
    }
}
