package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.dialogue.Profile.Part;

/** Reads what somebody types about themselves. */
final class AboutMe {
    static final int LONGEST = 160;
    private static final int MOST_LINES = 4;
    private static final int MOST_WORDS = 16;
    private static final Pattern REACH = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"
            + "|(https?://|www\\.)\\S+|\\b[\\w-]+(\\.[\\w-]+)+/\\S+|\\+?\\(?\\d[\\d ()./-]{5,}\\d");
    private static final Pattern SAID = Pattern.compile(
            "(?is)^(?:please )?(?:(sign (?:me |it |them |my (?:notes|drafts) )?(?:as|with)|my signature is|(?:my (?:full |first )?name(?: is|['’]s)|(?:(?:you (?:can|may)|just|people|everyone|everybody|they all|friends) )*calls? me"
                    + "|(?:hi|hello|hey)(?: there)?[,.! ]+(?:i['’]m|i am|this is)))"
                    + "|(my (?:contact details|contacts?|phone number|number|e-?mail(?: address)?) (?:is|are)|(?:you can )?(?:call|reach) me (?:at|on|under))"
                    + "|(my availability is))[: ]+(.+)$");
    private static final Pattern FREE = Pattern.compile(
            "(?i)^(i ?['’]?a?m |i am )?(usually |mostly |generally |normally |always )?((free|available)\\b[: ]*)?");
    private static final Pattern CONTACT_LEAD = Pattern
            .compile(
                    "(?i)^((you can )?(reach|call|write) (me )?(at|on|to|under)|(phone|tel|e-?mail|mail|mobile)\\s*:)\\s+");
    private static final Pattern DAY_OR_MONTH = Pattern
            .compile("(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|i\\b).*");

    private static final Pattern INTRODUCED = Pattern.compile("(?is)^(?:please )?sign\\b.*|^my signature\\b.*");
    private static final Pattern COURTESY = Pattern.compile("(?is)[,.!; ]+(?:by the way|btw|please|thanks|thank you"
            + "|(?:nice|pleased|good) to meet you|from now on|instead|not .*)[.! ]*$");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}");
    private static final Pattern NO_NAME = Pattern.compile("(?i)^(?:when|if|once|after|before|as|at|on|in|by|later|back"
            + "|again|soon|tomorrow|today|tonight|maybe|a|an|the|not|no|wrong|mis\\w+|spel\\w+|crazy|old|any\\w*|what\\w*"
            + "|about|for|to|with|and|so|very|really|out|up|just|still|going|looking|interviewing|waiting|done|new|here"
            + "|glad|happy|sad|tired|nervous|names)\\b.*");

    private AboutMe() {}

    /** A piece that a text names itself, such as "sign as Alex Miller". */
    record Said(Part part, String text) {}

    static Optional<Said> said(String text) {
        var found = SAID.matcher(text.strip());
        if (!found.matches())
            return Optional.empty();
        var part = found.group(1) != null ? Part.SIGNATURE : found.group(2) != null ? Part.CONTACT : Part.AVAILABILITY;
        var told = new Said(part, found.group(4).strip());
        return part != Part.SIGNATURE || INTRODUCED.matcher(text.strip()).matches()
                ? Optional.of(told)
                : name(told.text()).map(name -> new Said(part, name));
    }

    /** "Sam" of "call me Sam, please"; "call me when they reply" names nobody. */
    private static Optional<String> name(String text) {
        var name = COURTESY.matcher(text).replaceFirst("").replaceAll("[.!, ]+$", "");
        return Optional.of(name)
                .filter(it -> NAME.matcher(it).matches() && !NO_NAME.matcher(it).matches() || hasContact(it));
    }

    /** Whether somebody would write so about themselves: no question, and not a story. */
    static boolean isPlausible(String text) {
        return !text.contains("?") && text.strip().split("\\s+").length <= MOST_WORDS;
    }

    static boolean isTooLong(String text) {
        return text.strip().length() > LONGEST || text.strip().lines().count() > MOST_LINES;
    }

    /** Whether there is a number, an address or a link in it. */
    static boolean hasContact(String text) {
        return REACH.matcher(text).find() || text.matches("(?s)(.*\\s)?@\\w{3,}.*");
    }

    /** The profile with that piece as typed; contact details in a signature are contact details. */
    static Profile told(Profile before, Part part, String typed) {
        var text = typed.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
        return switch (part) {
            case SIGNATURE -> signed(before, text);
            case CONTACT -> before.with(part, present(CONTACT_LEAD.matcher(oneLine(text)).replaceFirst("")
                    .replaceAll("[.,;]+$", "")));
            case AVAILABILITY -> before.with(part, present(free(oneLine(text))));
        };
    }

    private static Profile signed(Profile before, String text) {
        List<String> reach = new ArrayList<>();
        var rest = REACH.matcher(text).replaceAll(found -> {
            reach.add(found.group().strip());
            return "\n";
        });
        var lines = rest.replaceAll("\\s*[·•|]\\s*", "\n").lines()
                .map(line -> line.replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "")).filter(line -> !line.isEmpty())
                .toList();
        var signed = lines.isEmpty() ? before : before.with(Part.SIGNATURE, Optional.of(String.join("\n", lines)));
        return reach.isEmpty() ? signed : signed.with(Part.CONTACT, Optional.of(String.join(", ", reach)));
    }

    /** So that it goes on after "I am free". */
    private static String free(String text) {
        var when = FREE.matcher(text).replaceFirst("").replaceAll("[.!;,]+$", "");
        if (when.isEmpty() || DAY_OR_MONTH.matcher(when.toLowerCase(Locale.ROOT)).matches())
            return when;
        return when.substring(0, 1).toLowerCase(Locale.ROOT) + when.substring(1);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
