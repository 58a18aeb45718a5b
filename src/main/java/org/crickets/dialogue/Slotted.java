package org.crickets.dialogue;

import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** The same act with other details. */
final class Slotted {
    private Slotted() {}

    static Act with(Act act, Slots slots) {
        return switch (act) {
            case Act.LogInterview _ -> new Act.LogInterview(slots);
            case Act.LogUpcomingInterview _ -> new Act.LogUpcomingInterview(slots);
            case Act.LogSent sent -> new Act.LogSent(sent.kind(), slots);
            case Act.LogReply reply -> new Act.LogReply(reply.kind(), slots);
            case Act.HandedIn _ -> new Act.HandedIn(slots);
            case Act.SetDecisionDate _ -> new Act.SetDecisionDate(slots);
            case Act.ContactAway _ -> new Act.ContactAway(slots);
            case Act.Snooze _ -> new Act.Snooze(slots);
            case Act.AskNext _ -> new Act.AskNext(slots);
            case Act.AskCanIContactNow _ -> new Act.AskCanIContactNow(slots);
            case Act.ListProcesses _ -> new Act.ListProcesses(slots);
            case Act.Accepted _ -> new Act.Accepted(slots);
            case Act.MoveOn _ -> new Act.MoveOn(slots);
            case Act.Undo _ -> new Act.Undo(slots);
            case Act.Edit _ -> new Act.Edit(slots);
            case Act.Delete _ -> new Act.Delete(slots);
            case Act.SetTimezone _ -> new Act.SetTimezone(slots);
            case Act.SetPlaybook _ -> new Act.SetPlaybook(slots);
            case Act.Help _ -> new Act.Help(slots);
            case Act.Smalltalk _ -> new Act.Smalltalk(slots);
            case Act.Unclear unclear -> new Act.Unclear(slots, unclear.options(), unclear.doubt());
        };
    }
}
