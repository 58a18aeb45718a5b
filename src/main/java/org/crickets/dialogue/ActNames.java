package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.Who;

/** What an act is called on a button. */
final class ActNames {
    private ActNames() {}

    /** Each its name; where several are the same act, what they differ in: the day, or the name. */
    static List<String> labels(Talk talk, List<Act> acts) {
        var names = acts.stream().map(act -> label(talk, act)).toList();
        if (names.stream().distinct().count() == acts.size())
            return names;
        return details(talk).map(detail -> acts.stream().map(act -> detail.apply(act.slots())).toList())
                .filter(told -> told.stream().allMatch(it -> !it.isBlank())
                        && told.stream().distinct().count() == acts.size())
                .findFirst().orElse(names);
    }

    private static Stream<Function<Slots, String>> details(Talk talk) {
        Function<Optional<When>, String> time = when -> when.map(it -> when(talk, it)).orElse("");
        return Stream.of(slots -> time.apply(slots.when()), slots -> time.apply(slots.decisionBy().map(When.On::new)),
                slots -> time.apply(slots.until()), slots -> time.apply(slots.dueAt()),
                slots -> slots.people().stream().map(Who::name).collect(Collectors.joining(", ")),
                slots -> slots.company().orElse(""), slots -> slots.role().orElse(""));
    }

    private static String when(Talk talk, When when) {
        return switch (when) {
            case When.At(var time) -> talk.words().dateTime(time.atZone(talk.moment().zone()));
            case When.On(var date) -> talk.words().date(date);
        };
    }

    private static String label(Talk talk, Act act) {
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
