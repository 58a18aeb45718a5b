package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void aTextThatFitsIsLeftAlone() {
        var text = "<b>Acme</b> &amp; Co\n".repeat(200);

        assertThat(Html.fit(text)).isEqualTo(text);
    }

    @Test
    void theLimitCountsWhatAPersonReads() {
        var text = "<b>" + "&lt;".repeat(4096) + "</b>";

        assertThat(Html.fit(text)).isEqualTo(text);
    }

    @Test
    void aLongListIsCutBetweenTwoLines() {
        var cut = Html.fit("Acme · Thu 12 Nov\n".repeat(400));

        assertThat(Html.plain(cut).codePointCount(0, Html.plain(cut).length())).isLessThanOrEqualTo(4096)
                .isGreaterThan(4000);
        assertThat(cut).endsWith("Acme · Thu 12 Nov\n…");
    }

    @Test
    void aLongDraftClosesItsTagsBeforeTheEllipsis() {
        var cut = Html.fit("<b>Draft</b>\n<pre><code class=\"x\">" + "Dear Dana,\n".repeat(500) + "</code></pre>");

        assertThat(cut).startsWith("<b>Draft</b>\n<pre>").endsWith("Dear Dana,</code></pre>\n…");
    }

    @Test
    void aTextWithoutLineBreaksIsCutAtTheLimitAndNeverInsideACharacter() {
        var cut = Html.fit("x" + "😀".repeat(5000));

        assertThat(cut).isEqualTo("x" + "😀".repeat(4094) + "…");
    }

    @Test
    void anEntityIsNeverCutInTwo() {
        assertThat(Html.fit("&amp;".repeat(5000))).isEqualTo("&amp;".repeat(4095) + "…");
    }

    @Test
    void anEarlyLineBreakDoesNotCostTheText() {
        assertThat(Html.fit("Hi\n" + "x".repeat(6000))).isEqualTo("Hi\n" + "x".repeat(4092) + "…");
    }

    @Test
    void plainTextIsWhatAPersonReads() {
        assertThat(
                Html.plain("<b>Acme &amp; Söhne</b> <a href=\"https://acme.example/?a=1&amp;b=2\">jobs</a> &lt;b&gt; "
                        + "&#128512; &#x41; &amp;lt;"))
                .isEqualTo("Acme & Söhne jobs <b> 😀 A &lt;");
    }

    @Test
    void whatIsNoTagOfTelegramsStaysInPlainText() {
        assertThat(Html.plain("a < b, <company>, 3 > 2 & &nbsp; &#9999999;"))
                .isEqualTo("a < b, <company>, 3 > 2 & &nbsp; &#9999999;");
    }

    @Test
    void plainTextIsCutToo() {
        assertThat(Html.plain("<i>" + "é".repeat(5000) + "</i>")).isEqualTo("é".repeat(4095) + "…");
    }
}
