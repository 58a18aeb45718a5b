package org.crickets.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Act;

/** Tells what is news from the answer to a question. */
final class News {
    /** So many words at most tell where somebody is; in a longer text a place is a part of the story. */
    private static final int BRIEF = 8;

    /** "Sent both thank-yous" reports; "we sent letters to each other as kids" is a story. */
    private static final Pattern SENT = Pattern.compile("(?iu)^(?:(?:i|have|ive|i['’]ve|just|already|ok|done)[ ,]+)*"
            + "(?:sent|left (?:a |him |her |them )|e-?mailed|mailed|thanked|wrote to|messaged|followed up|called)\\b");

    /** "She answered, still deciding" is an answer; "she asked what I read" is a story. */
    private static final Pattern ANSWERED = Pattern.compile("(?iu)\\b(?:answered|replied|responded|wrote back|"
            + "(?:got|came|get) back|heard back|deciding|get in touch)\\b");
    /** "It's not Dana, it's Donna", "her name is Donna". */
    private static final Pattern RIGHT = Pattern
            .compile("(?iu)^(?:no[ ,]+)?(?:it['’]?s|it was|its|(?:her|his|the) (?:\\w+ )?name)\\b.*");

    private News() {}

    /** A yes or no of theirs, something that names a company, or a command in words, is news and no answer. */
    static boolean isNews(String text, Heard heard) {
        return heard.acts().stream().anyMatch(act -> switch (act) {
            case Act.LogReply reply when reply.kind() == Act.ReplyKind.REJECTED
                    || reply.kind() == Act.ReplyKind.OFFER ->
                true;
            case Act.Accepted _ -> true;
            case Act.LogInterview _,Act.LogUpcomingInterview _,Act.LogSent _,Act.LogReply _,Act.HandedIn _ ->
                Named.in(text, act.slots());
            case Act.AskNext _,Act.Snooze _,Act.SetDecisionDate _,Act.ContactAway _,Act.MoveOn _,Act.Delete _ ->
                Named.in(text, act.slots());
            case Act.Undo _,Act.ListProcesses _,Act.Help _,Act.SetPlaybook _,Act.AskCanIContactNow _ -> true;
            case Act.Edit _,Act.SetTimezone _,Act.Smalltalk _,Act.Unclear _ -> false;
        });
    }

    /** News that names another company than the one that is asked about. */
    static boolean isElsewhere(String text, Heard heard, Optional<String> company) {
        return isNews(text, heard) && heard.acts().stream().noneMatch(
                act -> act.slots().company().filter(name -> company.filter(name::equalsIgnoreCase).isPresent())
                        .isPresent());
    }

    /** Whether a text may be the bare name of something: it asks for nothing, and tells of nothing but an interview. */
    static boolean isName(Heard heard) {
        return switch (heard.acts().getFirst()) {
            case Act.LogInterview _,Act.LogUpcomingInterview _,Act.Edit _,Act.Smalltalk _,Act.Unclear _ -> true;
            case Act.LogSent _,Act.LogReply _,Act.HandedIn _,Act.SetDecisionDate _,Act.ContactAway _,Act.Snooze _,Act.AskNext _,Act.AskCanIContactNow _,Act.ListProcesses _,Act.Accepted _,Act.MoveOn _,Act.Undo _,Act.Delete _,Act.SetTimezone _,Act.SetPlaybook _,Act.Help _ ->
                false;
        };
    }

    /** Whether it is something else than what a free question asks for: "what's next?", "snooze until Friday", "I'm in Berlin". */
    static boolean isNoStory(String text, Heard heard) {
        return isNews(text, heard) || switch (heard.acts().getFirst()) {
            case Act.AskNext _ -> text.strip().endsWith("?");
            case Act.Snooze snooze -> snooze.slots().until().isPresent();
            case Act.SetTimezone zone ->
                text.strip().split("\\s+").length <= BRIEF && zone.slots().timezone().isPresent();
            case Act.LogSent _ -> text.strip().split("\\s+").length <= BRIEF && SENT.matcher(text.strip()).find();
            case Act.LogReply _ -> text.strip().split("\\s+").length <= BRIEF && ANSWERED.matcher(text).find();
            case Act.Edit _ -> text.strip().split("\\s+").length <= BRIEF && RIGHT.matcher(text.strip()).matches();
            case Act.LogInterview _,Act.LogUpcomingInterview _,Act.HandedIn _,Act.SetDecisionDate _,Act.ContactAway _,Act.AskCanIContactNow _,Act.ListProcesses _,Act.Accepted _,Act.MoveOn _,Act.Undo _,Act.Delete _,Act.SetPlaybook _,Act.Help _,Act.Smalltalk _,Act.Unclear _ ->
                false;
        };
    }
}
