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
    String counting(double number) {
        return PluralRules.forLocale(locale).select(number);
    }

    /** The form for that place in a row, as in "2nd". */
    String placing(double number) {
        return PluralRules.forLocale(locale, PluralType.ORDINAL).select(number);
    }

    /** The forms that numbers take in this language. */
    Set<String> forms() {
        return PluralRules.forLocale(locale).getKeywords();
    }

    /** Such as "4,096" or "4.5": one digit behind the point, where it is not nought. */
    String written(double number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
