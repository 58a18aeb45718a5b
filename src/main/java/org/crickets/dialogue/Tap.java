package org.crickets.dialogue;

import org.crickets.plan.DraftKind;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;

/**
 * What a button stands for. Numbers in it are the user's own (processes, steps), so that a forged one cannot reach
 * anybody else's; whether they exist is checked when it is tapped.
 */
public sealed interface Tap {
    /**
     * Something about a step of the plan; {@code person} 0 in a key of several people stands for all of them, and
     * {@code ordinal} 0 for everything that was told in one message with such a step.
     */
    record OnStep(StepVerb verb, StepKey step, int version) implements Tap {
        public OnStep(StepVerb verb, StepKey step) {
            this(verb, step, 0);
        }
    }

    /** Something about a process; {@code arg} is the verb's own (a page, a person, a round), 0 where it has none. */
    record OnProcess(ProcessVerb verb, ProcessId process, int arg) implements Tap {}

    /**
     * Something about a playbook, by its name (empty where it is about all of them); {@code process} is the one it is
     * looked at for, {@link ProcessId#NONE} for none in particular.
     */
    record OnPlaybook(PlaybookVerb verb, String playbook, ProcessId process) implements Tap {}

    /** Something about a draft that no step of the plan asks for. */
    record OnDraft(DraftVerb verb, ProcessId process, DraftKind kind, int version) implements Tap {}

    /**
     * Something about a setting; {@code value} is what to choose, in the words of {@link SettingValues}, empty where
     * nothing is chosen.
     */
    record OnSetting(SettingVerb verb, Setting setting, String value) implements Tap {}

    /** An answer to an open question: its number, and which of its options, from 0 on. */
    record Choice(int question, int option) implements Tap {}

    /** Turns a list to a page, from 0 on; {@code about}: the words it was searched for, empty where it was not. */
    record OnList(ListView view, int page, String about) implements Tap {}

    /** Takes back what that message or tap logged. */
    record TakeBack(Source source) implements Tap {}

    /** Tells once more what was taken back of that message or tap. */
    record PutBack(Source source) implements Tap {}

    /** What a command does too. */
    record Go(Place place) implements Tap {}

    /** Under a reminder or a draft. */
    enum StepVerb {
        SENT,
        DONE,
        TALKED,
        VOICEMAIL,
        NO_ANSWER,
        DRAFT,
        ANOTHER,
        SHORTER,
        ADD_DETAIL,
        SIGNATURE,
        REPLIED,
        SNOOZE,
        SNOOZE_TONIGHT,
        SNOOZE_TOMORROW,
        SNOOZE_MONDAY,
        SNOOZE_DATE,
        WHY,
        MORE,
        BACK,
        GO_ON,
        HANDED_IN,
        // in a message that tells of several things: ticks one off, shows one alone
        TICK,
        OPEN,
        // the reply kinds, and what "More…" holds
        STILL_DECIDING,
        BRUSH_OFF,
        WAIT,
        WANT_SOMETHING,
        NEXT_ROUND,
        OFFER,
        REJECTED,
        STOP,
        // after a journey
        HOME
    }

    /** Under a draft that belongs to no step, and where it is opened. */
    enum DraftVerb {
        OPEN, ANOTHER, SHORTER, ADD_DETAIL, SIGNATURE
    }

    /** Under a card or in a list. */
    enum ProcessVerb {
        CARD,
        FIX,
        FIX_COMPANY,
        FIX_ROLE,
        FIX_WHEN,
        FIX_PEOPLE,
        FIX_DECISION,
        REPLIED,
        DELETE,
        MOVE_ON,
        WITHDRAW,
        GO_ON,
        WHY,
        WITHDRAWAL_DRAFT,
        ACCEPT,
        ADDRESS,
        PAUSE,
        // what the menu of "Fix…" leads to; the argument is a page, a round, a person or a note
        ROUNDS,
        ROUND,
        ADD_ROUND,
        REMOVE_ROUND,
        FIX_CHANNEL,
        FIX_MOMENT,
        PERSON,
        ADD_PERSON,
        REMOVE_PERSON,
        FIX_NAME,
        FIX_TITLE,
        WRITE_TO,
        NOTES,
        FIX_NOTE
    }

    /** What a list shows: processes by where they stand or by words, people after a no, or what comes, week by week. */
    enum ListView {
        OPEN, ALL, UPCOMING, DUE, WAITING, CLOSED, FOUND, NETWORK, NEXT
    }

    /** In the list of playbooks, and under one of them. */
    enum PlaybookVerb {
        ALL, LOOK, FOR_ALL, FOR_ONE
    }

    /**
     * On the screen of settings: looks at one, chooses, types, and goes back to the screen; or takes back the change that
     * came from the source in the value.
     */
    enum SettingVerb {
        OPEN, SET, TYPE, BACK, UNDO
    }

    /** Where a command leads. */
    enum Place {
        NEW,
        LIST,
        NEXT,
        HELP,
        UNDO,
        ARCHIVE,
        PLAYBOOKS,
        NETWORK,
        STATS,
        SIGNATURE,
        CONTACT,
        AVAILABILITY,
        SETTINGS,
        FEED,
        FEED_NEW,
        FEED_OFF
    }
}
