package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, they get a clear answer, and what they told before stays. */
class HostileTest {
    private static final long ADA = 7;
    /** What may stand between angle brackets or begin with an ampersand in Telegram's HTML. */
    private static final Pattern MARKUP = Pattern
            .compile("</?(b|i|code|pre|blockquote|s|u|a|tg-time)( [^<>]*)?>|&(amp|lt|gt|quot);");

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"interviewed at <b>Zyxcorp & Söhne</b> today with <i>Dana Smith",
            "<script>alert(1)</script>",
            "interviewed at A\u0000cme today at 2", "\u0000",
            "interviewed at \u202Eemca\u202C today with \u200FDana\u200E Smith",
            "\uD83D", "interviewed at \uDE00\uD83D today", "&lt;b&gt; &amp;amp; &#x0; &",
            "{{company}} {{{html}}} ${jndi:ldap://x/a}",
            "'; drop table chat; --", "\u200B\u200B\u200B", "interviewed at 😀😀😀 GmbH today with Δάφνη Σμιθ",
            "%s%n%x {} {}",
            "../../etc/passwd", "=cmd|' /C calc'!A0"})
    void isAnswered(String text) throws Exception {
        try (var shop = Shop.open(data)) {
            shop.says(ADA, "interviewed at Globulex yesterday at 4 with Tom Okafor");
            int before = shop.sent.size();
            shop.says(ADA, text);
            assertThat(shop.sent).hasSizeGreaterThan(before);
            assertThat(shop.sent).noneMatch(each -> each.text().contains("went wrong"));
            assertThat(shop.sent).allMatch(each -> isEscaped(each.html()));
            shop.says(ADA, "/list");
            assertThat(shop.sent.getLast().text()).contains("Globulex");
        }
        assertThat(unhandled()).isZero();
    }

    @Test
    void aMegabyteIsRefusedAndNothingOfItKept() throws Exception {
        try (var shop = Shop.open(data)) {
            shop.says(ADA, "interviewed at Globulex yesterday at 4 with Tom Okafor");
            shop.says(ADA, "interviewed at Zyxcorp today ".repeat(40_000));
            assertThat(shop.sent.getLast().text()).contains("longer than 4,000 characters").doesNotContain("Zyxcorp");
            int message = shop.says(ADA, "/list");
            assertThat(shop.sent.getLast().text()).contains("Globulex");
            shop.edits(ADA, message, "x".repeat(4_001));
            assertThat(shop.sent.getLast().text()).contains("longer than 4,000 characters");
        }
        assertThat(String.join("\n", Shop.rows(data, ADA))).doesNotContain("Zyxcorp");
        assertThat(unhandled()).isZero();
    }

    private static boolean isEscaped(String html) {
        var rest = MARKUP.matcher(html).replaceAll("");
        return !rest.contains("<") && !rest.contains(">") && !rest.contains("&");
    }

    private int unhandled() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("crickets"));
                var count = connection.createStatement()
                        .executeQuery("select count(*) from update_seen where problem is not null")) {
            count.next();
            return count.getInt(1);
        }
    }
}
