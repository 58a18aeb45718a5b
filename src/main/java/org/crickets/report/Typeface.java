package org.crickets.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts that travel with the program, each loaded when the first letter of its script is drawn. */
enum Typeface {
    REGULAR("NotoSans-Regular.ttf", UnicodeScript.LATIN),
    BOLD("NotoSans-Bold.ttf", UnicodeScript.LATIN),
    ARABIC("NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf", UnicodeScript.DEVANAGARI),
    BENGALI("NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI),
    TAMIL("NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
    TELUGU("NotoSansTelugu-Regular.ttf", UnicodeScript.TELUGU),
    THAI("NotoSansThai-Regular.ttf", UnicodeScript.THAI),
    ARMENIAN("NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),
    GEORGIAN("NotoSansGeorgian-Regular.ttf", UnicodeScript.GEORGIAN),
    KOREAN("NanumGothicCoding.ttf", UnicodeScript.HANGUL),
    /** Chinese and Japanese, and the last resort. */
    HAN("DroidSansFallbackFull.ttf", UnicodeScript.HAN);

    private static final Map<Typeface, Font> LOADED = new ConcurrentHashMap<>();

    static {
        OwnFonts.offer();
    }

    private final String file;
    private final UnicodeScript script;

    Typeface(String file, UnicodeScript script) {
        this.file = file;
        this.script = script;
    }

    /** The first that has a sign for every part of a letter: the usual one, that of its script, the last resort. */
    static Optional<Typeface> of(String letter, boolean bold) {
        var script = UnicodeScript.of(letter.codePointAt(0));
        var own = Arrays.stream(values()).filter(face -> face != REGULAR && face != BOLD && face.script == script);
        return Stream.of(Stream.of(bold ? BOLD : REGULAR), own, Stream.of(HAN)).flatMap(each -> each)
                .filter(face -> face.shows(letter)).findFirst();
    }

    boolean shows(String letter) {
        return font().canDisplayUpTo(letter) == -1;
    }

    /** The font; where a script has but one weight, the bold one is thickened. */
    Font font(boolean bold, float size) {
        return font().deriveFont(bold && this != BOLD ? Font.BOLD : Font.PLAIN, size);
    }

    private Font font() {
        return LOADED.computeIfAbsent(this, face -> load(face.file));
    }

    private static Font load(String file) {
        try (var bytes = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (bytes == null)
                throw new IOException("the font " + file + " is not packed");
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }
}
