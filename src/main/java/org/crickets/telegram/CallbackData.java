package org.crickets.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.dialogue.Tap;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Tap} as a button's callback data of 1 to 64 bytes, and back: a letter, then fields between dots, numbers in
 * base 36. {@link CallbackCodes} has the words.
 */
public final class CallbackData {
    private static final int RADIX = 36;
    private static final int MAX_LENGTH = 64;
    /** As the files of playbooks have it; empty where all of them are meant. */
    private static final Pattern PLAYBOOK = Pattern.compile("([a-z][a-z0-9-]{0,29})?");
    /** As settings are written: times, days, codes, the names of zones and playbooks. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9:+/_-]{0,40}");
    /** As {@code dialogue.Search} makes them of what was typed. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} ]*");
    private static final int LONGEST_WORDS = 40;
    private static final Pattern SOURCE = Pattern.compile("[a-z][0-9]{1,19}(e[0-9]{1,19})?");

    private CallbackData() {}

    /**
     * The data of a button.
     *
     * @throws IllegalArgumentException if a number is negative, the source is not that of a message or a tap, or the
     *                                  name is none of a playbook, the value none of a setting, or the words none of a
     *                                  search
     */
    public static String of(Tap tap) {
        return switch (tap) {
            case Tap.OnStep(var verb, var key, var version) -> "s" + CallbackCodes.of(verb) + "."
                    + number(key.process().value()) + "." + number(key.round()) + "." + CallbackCodes.of(key.kind())
                    + "." + number(key.person()) + "." + number(key.ordinal()) + "." + number(version);
            case Tap.OnProcess(var verb, var process, var arg) ->
                "p" + CallbackCodes.of(verb) + "." + number(process.value()) + "." + number(arg);
            case Tap.OnPlaybook(var verb, var playbook, var process) ->
                "b" + CallbackCodes.of(verb) + "." + playbook(playbook) + "." + number(process.value());
            case Tap.OnDraft(var verb, var process, var kind, var version) -> "d" + CallbackCodes.of(verb) + "."
                    + number(process.value()) + "." + CallbackCodes.of(kind) + "." + number(version);
            case Tap.OnSetting(var verb, var setting, var value) -> "e" + CallbackCodes.of(verb) + "."
                    + CallbackCodes.of(setting) + "." + value(value);
            case Tap.OnList(var view, var page, var about) ->
                "l" + CallbackCodes.of(view) + "." + number(page) + "." + words(about);
            case Tap.Choice(var question, var option) -> "c" + number(question) + "." + number(option);
            case Tap.TakeBack(var source) -> "t" + source(source.value());
            case Tap.PutBack(var source) -> "r" + source(source.value());
            case Tap.Go(var place) -> "g" + CallbackCodes.of(place);
        };
    }

    /**
     * What a button with this data stands for; empty for data that {@link #of} never makes. Never throws: callback data
     * is the client's input.
     */
    public static Optional<Tap> parse(@Nullable String data) {
        if (data == null || data.isEmpty() || data.length() > MAX_LENGTH)
            return Optional.empty();
        try {
            var tap = read(data.charAt(0), data.substring(1).split("\\.", -1));
            return Optional.of(tap).filter(found -> of(found).equals(data));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static Tap read(char letter, String[] fields) {
        return switch (letter) {
            case 's' -> step(counted(fields, 7));
            case 'p' -> process(counted(fields, 3));
            case 'b' -> playbook(counted(fields, 3));
            case 'd' -> draft(counted(fields, 4));
            case 'e' -> setting(counted(fields, 3));
            case 'l' -> list(counted(fields, 3));
            case 'c' -> new Tap.Choice(number(counted(fields, 2)[0]), number(fields[1]));
            case 't' -> new Tap.TakeBack(new Source(source(counted(fields, 1)[0])));
            case 'r' -> new Tap.PutBack(new Source(source(counted(fields, 1)[0])));
            case 'g' -> new Tap.Go(CallbackCodes.place(counted(fields, 1)[0]));
            default -> throw new IllegalArgumentException("no such letter");
        };
    }

    private static Tap step(String[] fields) {
        var key = new StepKey(new ProcessId(number(fields[1])), number(fields[2]), CallbackCodes.kind(fields[3]),
                number(fields[4]), number(fields[5]));
        return new Tap.OnStep(CallbackCodes.stepVerb(fields[0]), key, number(fields[6]));
    }

    private static Tap process(String[] fields) {
        return new Tap.OnProcess(CallbackCodes.processVerb(fields[0]), new ProcessId(number(fields[1])),
                number(fields[2]));
    }

    private static Tap playbook(String[] fields) {
        return new Tap.OnPlaybook(CallbackCodes.playbookVerb(fields[0]), playbook(fields[1]),
                new ProcessId(number(fields[2])));
    }

    private static String playbook(String name) {
        if (!PLAYBOOK.matcher(name).matches())
            throw new IllegalArgumentException("not the name of a playbook: " + name);
        return name;
    }

    private static Tap setting(String[] fields) {
        return new Tap.OnSetting(CallbackCodes.settingVerb(fields[0]), CallbackCodes.setting(fields[1]),
                value(fields[2]));
    }

    private static String value(String text) {
        if (!VALUE.matcher(text).matches())
            throw new IllegalArgumentException("not the value of a setting: " + text);
        return text;
    }

    private static Tap list(String[] fields) {
        return new Tap.OnList(CallbackCodes.listView(fields[0]), number(fields[1]), words(fields[2]));
    }

    private static String words(String text) {
        if (!WORDS.matcher(text).matches() || text.getBytes(StandardCharsets.UTF_8).length > LONGEST_WORDS)
            throw new IllegalArgumentException("not the words of a search: " + text);
        return text;
    }

    private static Tap draft(String[] fields) {
        return new Tap.OnDraft(CallbackCodes.draftVerb(fields[0]), new ProcessId(number(fields[1])),
                CallbackCodes.draftKind(fields[2]), number(fields[3]));
    }

    private static String[] counted(String[] fields, int count) {
        if (fields.length != count)
            throw new IllegalArgumentException("not " + count + " fields");
        return fields;
    }

    private static String number(int value) {
        if (value < 0)
            throw new IllegalArgumentException("a negative number in a button: " + value);
        return Integer.toString(value, RADIX);
    }

    private static int number(String text) {
        return Integer.parseInt(text, RADIX);
    }

    private static String source(String value) {
        if (!SOURCE.matcher(value).matches())
            throw new IllegalArgumentException("not the source of a message or a tap: " + value);
        return value;
    }
}
