package org.crickets.plan;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.draft.Ask;
import org.crickets.draft.Ask.About;
import org.crickets.draft.Ask.Look;
import org.crickets.draft.Ask.Own;
import org.crickets.draft.Ask.Sender;
import org.crickets.draft.Drafts;
import org.crickets.draft.Templates;
import org.crickets.files.Read;
import org.crickets.files.Shelf;

/** What users really read: the packed drafts and the catalogue's texts, in small letters. */
final class Written {
    static final String MOMENT = "your boat in the hall";
    static final String STRENGTH = "i moved a payment system in one night";
    static final String ARTICLE = "https://news.example/kafka";
    static final String WHY = "it shows how you could halve the load";
    static final String CONTACT = "+44 7700 900123";
    static final String FREE = "tue–thu afternoons";
    private static final Own OWN = new Own(Optional.of(MOMENT), Optional.of(STRENGTH), Optional.of(ARTICLE),
            Optional.of(WHY), false);
    private static final Sender SENDER = new Sender(Optional.of("Tom Baker"), Optional.of(CONTACT),
            Optional.of(FREE));
    private static final Drafts DRAFTS = switch (Templates.load(Shelf.packed())) {
        case Read.Good<Templates>(var templates) -> templates;
        case Read.Bad<Templates>(var problems) -> throw new AssertionError(problems);
    };

    private Written() {}

    /** All wordings of a kind, the shorter one last, with and without a role. */
    static List<String> drafts(DraftKind kind) {
        return Stream.of(Optional.of("Engineer"), Optional.<String>empty()).flatMap(role -> Stream.concat(
                IntStream.range(0, 3).mapToObj(n -> ask(kind, about(kind, role, "Dana Smith"), new Look(n, false, 0))),
                Stream.of(ask(kind, about(kind, role, "Dana Smith"), new Look(0, true, 0)))))
                .map(Written::text).toList();
    }

    /** The note to one of several people of a round. */
    static String note(DraftKind kind, String name, int variant) {
        return text(ask(kind, about(kind, Optional.of("Engineer"), name), new Look(0, false, variant)));
    }

    private static About about(DraftKind kind, Optional<String> role, String to) {
        return about(role, to, kind == DraftKind.REQUEST_ANSWER ? Optional.of("a form") : Optional.empty());
    }

    private static About about(Optional<String> role, String to, Optional<String> asked) {
        return new About("Acme", role, Optional.of(to), Optional.of("Friday 6 November"), asked, Optional.empty(),
                false);
    }

    private static Ask ask(DraftKind kind, About about, Look look) {
        return new Ask(kind, about, OWN, SENDER, look);
    }

    /** The same wordings where they had asked for something, and it was handed in. */
    static List<String> afterHandIn(DraftKind kind) {
        var about = about(Optional.of("Engineer"), "Dana Smith", Optional.of("two references"));
        return IntStream.range(0, 3).mapToObj(n -> text(ask(kind, about, new Look(n, false, 0)))).toList();
    }

    private static String text(Ask ask) {
        var draft = DRAFTS.write(ask);
        return (draft.subject() + "\n" + draft.text()).toLowerCase(Locale.ROOT);
    }

    /** A text of the catalogue. */
    static String said(String key) {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("config/messages.properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(texts.getProperty(key)).orElseThrow(() -> new AssertionError(key))
                .toLowerCase(Locale.ROOT);
    }
}
