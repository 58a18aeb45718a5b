package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;

/** What the user added to one draft; the next draft does not repeat it. */
final class Notes {
    /** The most characters of one piece, so that a whole draft fits into one message. */
    static final int LONGEST = 600;

    private Notes() {}

    /** Says so, if it is; the question stays. */
    static boolean isTooLong(Talk talk, String text) {
        boolean tooLong = text.strip().length() > LONGEST;
        if (tooLong)
            talk.say(talk.text("detail.too-long", "most", LONGEST));
        return tooLong;
    }

    /** A detail or anecdote; in the note that carries an article, what has no link in it. */
    static Optional<String> detail(Dossier dossier, Shown shown) {
        return all(dossier, shown).stream()
                .filter(text -> shown.kind() != DraftKind.A4_ARTICLE || Article.in(text).isEmpty())
                .reduce((one, two) -> two);
    }

    /** The article of the note that carries one. */
    static Optional<Article> article(Dossier dossier, Shown shown) {
        return shown.kind() == DraftKind.A4_ARTICLE
                ? all(dossier, shown).stream().flatMap(text -> Article.in(text).stream()).reduce((one, two) -> two)
                : Optional.empty();
    }

    /** Since it was last made empty. */
    private static List<String> all(Dossier dossier, Shown shown) {
        var all = dossier.all(Fact.Noted.class).stream()
                .filter(noted -> noted.kind() == shown.kind() && noted.step().equals(shown.step()))
                .map(Fact.Noted::text).toList();
        return all.subList(all.lastIndexOf("") + 1, all.size());
    }
}
