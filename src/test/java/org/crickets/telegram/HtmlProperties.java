package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlProperties {
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)[^>]*>");

    @Property(tries = 200)
    void aCutTextFitsAndIsWellFormed(@ForAll("messages") String html) {
        var cut = Html.fit(html);

        assertThat(isNested(cut)).isTrue();
        assertThat(shown(cut)).isLessThanOrEqualTo(4096);
        assertThat(new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(cut);
        if (shown(html) <= 4096)
            assertThat(cut).isEqualTo(html);
        else
            assertThat(cut).endsWith("…");
    }

    @Property(tries = 200)
    void anyTextIsMadePlainAndCutWithoutAFailure(@ForAll String text) {
        var plain = Html.plain(text.repeat(50));

        assertThat(plain.codePointCount(0, plain.length())).isLessThanOrEqualTo(4096);
        Html.fit(text.repeat(50));
    }

    @Provide
    Arbitrary<String> messages() {
        var text = Arbitraries.of("Dear Dana,\n", "😀", "&amp;", "&#128512;", "word ", "é", "x".repeat(300), "\n");
        var tagged = Arbitraries.of("b", "i", "pre", "blockquote").flatMap(
                tag -> text.list().ofMaxSize(60)
                        .map(inner -> "<" + tag + ">" + String.join("", inner) + "</" + tag + ">"));
        var nested = tagged.list().ofMaxSize(8).map(inner -> "<u>" + String.join("\n", inner) + "</u>");
        return Arbitraries.oneOf(text, tagged, nested).list().ofMinSize(1).ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    private static int shown(String html) {
        var text = TAG.matcher(html).replaceAll("").replaceAll("&[#\\w]+;", "&");
        return text.codePointCount(0, text.length());
    }

    private static boolean isNested(String html) {
        var open = new ArrayDeque<>(List.<String>of());
        for (var tag : TAG.matcher(html).results().toList())
            if (tag.group(1).isEmpty())
                open.push(tag.group(2));
            else if (!tag.group(2).equals(open.poll()))
                return false;
        return open.isEmpty();
    }
}
