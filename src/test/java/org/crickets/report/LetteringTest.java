package org.crickets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in the scripts that people have, each letter in a font that has it. */
class LetteringTest {

    private static String faces(String text) {
        return Lettering.runs(text, false).stream().map(run -> run.face().name()).collect(Collectors.joining(" "));
    }

    private static String drawn(String text) {
        return Lettering.runs(text, false).stream().map(run -> run.text().toString()).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"Acme, REGULAR", "Żółta Łódź, REGULAR", "Nguyễn Đức Phát, REGULAR", "ООО «Ёлочка», REGULAR",
            "Ολυμπιακή, REGULAR", "株式会社さくら銀行, HAN", "北京字节跳动, HAN", "삼성전자, KOREAN", "뷁힣, KOREAN",
            "شركة الاتصالات, ARABIC",
            "חברת החשמל, HEBREW", "टाटा कंसल्टेंसी, DEVANAGARI", "বাংলা লিংক, BENGALI", "தமிழ் நிறுவனம், TAMIL",
            "తెలుగు సంస్థ, TELUGU", "บริษัท ปตท, THAI", "บริษัท ปตท., THAI REGULAR", "Հայաստան բանկ, ARMENIAN",
            "საქართველოს ბანკი, GEORGIAN",
            "Sony ソニー Group, REGULAR HAN REGULAR"})
    void everyRunIsInAFontOfItsScript(String name, String faces) {
        assertThat(faces(name)).isEqualTo(faces);
        assertThat(drawn(name)).isEqualTo(name);
    }

    /** On Linux; where the machine has no font, Java has ours, and finds them before it looks for others. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theMachineNeedsNoFontOfItsOwn() throws IOException {
        Lettering.width("Acme", Style.TEXT);
        var list = Path.of(System.getProperty(OwnFonts.PROPERTY));
        assertThat(Files.readString(list))
                .contains("filename.Noto_Sans=" + list.resolveSibling("NotoSans-Regular.ttf"));
        var context = new FontRenderContext(null, true, true);
        assertThat(new Font(Font.DIALOG, Font.PLAIN, 100).getStringBounds("Backend Engineer", context).getWidth())
                .isEqualTo(Typeface.REGULAR.font(false, 100).getStringBounds("Backend Engineer", context).getWidth());
    }

    @Test
    void aBoldNameIsBold() {
        assertThat(Lettering.runs("Żółta 株式会社", true)).extracting(run -> run.face().name()).containsExactly("BOLD",
                "HAN");
        assertThat(Lettering.width("株式会社", Style.COMPANY)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"🚀 Rocket 🌍 Labs 👩🏽‍💻, Rocket Labs", "A\u202Eevil\u0007 \uFE0Fname, Aevil name", "🚀🚀, ?",
            "ᏣᎳᎩ, ???"})
    void whatNoFontHasIsLeftOutOrAsked(String name, String drawn) {
        assertThat(drawn(name)).isEqualTo(drawn);
    }

    @Test
    void anEmptyTextTakesNoRoomThatMatters() {
        assertThat(drawn("")).isEmpty();
        assertThat(Lettering.width(" \n ", Style.TEXT)).isLessThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Worshipful Company of Extremely Long-Winded Consultancies & Sons (Holdings) plc",
            "株式会社株式会社株式会社株式会社株式会社株式会社", "شركة الاتصالات السعودية المحدودة للخدمات", "टाटा कंसल्टेंसी टाटा कंसल्टेंसी"})
    void aLongNameEndsInTime(String name) {
        for (float width : List.of(40f, 90f, 120f)) {
            var layout = Lettering.of(name, Style.COMPANY, width);
            assertThat(layout.getAdvance()).isLessThanOrEqualTo(width).isGreaterThan(width - 30);
            assertThat(layout.getCharacterCount()).isLessThan(name.length());
        }
        assertThat(Lettering.of(name, Style.COMPANY, 1000).getCharacterCount()).isEqualTo(name.length());
    }

    @Test
    void aNameWithoutEndIsCutBeforeItIsLookedAt() {
        assertThat(drawn("x".repeat(100_000))).hasSize(160);
    }

    @Test
    void aLetterOfSeveralPartsIsNotTornApart() {
        for (float width = 12; width < 60; width++) {
            int kept = Lettering.of("e\u0301".repeat(20), Style.TEXT, width).getCharacterCount() - 1;
            assertThat(kept % 2).as("width %s", width).isZero();
        }
    }
}
