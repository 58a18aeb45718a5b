package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Token;
import org.crickets.understand.text.Words;

/** Whether a new name may start at a word: by its letters, and by where it stands. */
final class Openings {
    /** What follows a verb: "to discontinue my application". */
    private static final Set<String> OBJECTS = Set.of("my", "the", "a", "an", "it", "them", "her", "him", "this",
            "that",
            "me", "out", "up", "their", "your", "any");
    /** "Applied to zalando"; after other words "to" opens what is done: "a cake to collect". */
    private static final Set<String> REACHED = Set.of("spoke", "talked", "applied", "sent", "note", "email", "wrote",
            "thanks", "you", "message", "over", "application", "letter", "went", "mail", "cv", "spoken", "emailed",
            "replied", "note's", "speaking", "talking", "up");
    /** "Feedback in 7 days". */
    private static final Set<String> DECISION = Words.of("date-roles.txt").list("decision");
    /** What follows a verb that opens a message. */
    private static final Set<String> DONE_TO = Set.of("at", "on", "to", "my", "the", "a", "an", "into", "through",
            "over",
            "up", "out", "off", "about", "around", "it", "them", "him", "her", "and", "like", "some", "with", "all",
            "down", "in", "for", "by", "me", "myself", "their", "his", "one", "two");
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

    Openings(Text text, BitSet taken, NamePlace place) {
        this.text = text;
        this.taken = taken;
        this.place = place;
        this.plain = text.quiet() || text.shouted();
    }

    boolean at(int i) {
        Token token = text.token(i);
        if (token.numeric() && !taken.get(i) && !LEVEL.matcher(token.norm()).matches()
                && (!LETTER.matcher(token.norm()).find() ? numbered(i) : ordinal(i))) {
            return true;
        }
        if (never(token, i) || placed(token, i)) {
            return false;
        }
        if (!token.capital() && text.norm(i - 1).equals("to") && !GivenNames.given(token.norm()) && !plain
                && (OBJECTS.contains(text.norm(i + 1)) || !REACHED.contains(text.norm(i - 2)))) {
            return false;
        }
        if (!token.capital() && !plain && text.size() > Candidates.STORY && !GivenNames.given(token.norm())) {
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
                            || place.subject(i) || place.one(i));
        }
        if (token.capital() || token.numeric() && mixed(token)) {
            return !common || chosen(i) || house(i) || cued && !text.startsSentence(i) && !token.numeric()
                    || firmNext(i)
                    || fullName(i);
        }
        return !common && !token.numeric()
                && (cued && place.near(i) || place.listed(i) && place.cuedList(i) || place.item(i) || place.subject(i));
    }

    /** What is no name, wherever it stands. */
    private boolean never(Token token, int i) {
        boolean heard = token.is("roger")
                && (text.norm(i + 1).equals("that") || !text.token(Math.min(i + 1, text.size() - 1)).word());
        return heard || !token.word() || taken.get(i) || token.raw().isEmpty()
                || GivenNames.never(token.norm()) && !foreign(token)
                || LEVEL.matcher(token.norm()).matches() || CRY.matcher(token.norm()).matches()
                || token.norm().equals("‹link›") || GivenNames.honorific(token.norm())
                || token.norm().startsWith("'") || Employers.tool(text, i);
    }

    /** "Tŷ Coch": a word of another language, written as no word of ours is. */
    private static boolean foreign(Token token) {
        return token.capital() && token.raw().codePoints().anyMatch(c -> c > 'z');
    }

    /** "An A", "sat 7 Nov", "Hi Dana", "Head of Research": by what stands beside it. */
    private boolean placed(Token token, int i) {
        boolean letter = token.raw().length() == 1 && Words.any(text.norm(i - 1), "a", "an", "the", "letter");
        boolean day = taken.get(i + 1) && DAYS.contains(token.norm());
        boolean office = text.norm(i - 1).equals("of") && Candidates.OFFICES.contains(text.norm(i - 2));
        boolean greeted = Words.any(text.norm(i - 1), "hi", "hello", "dear", "hey") && text.startsSentence(i - 1);
        return letter || day || office || greeted || !token.capital() && text.startsSentence(i) && did(i);
    }

    /** "Chase at 10 and State Farm at 1:30": an everyday word, but an item of a list of meetings. */
    private boolean chosen(int i) {
        boolean two = i + 1 < text.size() && text.token(i + 1).capital() && !taken.get(i + 1) && place.item(i, i + 2);
        return text.token(i).capital() && !text.shouted() && (two || !Institution.STOPS.contains(text.norm(i)))
                && !text.norm(i + 1).equals(":") && place.item(i)
                && (!NamePlace.work(text.norm(i)) || Employers.known(text.norm(i)))
                && !DECISION.contains(text.norm(i));
    }

    /** "Boot Barn gave me an interview": two everyday words with capitals that open a sentence, before an employer's verb. */
    private boolean house(int i) {
        boolean two = i + 2 < text.size() && text.token(i + 1).capital() && !taken.get(i + 1) && !text.shouted();
        return two && text.startsSentence(i) && !Institution.STOPS.contains(text.norm(i))
                && !Institution.STOPS.contains(text.norm(i + 1)) && !GivenNames.given(text.norm(i + 1))
                && (Common.knows(text.norm(i + 1)) || !NotedRoles.TOLD.contains(text.norm(i)))
                && Subject.does(text, i + 2);
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
        boolean bridged = GivenNames.given(text.norm(i)) && Joining.clan(text.norm(i + 1)) && i > 0
                && Words.any(text.norm(i - 1), "and", "&");
        if (bridged) {
            return true;
        }
        return Words.any(text.norm(i - 1), "and", "&", ",") && i + 1 < text.size() && text.token(i + 1).capital()
                && !text.lineBreakBefore(i + 1) && !Common.knows(text.norm(i + 1)) && !text.startsSentence(i);
    }

    private boolean firmNext(int i) {
        if (i + 2 < text.size() && text.norm(i + 1).equals("&") && text.token(i + 2).capital()) {
            return true;
        }
        return i + 1 < text.size() && Candidates.FIRM.contains(text.norm(i + 1)) && text.token(i + 1).capital()
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
