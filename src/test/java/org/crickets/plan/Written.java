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
    private static final Ask.Own OWN = new Ask.Own(Optional.of(MOMENT), Optional.of(STRENGTH), Optional.of(ARTICLE),
            Optional.of(WHY), false);
    private static final Ask.Sender SENDER = new Ask.Sender(Optional.of("Tom Baker"), Optional.of(CONTACT),
            Optional.of(FREE));
    private static final Drafts DRAFTS = switch (Templates.load(Shelf.packed())) {
        case Read.Good<Templates>(var templates) -> templates;
        case Read.Bad<Templates>(var problems) -> throw new AssertionError(problems);
    };

    private Written() {}

    /** All wordings of a kind, the shorter one last, with and without a role. */
    static List<String> drafts(DraftKind kind) {
        return Stream.of(Optional.of("Engineer"), Optional.<String>empty())
                .flatMap(role -> Stream.concat(
                        IntStream.range(0, 3).mapToObj(n -> ask(kind, role, "Dana Smith", n, false)),
                        Stream.of(ask(kind, role, "Dana Smith", 0, true))))
                .map(Written::text).toList();
    }

    /** The note to one of several people of a round. */
    static String note(DraftKind kind, String name, int variant) {
        return text(new Ask(kind, about(Optional.of("Engineer"), name, Optional.empty()), OWN, SENDER,
                new Ask.Look(0, false, variant)));
    }

    private static Ask ask(DraftKind kind, Optional<String> role, String to, int version, boolean shorter) {
        var asked = Optional.of("a form").filter(_ -> kind == DraftKind.REQUEST_ANSWER);
        return new Ask(kind, about(role, to, asked), OWN, SENDER, new Ask.Look(version, shorter, 0));
    }

    /** The same wordings where they had asked for something, and it was handed in. */
    static List<String> afterHandIn(DraftKind kind) {
        return IntStream.range(0, 3).mapToObj(n -> text(new Ask(kind,
                about(Optional.of("Engineer"), "Dana Smith", Optional.of("two references")), OWN, SENDER,
                new Ask.Look(n, false, 0)))).toList();
    }

    private static Ask.About about(Optional<String> role, String to, Optional<String> asked) {
        return new Ask.About("Acme", role, Optional.of(to), Optional.of("Friday 6 November"), asked,
                Optional.of("Friday 13 November"), false);
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
