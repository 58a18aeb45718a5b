package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Token;
import org.crickets.understand.text.Words;

/** Runs of words that may be a new name. */
final class Candidates {
    static final Set<String> FIRM = Words.of("tense.txt").list("firm");
    private static final int LONGEST = 5;
    /** What follows a verb: "to discontinue my application". */
    private static final Set<String> OBJECTS = Set.of("my", "the", "a", "an", "it", "them", "her", "him", "this",
            "that",
            "me", "out", "up", "their", "your", "any");
    /** "Applied to zalando"; after other words "to" opens what is done: "a cake to collect". */
    private static final Set<String> REACHED = Set.of("spoke", "talked", "applied", "sent", "note", "email", "wrote",
            "thanks", "you", "message", "over", "application", "letter", "went", "mail", "cv", "spoken", "emailed",
            "replied", "note's", "speaking", "talking", "up");
    /** A long message with capitals uses them for names. */
    static final int STORY = 60;
    /** "Head of Research" names no one. */
    static final Set<String> OFFICES = Set.of("head", "director", "vp", "president", "dean", "chief", "chair",
            "manager", "svp");

    /** "Acme Recruiting Team", "Talent Acquisition": who writes, but nobody's name. */
    static final Set<String> TEAM = Words.of("names.txt").list("team");

    /** "Feedback in 7 days". */
    private static final Set<String> DECISION = Words.of("date-roles.txt").list("decision");

    /** "Workforce Team". */
    private static final Set<String> DESKS = Words.of("names.txt").list("desk");

    /** What follows a verb that opens a message. */
    private static final Set<String> DONE_TO = Set.of("at", "on", "to", "my", "the", "a", "an", "into", "through",
            "over",
            "up", "out", "off", "about", "around", "it", "them", "him", "her", "and", "like", "some", "with", "all",
            "down", "in", "for", "by", "me", "myself", "their", "his", "one", "two");

    /** "The Marina office of Sahel Bank". */
    private static final Set<String> SITES = Set.of("office", "offices", "branch", "campus", "site", "plant", "depot",
            "showroom", "headquarters", "hq");

