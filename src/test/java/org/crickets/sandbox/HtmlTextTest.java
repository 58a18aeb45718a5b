package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * HTML as the real server reads it: what a person sees, the entities, and the complaints with their offsets in bytes.
 */
final class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "plain | plain | ",
            "<b>Dana</b> called | Dana called | bold 0 4",
            "<strong>a</strong><em>b</em><ins>c</ins><strike>d</strike><del>e</del> | abcde | bold 0 1, italic 1 1, underline 2 1, strikethrough 3 1, strikethrough 4 1",
            "🏟 🏟<i>🏟 &lt🏟</i> | 🏟 🏟🏟 <🏟 | italic 5 6",
            "<i><b>x</b> y</i> | x y | italic 0 3, bold 0 1",
            "<B>x</b   > | x | bold 0 1",
            "<i>x</> | x | italic 0 1",
            "<b></b>x | x | ",
            "<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span> | ab | spoiler 0 1, spoiler 1 1",
            "<pre><code class=\"language-java\">x</code></pre> | x | pre 0 1 java",
            "<code class=\"language-java\">x</code> | x | code 0 1",
            "<blockquote expandable>x</blockquote><blockquote>y</blockquote> | xy | expandable_blockquote 0 1, blockquote 1 1",
            "<a href='https://a.org/?q=1&amp;r=2'>Site</a> | Site | text_link 0 4 https://a.org/?q=1&r=2",
            "<a href=a.org>x</a><a href=\"nowhere\">y</a> | xy | text_link 0 1 http://a.org/",
            "&lt;&gt;&amp;&quot;&laquo;&#65;&#x42;&#12345678; | <>&\"&laquo;AB&#12345678; | "})
    void whatAPersonSees(String html, String text, String entities) {
        Formatted formatted = new HtmlText(html).parse().tidy();
        assertThat(formatted.problem()).isEmpty();
        assertThat(formatted.text()).isEqualTo(text);
        assertThat(formatted.entities().valueStream().map(entity -> String.join(" ", entity.path("type").asText(),
                entity.path("offset").asText(), entity.path("length").asText(),
                entity.path("url").asText(entity.path("language").asText(""))).strip())
                .collect(Collectors.joining(", ")))
                .isEqualTo(entities == null ? "" : entities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "🏟 🏟&lt;<abacaba | Unclosed start tag at byte offset 13",
            "🏟 🏟&lt;<abac aba> | Unsupported start tag \"abac\" at byte offset 13",
            "1 < 2 | Unsupported start tag \"\" at byte offset 2",
            "🏟 🏟&lt;<i   =aba> | Empty attribute name in the tag \"i\" at byte offset 13",
            "🏟 🏟&lt;<i    aba> | Expected equal sign in declaration of an attribute of the tag \"i\" at byte offset 13",
            "`🏟 🏟&lt;<i    aba  =  ` | Unclosed start tag \"i\" at byte offset 13",
            "🏟 🏟&lt;<i    aba  =  190azAz-., | Unexpected end of name token at byte offset 27",
            "🏟 🏟&lt;<i    aba  =  \"&lt;&gt;&quot;> | Unclosed start tag at byte offset 13",
            "🏟 🏟&lt;</ | Unexpected end tag at byte offset 13",
            "🏟 🏟&lt;<b></b></ | Unexpected end tag at byte offset 20",
            "`🏟 🏟&lt;<i>a</i   ` | Unclosed end tag at byte offset 17",
            "🏟 🏟&lt;<i>a</em   > | Unmatched end tag at byte offset 17, expected \"</i>\", found \"</em>\"",
            "<b>Dana | Can't find end tag corresponding to start tag \"b\"",
            "<span>x</span> | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
            "&#57311; | Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"})
    void whatIsWrong(String html, String complaint) {
        assertThat(new HtmlText(html).parse().problem()).contains("can't parse entities: " + complaint);
    }
}
