package org.crickets.understand.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crickets.understand.Meaning;

/** What a clause adds to the event told before it: nothing new, a truer name for it, or an event of its own. */
enum Relation {
    ABSORB, REPLACE, NEW;

    /** The stronger word of an employer comes first. */
    private static final List<Meaning> STRENGTH = List.of(Meaning.REJECTED, Meaning.OFFER, Meaning.UPCOMING,
            Meaning.NEXT_ROUND, Meaning.REQUEST, Meaning.ASKED_TO_WAIT, Meaning.STILL_DECIDING, Meaning.BRUSH_OFF,
            Meaning.DECISION_DATE);
    private static final Set<Meaning> TASKS = EnumSet.of(Meaning.REQUEST, Meaning.NEXT_ROUND, Meaning.UPCOMING);
    private static final Set<Meaning> AFTERTHOUGHTS = EnumSet.of(Meaning.DECISION_DATE, Meaning.BRUSH_OFF,
            Meaning.STILL_DECIDING, Meaning.EDIT, Meaning.SMALLTALK, Meaning.HELP);

    /** {@code thanked}: the earlier event is only an employer's thanks for coming. {@code silent}: it only tells silence. */
    static Relation of(Meaning before, Meaning now, boolean thanked, boolean silentBefore, boolean silentNow) {
        if (before == now || now == Meaning.SMALLTALK || now == Meaning.HELP && before != Meaning.SMALLTALK) {
            return ABSORB;
        }
        if (before == Meaning.SMALLTALK || before == Meaning.HELP) {
            return REPLACE;
        }
        if (before == Meaning.EDIT) {
            return now == Meaning.NEXT || now == Meaning.LIST || now == Meaning.DELETE ? NEW : ABSORB;
        }
        if (silentBefore) {
            return now.event() || now == Meaning.MAY_CONTACT || now == Meaning.NEXT || now == Meaning.MOVE_ON
                    ? REPLACE
                    : NEW;
        }
        if (silentNow) {
            return now == Meaning.NEXT && (before.sent() || before == Meaning.MOVE_ON || before == Meaning.DELETE
                    || before.event() && before != Meaning.INTERVIEW)
                            ? ABSORB
                            : NEW;
        }
        return events(before, now, thanked);
    }

    private static Relation events(Meaning before, Meaning now, boolean thanked) {
        if (thanked && STRENGTH.contains(now) && !AFTERTHOUGHTS.contains(now)) {
            return REPLACE;
        }
        if (before == Meaning.INTERVIEW || before == Meaning.UPCOMING) {
            boolean same = before == Meaning.UPCOMING && now == Meaning.NEXT_ROUND;
            return same || AFTERTHOUGHTS.contains(now) ? ABSORB : NEW;
        }
        if (before.sent() && now.sent()) {
            return sent(before, now);
        }
        if (STRENGTH.contains(before) && STRENGTH.contains(now)) {
            return replies(before, now);
        }
        return others(before, now);
    }

    private static Relation sent(Meaning before, Meaning now) {
        if (before == Meaning.SENT_CALL && now == Meaning.SENT_VOICEMAIL
                || before == Meaning.SENT_FOLLOW_UP && now == Meaning.SENT_THANK_YOU) {
            return REPLACE;
        }
        boolean part = (before == Meaning.SENT_CALL || before == Meaning.SENT_VOICEMAIL)
                && (now == Meaning.SENT_FOLLOW_UP || now == Meaning.SENT_CALL);
        return part ? ABSORB : NEW;
    }

    private static Relation replies(Meaning before, Meaning now) {
        boolean tasks = TASKS.contains(before) && TASKS.contains(now)
                && (before == Meaning.REQUEST || now == Meaning.REQUEST);
        return tasks ? NEW : STRENGTH.indexOf(now) < STRENGTH.indexOf(before) ? REPLACE : ABSORB;
    }

    private static Relation others(Meaning before, Meaning now) {
        boolean gone = before == Meaning.AWAY && AFTERTHOUGHTS.contains(now) && now != Meaning.STILL_DECIDING
                || before == Meaning.AWAY && now == Meaning.ASKED_TO_WAIT
                || before == Meaning.ASKED_TO_WAIT && now == Meaning.AWAY
                || before == Meaning.REJECTED && now == Meaning.MOVE_ON || now == Meaning.EDIT && before.event();
        boolean asked = before == Meaning.MAY_CONTACT && (now.sent() || now.reply());
        boolean snoozed = before == Meaning.SNOOZE && now != Meaning.NEXT && now != Meaning.LIST
                && now != Meaning.MAY_CONTACT;
        if (gone || asked || snoozed || before == Meaning.NEXT && now == Meaning.SNOOZE
                || before == Meaning.MAY_CONTACT && now == Meaning.NEXT
                || before == Meaning.DELETE && (now == Meaning.UNDO || now == Meaning.MOVE_ON)
                || before == Meaning.MOVE_ON && now == Meaning.DELETE
                || before == Meaning.UNDO && now == Meaning.DELETE
                || before == Meaning.PLAYBOOK && now == Meaning.SNOOZE
                || before == Meaning.MOVE_ON && now == Meaning.SNOOZE) {
            return ABSORB;
        }
        return before == Meaning.BRUSH_OFF && now == Meaning.AWAY
                || before == Meaning.NEXT && now == Meaning.MAY_CONTACT || before == Meaning.UNDO && now == Meaning.EDIT
                || before == Meaning.MOVE_ON && now == Meaning.REJECTED ? REPLACE : NEW;
    }
}
