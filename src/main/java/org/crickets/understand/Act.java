package org.crickets.understand;

import java.util.List;

/** One thing a user said or asked. A message may hold several. */
public sealed interface Act {
    /** The details that came with it. */
    Slots slots();

    /** An interview took place. */
    record LogInterview(Slots slots) implements Act {}

    /** An interview will take place, at a time that was told. */
    record LogUpcomingInterview(Slots slots) implements Act {}

    /** The user contacted the employer. */
    record LogSent(SentKind kind, Slots slots) implements Act {}

    /** The user handed in what the employer had asked for. */
    record HandedIn(Slots slots) implements Act {}

    /** The employer said something. */
    record LogReply(ReplyKind kind, Slots slots) implements Act {}

    /** The user tells by when they decide. */
    record SetDecisionDate(Slots slots) implements Act {}

    /** Somebody of theirs is away. */
    record ContactAway(Slots slots) implements Act {}

    record Snooze(Slots slots) implements Act {}

    record AskNext(Slots slots) implements Act {}

    record AskCanIContactNow(Slots slots) implements Act {}

    record ListProcesses(Slots slots) implements Act {}

    /** The user took the job. */
    record Accepted(Slots slots) implements Act {}

    record MoveOn(Slots slots) implements Act {}

    record Undo(Slots slots) implements Act {}

    /** A correction; the details are the corrected values, and the company that is edited. */
    record Edit(Slots slots) implements Act {}

    record Delete(Slots slots) implements Act {}

    record SetTimezone(Slots slots) implements Act {}

    record SetPlaybook(Slots slots) implements Act {}

    record Help(Slots slots) implements Act {}

    /** Nothing about the user's own interviews. */
    record Smalltalk(Slots slots) implements Act {}

    /**
     * The program would have to guess: at most three likely readings, the likeliest first, all with the details that are
     * sure. {@code doubt} says what is unclear, so that the question can be asked in words.
     */
    record Unclear(Slots slots, List<Act> options, Doubt doubt) implements Act {
        public Unclear {
            options = List.copyOf(options);
        }
    }

    /** What an unclear message leaves open. */
    enum Doubt {
        /** Which of several acts was meant. */
        MEANING,
        /** A date that the calendar does not have, such as 30 February. */
        IMPOSSIBLE_DATE,
        /** A date with two readings; the options carry one each. */
        AMBIGUOUS_DATE,
        /** Which of several known people or companies; the options carry one each. */
        NAME
    }

    /** What was sent. */
    enum SentKind {
        THANK_YOU, FOLLOW_UP, CALL, VOICEMAIL
    }

    /** What the employer said. */
    enum ReplyKind {
        STILL_DECIDING, REQUEST, REJECTED, OFFER, BRUSH_OFF, NEXT_ROUND, ASKED_TO_WAIT
    }
}
