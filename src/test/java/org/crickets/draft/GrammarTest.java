package org.crickets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.crickets.plan.DraftKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is known or missing, the text has no hole. */
class GrammarTest {
    private static final Pattern HOLE = Pattern.compile(
            " {2}| [,.;:?]|[,;] *\n|: *(\n\n|$)|\\.\\.|\\{|}|\n{3}|null|\\(\\)|[?!]\\.|\\. ?,|\\bthe (the|role)\\b");
    private static final Pattern SMALL_START = Pattern.compile("(^|\n|[.?!] )(?!https:)[a-z]");
    private final Templates drafts = Asks.packed();

    @ParameterizedTest
    @EnumSource
    void anyMixOfKnownAndMissingPiecesReadsWell(DraftKind kind) throws IOException {
        int used = used(kind);
        for (int bits = used;; bits = bits - 1 & used) {
            for (int version = 0; version < 4; version++)
                for (int variant = 0; variant < (kind == DraftKind.THANK_YOU ? 8 : 1); variant++)
                    check(drafts.write(Asks.known(kind, bits, version, version == 3, variant)));
            if (bits == 0)
                break;
        }
    }

    /** The pieces that the file of that kind speaks of, and the sign-off's. */
    private static int used(DraftKind kind) throws IOException {
        var text = Files.readString(Path.of("config/drafts", Templates.fileName(kind)));
        return Asks.bits("to", "signature", "contact") | Asks.bits(Asks.PIECES.stream()
                .filter(piece -> text.contains("{{" + piece) || text.contains("{{#" + piece)).toArray(String[]::new));
    }

    private void check(Draft draft) {
        var text = draft.text().replaceFirst("^(Hi .*|Hello),\n", "")
                .replaceFirst(",?\n(Tom Baker)?\n?(\\+44 7700 900123)?$", "");
        assertThat(HOLE.matcher(text).results().map(it -> it.group()).toList()).as(draft.text()).isEmpty();
        assertThat(SMALL_START.matcher(text).find()).as(draft.text()).isFalse();
        assertThat(draft.subject()).as(draft.text()).doesNotContain("  ", "{", " ,").doesNotEndWith(":")
                .hasSizeLessThan(78);
    }
}
