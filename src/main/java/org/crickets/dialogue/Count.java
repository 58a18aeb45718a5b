package org.crickets.dialogue;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * A number in a text. It is written as its language writes numbers, and knows the plural form that goes with it, by the
 * names of CLDR: {@code {{days}} {{#days.one}}day{{/days.one}}{{#days.other}}days{{/days.other}}}; the forms that count
 * out places, as in "2nd", are {@code nth-one}, {@code nth-two} and so on.
 */
final class Count extends Number implements Mustache.CustomContext {
    private static final long serialVersionUID = 1;
    private static final String NTH = "nth-";

    private final double value;
    private final transient Plurals plurals;

    /** To one digit behind the point, as it is written: what reads "1" is one. */
    Count(double value, Plurals plurals) {
        this.value = Math.round(value * 10) / 10d;
        this.plurals = plurals;
    }

    @Override
    public Object get(String name) {
        var form = name.startsWith(NTH) ? name.substring(NTH.length()) : name;
        if (!Plurals.FORMS.contains(form))
            return Template.NO_FETCHER_FOUND;
        return form.equals(form.equals(name) ? plurals.counting(value) : plurals.placing(value));
    }

    @Override
    public String toString() {
        return plurals.written(value);
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }
}