    private static final Set<String> DAYS = Set.of("mon", "tue", "tues", "wed", "weds", "thur", "thurs", "fri", "sat",
            "sun");
    /** "Ohh", "ahhh", "yesss", "hmmm". */
    private static final Pattern CRY = Pattern.compile(
            "(?:o+h+|a+h+|a+w+|o{2,}h*|e+h+|u+gh+|h+m+|y+a+y+|ye+s+|n+o{2,}|w+o+w+|w+o{2,}|wh?oo+p*|y+i+k+e+s+|o+m+g+|argh+|gr{2,}|phe+w+|oo+f+|s+o{2,})");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:am|pm|k|m|h|st|nd|rd|th)");
    /** "L2 round", "R1". */
    private static final Pattern LEVEL = Pattern.compile("[lr][1-6]");
    private static final Pattern MINUTES = Pattern.compile("\\d+m");

    private final Text text;
    private final BitSet taken;
    private final boolean plain;
    private final NamePlace place;
    private final Joining joining;
    private final Employers employers;
    private final Institution institution;
    private final TradeNames trades;

    Candidates(Text text, BitSet taken, Listed list) {
        this.joining = new Joining(text, taken);
        this.place = new NamePlace(text, taken, list);
        this.employers = new Employers(text, taken);
        this.institution = new Institution(text, taken);
        this.trades = new TradeNames(text);
        this.text = text;
        this.taken = taken;
        this.plain = text.quiet() || text.shouted();
    }

    /** Where the candidate that starts here ends; no later than here when there is none. */
    int after(int i) {
        int tags = tagged(i);
        if (tags > i) {
            return tags;
        }
        int trade = trades.after(i);
        if (trade > i && taken.get(i, trade).isEmpty()) {
            return trade;
        }
        int saint = saint(i);
        if (saint > i) {
            return saint;
        }
        int known = Math.max(employers.after(i), institution.after(i));
        if (known == i && !startable(i)) {
            return i;
        }
        int after = Math.max(known, i + 1);
        boolean whole = known > i && (!text.token(i).capital() || text.shouted());
        while (!whole && after < text.size() && after - i < LONGEST && joining.joins(after, i)) {
            after++;
        }
        if (SITES.contains(text.norm(after)) && Words.any(text.norm(after + 1), "of", "for")
                && after + 2 < text.size() && text.token(after + 2).capital()) {
            return i;
        }
        boolean team = false;
        while (after > i && TEAM.contains(text.norm(after - 1)) && text.token(after - 1).capital()) {
            after--;
            team = true;
        }
        boolean desk = (team || TEAM.contains(text.norm(after))) && after - i < 3
                && IntStream.range(i, after).allMatch(k -> DESKS.contains(text.norm(k)) || Common.knows(text.norm(k)));
        if (desk) {
            return i;
        }
        while (after > i + 1 && (GivenNames.particle(text.norm(after - 1)) && !text.token(after - 1).capital()
                || text.norm(after - 1).equals("&"))) {
            after--;
        }
        return after;
    }

    /** "St. Brendan's", "Saint Jude's Hospice": a saint, whose name is a house's where it owns something or goes on. */
    private int saint(int i) {
        if (!saint(text, i) || taken.get(i)) {
            return i;
        }
        int name = text.norm(i + 1).equals(".") ? i + 2 : i + 1;
        if (name >= text.size() || !text.token(name).capital() || !text.token(name).word() || taken.get(name)) {
            return i;
        }
        int after = name + 1;
        boolean owns = text.norm(after).equals("'s") || text.norm(name).endsWith("s");
        after += text.norm(after).equals("'s") ? 1 : 0;
        while (after < text.size() && after - i < LONGEST + 2 && joining.joins(after, i)) {
            after++;
        }
        return owns ? after : i;
    }

    /** Whether a saint's name may begin here: "St", "Saint". */
    static boolean saint(Text text, int i) {
        return Words.any(text.norm(i), "st", "saint") && text.token(i).capital() && !text.shouted()
                && (i == 0 || !text.token(i - 1).capital() || !text.token(i - 1).word() || text.startsSentence(i)
                        || text.startsSentence(i - 1) && Common.knows(text.norm(i - 1)));
    }

    /** Whether a well-known employer's name starts here. */
    boolean employer(int i) {
        return employers.after(i) > i;
    }

    /** A name inside markup, {@code <b>Acme</b> & Co}, is kept as typed. */
    private int tagged(int i) {
        if (!text.norm(i).equals("<") || i + 4 >= text.size() || !text.token(i + 1).word()
                || !text.norm(i + 2).equals(">")) {
            return i;
        }
        int after = i + 3;
        while (after < text.size() && after < i + 12 && !text.norm(after).equals("<")) {
            after++;
        }
        boolean closed = text.norm(after).equals("<") && text.norm(after + 1).equals("/")
                && text.norm(after + 3).equals(">");
        if (!closed) {
            return i;
        }
        after += 4;
        while (after < text.size() && joining.joins(after, i)) {
            after++;
        }
        return after;
    }

    private boolean startable(int i) {
        Token token = text.token(i);
        if (LEVEL.matcher(token.norm()).matches()) {
            return false;
        }
        if (token.numeric() && !taken.get(i) && (!LETTER.matcher(token.norm()).find() ? numbered(i) : ordinal(i))) {
            return true;
        }
        if (token.raw().length() == 1 && Words.any(text.norm(i - 1), "a", "an", "the", "letter")) {
            return false;
        }
        if (taken.get(i + 1) && DAYS.contains(token.norm())) {
            return false;
        }
        if (token.is("roger")
                && (text.norm(i + 1).equals("that") || !text.token(Math.min(i + 1, text.size() - 1)).word())
                || cry(token.norm())) {
            return false;
        }
        if (Employers.tool(text, i) || !token.capital() && text.startsSentence(i) && did(i)) {
            return false;
        }
        if (token.word() && text.norm(i - 1).equals("of") && OFFICES.contains(text.norm(i - 2))) {
            return false;
        }
        if (!token.word() || taken.get(i) || token.raw().isEmpty() || GivenNames.never(token.norm())
                || token.norm().equals("‹link›") || GivenNames.honorific(token.norm())
                || token.norm().startsWith("'")) {
            return false;
        }
        if (Words.any(text.norm(i - 1), "hi", "hello", "dear", "hey") && text.startsSentence(i - 1)) {
            return false;
        }
        if (!token.capital() && text.norm(i - 1).equals("to") && !GivenNames.given(token.norm()) && !plain
                && (OBJECTS.contains(text.norm(i + 1)) || !REACHED.contains(text.norm(i - 2)))) {
            return false;
        }
        if (!token.capital() && !plain && text.size() > STORY && !GivenNames.given(token.norm())) {
            return false;
        }
        if (!token.capital() && (place.pair(i) || place.contrast(i) || place.somebody(i))) {
            return !token.numeric();
        }
        boolean cued = place.cued(i) || place.mine(i);
        boolean common = common(i);
        if (plain) {
            return !common && !token.numeric()
                    && (cued && place.near(i) || i == 0 && !did(i) || GivenNames.given(token.norm())
                            || GivenNames.honorific(text.norm(i - 1)) || place.listed(i) || place.item(i)
                            || place.subject(i));
        }
        if (token.capital() || token.numeric() && mixed(token)) {
            return !common || chosen(i) || cued && !text.startsSentence(i) && !token.numeric() || firmNext(i)
                    || fullName(i);
        }
        return !common && !token.numeric()
                && (cued && place.near(i) || place.listed(i) && place.cuedList(i) || place.item(i) || place.subject(i));
    }

    /** "Chase at 10 and State Farm at 1:30": an everyday word, but an item of a list of meetings. */
    private boolean chosen(int i) {
        boolean two = i + 1 < text.size() && text.token(i + 1).capital() && !taken.get(i + 1) && place.item(i, i + 2);
        return text.token(i).capital() && !text.shouted() && (two || !Institution.STOPS.contains(text.norm(i)))
                && !text.norm(i + 1).equals(":") && place.item(i) && !NamePlace.work(text.norm(i))
                && !DECISION.contains(text.norm(i));
    }

    private static boolean cry(String norm) {
        return CRY.matcher(norm).matches();
    }

    /** "At 23 Acres", "from 4 Pines". */
    private boolean numbered(int i) {
        return Words.any(text.norm(i - 1), "at", "with", "from", "@") && i + 1 < text.size() && !text.shouted()
                && text.token(i + 1).word() && text.token(i + 1).capital() && !taken.get(i + 1)
                && text.token(i + 1).raw().length() > 2 && !Common.knows(text.norm(i + 1));
    }

    /** "At 4th Wall Theatre", "from 1st Choice Flooring": two words with capitals, no floor and no street. */
    private boolean ordinal(int i) {
        boolean placed = Words.any(text.norm(i - 1), "at", "with", "from", "@", "for", "by");
        return placed && ORDINAL.matcher(text.norm(i)).matches() && !text.shouted() && i + 1 < text.size()
                && text.token(i + 1).capital() && text.token(i + 1).word() && !taken.get(i + 1)
                && !NamePlace.work(text.norm(i + 1)) && !Towns.road(text, i + 1);
    }

    private boolean common(int i) {
        String norm = text.norm(i);
        return Common.knows(norm) && !(GivenNames.ordinary(norm) && text.token(i).capital() && !text.startsSentence(i));
    }

    /** "And Happy Hogan": an everyday word, but with the capital of a list of names. */
    private boolean fullName(int i) {
        return Words.any(text.norm(i - 1), "and", "&", ",") && i + 1 < text.size() && text.token(i + 1).capital()
                && !text.lineBreakBefore(i + 1) && !Common.knows(text.norm(i + 1)) && !text.startsSentence(i);
    }

    private boolean firmNext(int i) {
        if (i + 2 < text.size() && text.norm(i + 1).equals("&") && text.token(i + 2).capital()) {
            return true;
        }
        return i + 1 < text.size() && FIRM.contains(text.norm(i + 1)) && text.token(i + 1).capital()
                && !text.startsSentence(i);
    }

    /** "rambled at Sanjay's answerphone": what the user did, in small letters. */
    private boolean did(int i) {
        boolean verb = text.norm(i).length() > 4 && (text.norm(i).endsWith("ed") || text.norm(i).endsWith("ing"));
        return verb && !GivenNames.given(text.norm(i)) && DONE_TO.contains(text.norm(i + 1));
    }

    private boolean mixed(Token token) {
        return token.raw().codePoints().anyMatch(Character::isUpperCase) && token.raw().length() > 1
                && (!token.numeric() || !COUNTED.matcher(token.norm()).matches()
                        || MINUTES.matcher(token.norm()).matches());
    }
}
