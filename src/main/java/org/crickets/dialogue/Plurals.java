package org.crickets.dialogue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;

/** How a language counts: which plural form goes with a number, by CLDR, and how it is written. */
final class Plurals {
    /** The forms there are; every language has "other". */
    static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private final Locale locale;

    Plurals(Locale locale) {
        this.locale = locale;
    }

    /** The form for so many, as in "2 days". */
    String counting(long number) {
        return PluralRules.forLocale(locale).select(number);
    }

    /** The form for that place in a row, as in "2nd". */
    String placing(long number) {
        return PluralRules.forLocale(locale, PluralType.ORDINAL).select(number);
    }

    /** The forms that numbers take in this language. */
    Set<String> forms() {
        return PluralRules.forLocale(locale).getKeywords();
    }

    String written(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
