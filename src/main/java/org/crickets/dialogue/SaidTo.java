package org.crickets.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Person;

/** A line about somebody, as one says it to them: "Dana laughed about Kafka" is "You laughed about Kafka" in a note to Dana. */
final class SaidTo {
    private static final Pattern ABOUT = Pattern.compile("(?iu)^\\W*(?:she|he|her|his)\\b");
    /** With these, or a verb of now, more than the name would have to change. */
    private static final Pattern MORE = Pattern
            .compile("(?iu)\\b(?:she|he|her|his|him|hers|herself|himself|themselves)\\b"
                    + "|\\b(?:and|but|or|who)\\s+(?:is|has|does|\\w+s)\\b");
    private static final String PAST = "(?:\\w{2,}ed|said|told|asked|gave|took|went|knew|thought|felt|had|did|spoke|brought|"
            + "made|came|saw|got|began|found|showed|wrote|built|ran|led|drew|could|would|spent|kept|left|grew|sang|swore)";
    private static final String BEFORE = "(^\\W*|[.!?,;:–-]\\s*|\\b(?:how|that|when|where|why|what|which|because|then|as|"
            + "while|until|since|after|before|time|moment|story|way|joke)\\s+)";
    private static final String OBJECT = "(\\b(?:with|to|from|for|about|by|told|asked|met|made|showed|heard|thanked)\\s+)";
    private static final String BEHIND = "(?=\\s*(?:$|[.!?,;:)]|(?:about|on|that|how|in|at|over|during|when|for|after|before|while|laugh|smile)\\b))";
    private static final String OWNED = "(^\\W*|\\b(?:about|of|with|in|for|from|on)\\s+)";
    /** After a name's "'s" it is "is" or "has" rather than what somebody owns. */
    private static final String NO_THING = "(?:an?|the|not|so|very|really|been|from|in|at|on|\\w+ing|\\w+ed)\\b";
    /** First names that are words too are names only with a capital letter. */
    private static final Set<String> WORDS = Set.of("will", "mark", "grace", "may", "rose", "hope", "joy", "faith",
            "bill",
            "sue", "art", "drew", "pat", "rob", "ray", "jack", "dean", "penny", "summer", "june", "april", "chase",
            "hunter", "max", "long", "an", "so", "do", "to", "in", "my", "le");

    private SaidTo() {}

    /** The line as it is said to that person; empty if the bot cannot be sure how. */
    static Optional<String> line(Person person, String line) {
        var name = person.name().strip().split("\\s+")[0];
        int flags = WORDS.contains(name.toLowerCase(Locale.ROOT)) ? 0 : Pattern.CASE_INSENSITIVE;
        var named = "\\b" + Pattern.quote(name) + "\\b";
        if (!Pattern.compile(named, flags | Pattern.UNICODE_CASE).matcher(line).find())
            return ABOUT.matcher(line).find() ? Optional.empty() : Optional.of(line);
        if (MORE.matcher(line).find())
            return Optional.empty();
        var said = replaced(line, BEFORE + named + "(?=\\s+" + PAST + "\\b)", flags, "you");
        said = replaced(said, BEFORE + named + "\\s+was\\b", flags, "you were");
        said = replaced(said, OBJECT + named + BEHIND, flags, "you");
        said = replaced(said, OWNED + named + "['’]s(?=\\s+(?!" + NO_THING + ")\\w)", flags, "your");
        return Pattern.compile(named, flags).matcher(said).find() ? Optional.empty() : Optional.of(said);
    }

    private static String replaced(String line, String pattern, int flags, String word) {
        return Pattern.compile(pattern, flags).matcher(line).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + (isStart(found.group(1)) ? capital(word) : word)));
    }

    private static boolean isStart(String before) {
        return before.isBlank() || before.strip().matches(".*[.!?]");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The one person to whom the note about a round goes; empty if it goes to several, or to nobody known. */
    static Optional<Person> only(Dossier dossier, int round) {
        var met = dossier.interviewers(round);
        return met.size() == 1 ? Optional.of(met.getFirst()) : Optional.empty();
    }

    /** First name of that person, for the question. */
    static String name(Dossier dossier, int round) {
        return only(dossier, round).map(person -> person.name().strip().split("\\s+")[0]).orElse("");
    }

    /** The moment for a note to that person: said to them, and left out where it speaks about one of several to themselves. */
    static Optional<String> moment(Dossier dossier, int round, Optional<Person> to, String moment) {
        return to.isEmpty()
                ? Optional.of(moment)
                : line(to.get(), moment).or(() -> Optional.of(moment)
                        .filter(_ -> dossier.interviewers(round).size() < 2 || ABOUT.matcher(moment).find()));
    }
}
