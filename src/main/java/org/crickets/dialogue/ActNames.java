package org.crickets.dialogue;

import org.crickets.understand.Act;

/** What an act is called on a button. */
final class ActNames {
    private ActNames() {}

    static String label(Talk talk, Act act) {
        return talk.text("act." + switch (act) {
            case Act.LogInterview _ -> "interview";
            case Act.LogUpcomingInterview _ -> "upcoming";
            case Act.LogSent sent -> switch (sent.kind()) {
                case THANK_YOU -> "thank-you";
                case FOLLOW_UP -> "follow-up";
                case CALL -> "call";
                case VOICEMAIL -> "voicemail";
            };
            case Act.LogReply reply -> switch (reply.kind()) {
                case STILL_DECIDING -> "still-deciding";
                case REQUEST -> "request";
                case REJECTED -> "rejected";
                case OFFER -> "offer";
                case BRUSH_OFF -> "brush-off";
                case NEXT_ROUND -> "next-round";
                case ASKED_TO_WAIT -> "wait";
            };
            case Act.HandedIn _ -> "handed-in";
            case Act.SetDecisionDate _ -> "decision";
            case Act.ContactAway _ -> "away";
            case Act.Snooze _ -> "snooze";
            case Act.AskNext _ -> "next";
            case Act.AskCanIContactNow _ -> "can-contact";
            case Act.ListProcesses _ -> "list";
            case Act.Accepted _ -> "accepted";
            case Act.MoveOn _ -> "move-on";
            case Act.Undo _ -> "undo";
            case Act.Edit _ -> "edit";
            case Act.Delete _ -> "delete";
            case Act.SetTimezone _ -> "zone";
            case Act.SetPlaybook _ -> "playbook";
            case Act.Help _ -> "help";
            case Act.Smalltalk _ -> "nothing";
            case Act.Unclear _ -> "unclear";
        });
    }
}
