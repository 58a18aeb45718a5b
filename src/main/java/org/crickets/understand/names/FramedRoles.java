package org.crickets.understand.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Jobs whose words no list knows, between an article or "for" and a word for a job: "for the front desk position". */
final class FramedRoles {
    /** The words for a job that end it. */
    static final Set<String> NOUN = Set.of("role", "position", "job", "post", "vacancy", "gig", "opening");

    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> MODIFIERS = RoleFinder.WORDS.list("modifier");
    private static final Set<String> NOUNS = RoleFinder.WORDS.list("after-role");
    private static final Set<String> BESIDE = RoleFinder.WORDS.list("beside");
    private static final int OF = RoleFinder.OF;

    private final Text text;
    private final RoleNotes notes;

    FramedRoles(Text text) {
        this.text = text;
        this.notes = new RoleNotes(text);
    }

    /** The job that begins here, if any. */
    @Nullable
    RoleSpan at(int i) {
        if (text.shouted()) {
            return opens(i) ? shouted(i) : null;
        }
        int noted = notes.end(i);
        if (noted > i) {
            return span(i, noted);
        }
        boolean bare = bare(i);
        boolean aside = aside(i);
        if (!opens(i) && !aside && !bare) {
            return null;
        }
        int after = end(i);
        boolean other = bare && employer(i, after) || !aside && name(i, after);
        return closed(i, after) && !other ? span(i, after) : null;
    }

    /** "For the", "about a". */
    private boolean opens(int i) {
        return Words.any(text.norm(i - 1), "the", "a", "an", "their")
                && Words.any(text.norm(i - 2), "for", "about", "regarding", "re", "as");
    }

    /** "For front desk position", without an article. */
    private boolean bare(int i) {
        return Words.any(text.norm(i - 1), "for", "as", "regarding") && !RoleNotes.WHOSE.contains(text.norm(i))
                && !Filler.word(text.norm(i)) && !text.token(i).numeric();
    }

    /** "Acme, CNC role". */
    private boolean aside(int i) {
        return i > 1 && Words.any(text.norm(i - 1), ",", "-", "(", ";") && text.token(i).shouted();
    }

    private int end(int i) {
        int after = i;
        while (after < text.size() && after - i < 4 && (text.token(after).word() || tight(after, i))
                && !NOUNS.contains(text.norm(after)) && !Filler.plain(text.norm(after))
                && !text.lineBreakBefore(after)) {
            after++;
        }
        return after;
    }

    private boolean closed(int i, int after) {
        boolean kind = text.norm(after).startsWith("interview") && after > i + 1
                && BESIDE.contains(text.norm(after - 1));
        return after > i && (NOUN.contains(text.norm(after)) || kind);
    }

    /** "For Acme position", "for teaching job": nothing of work in it. */
    private boolean employer(int i, int after) {
        boolean named = after - i < 3 && !text.quiet() && text.token(i).capital() && !text.token(i).shouted()
                && !HEADS.contains(text.norm(after - 1)) && !MODIFIERS.contains(text.norm(i));
        return named || after == i + 1 && !HEADS.contains(text.norm(i));
    }

    /** "For the Acme job". */
    private boolean name(int i, int after) {
        return after == i + 1 && text.token(i).capital() && !HEADS.contains(text.norm(i)) && !initials(i);
    }

    /** "A CNC role", "for the RN job at Mercy". */
    private boolean initials(int i) {
        return text.token(i).shouted() && text.norm(i).length() <= OF
                && (placed(i) || Words.any(text.norm(i - 1), "a", "an") || Words.any(text.norm(i + 2), "at", "with"))
                && !Employers.known(text.norm(i));
    }

    /** "FOR THE FRONT DESK JOB AT THE GRAND": where all is in capitals, up to three words before the noun, and the employer behind it. */
    private @Nullable RoleSpan shouted(int i) {
        int after = i;
        while (after < text.size() && after - i < OF && text.token(after).word() && !text.token(after).numeric()
                && !NOUN.contains(text.norm(after)) && !Filler.plain(text.norm(after))) {
            after++;
        }
        boolean ends = after + 1 >= text.size() || !text.token(after + 1).word();
        boolean told = NOUN.contains(text.norm(after))
                && (Words.any(text.norm(after + 1), "at", "@", "with") || placed(i) && ends);
        return told && after > i && after - i < OF ? span(i, after) : null;
    }

    /** Whether an employer may be told before in the sentence. */
    private boolean placed(int i) {
        return IntStream.range(text.sentenceStart(i), i)
                .anyMatch(k -> Words.any(text.norm(k), "at", "with", "w", "to", "@"));
    }

    /** "RN med-surg". */
    private boolean tight(int i, int first) {
        return text.norm(i).equals("-") && i > first && i + 1 < text.size()
                && text.token(i - 1).end() == text.token(i).start() && text.token(i).end() == text.token(i + 1).start();
    }

    private RoleSpan span(int first, int after) {
        return new RoleSpan(first, after, true, text.typed(first, after));
    }
}
