package org.crickets.dialogue;

import org.crickets.understand.Act;

/** Tells what is news from the answer to a question. */
final class News {
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

    /** "What's next?" is no detail for a note. */
    static boolean asks(String text, Heard heard) {
        return text.strip().endsWith("?") && heard.acts().getFirst() instanceof Act.AskNext;
    }
}
