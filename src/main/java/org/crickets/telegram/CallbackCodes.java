package org.crickets.telegram;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crickets.dialogue.Tap.DraftVerb;
import org.crickets.dialogue.Tap.ListView;
import org.crickets.dialogue.Tap.Place;
import org.crickets.dialogue.Tap.PlaybookVerb;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.dialogue.Tap.SettingVerb;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Setting;
import org.crickets.plan.StepKind;

/**
 * The words of callback data. Buttons that hang in chats for years carry them, so a code keeps its meaning for good: new
 * constants get new codes, and a code is never given to another constant.
 */
final class CallbackCodes {
    private static final Map<String, StepVerb> STEP_VERBS = table(StepVerb.values(), CallbackCodes::of);
    private static final Map<String, DraftVerb> DRAFT_VERBS = table(DraftVerb.values(), CallbackCodes::of);
    private static final Map<String, DraftKind> DRAFT_KINDS = table(DraftKind.values(), CallbackCodes::of);
    private static final Map<String, ProcessVerb> PROCESS_VERBS = table(ProcessVerb.values(), CallbackCodes::of);
    private static final Map<String, PlaybookVerb> PLAYBOOK_VERBS = table(PlaybookVerb.values(), CallbackCodes::of);
    private static final Map<String, SettingVerb> SETTING_VERBS = table(SettingVerb.values(), CallbackCodes::of);
    private static final Map<String, Setting> SETTINGS = table(Setting.values(), CallbackCodes::of);
    private static final Map<String, ListView> LIST_VIEWS = table(ListView.values(), CallbackCodes::of);
    private static final Map<String, Place> PLACES = table(Place.values(), CallbackCodes::of);
    private static final Map<String, StepKind> KINDS = table(StepKind.values(), CallbackCodes::of);

    private CallbackCodes() {}

    static String of(StepVerb verb) {
        return switch (verb) {
            case SENT -> "se";
            case DONE -> "do";
            case TALKED -> "ta";
            case VOICEMAIL -> "vm";
            case NO_ANSWER -> "na";
            case DRAFT -> "dr";
            case ANOTHER -> "an";
            case SHORTER -> "sh";
            case ADD_DETAIL -> "ad";
            case SIGNATURE -> "sg";
            case REPLIED -> "re";
            case SNOOZE -> "sn";
            case SNOOZE_TONIGHT -> "st";
            case SNOOZE_TOMORROW -> "sw";
            case SNOOZE_MONDAY -> "sm";
            case SNOOZE_DATE -> "sd";
            case WHY -> "wy";
            case MORE -> "mo";
            case BACK -> "ba";
            case GO_ON -> "go";
            case HANDED_IN -> "hi";
            case TICK -> "ti";
            case OPEN -> "op";
            case STILL_DECIDING -> "de";
            case BRUSH_OFF -> "bo";
            case WAIT -> "wa";
            case WANT_SOMETHING -> "ws";
            case NEXT_ROUND -> "nr";
            case OFFER -> "of";
            case REJECTED -> "rj";
            case STOP -> "sp";
            case HOME -> "ho";
        };
    }

    static String of(DraftVerb verb) {
        return switch (verb) {
            case OPEN -> "op";
            case ANOTHER -> "an";
            case SHORTER -> "sh";
            case ADD_DETAIL -> "ad";
            case SIGNATURE -> "sg";
        };
    }

    static String of(DraftKind kind) {
        return switch (kind) {
            case THANK_YOU -> "ty";
            case W2_NOTE -> "w2";
            case S2_QUESTION -> "s2";
            case A4_FOLLOW_UP -> "a4";
            case A4_ARTICLE -> "aa";
            case A4_CLOSING -> "ac";
            case G1_HIRING_MANAGER -> "g1";
            case G2_RECRUITER -> "g2";
            case K8_CALL_SCRIPT -> "k8";
            case A9_REPLY -> "a9";
            case REQUEST_ANSWER -> "ra";
            case GRACIOUS_NO -> "gn";
            case KEEP_IN_TOUCH -> "kt";
            case WITHDRAWAL -> "wd";
            case LEVERAGE_NOTE -> "lv";
            case REFERENCES_ALERT -> "rf";
        };
    }

    static String of(ProcessVerb verb) {
        return switch (verb) {
            case CARD -> "ca";
            case FIX -> "fx";
            case FIX_COMPANY -> "fc";
            case FIX_ROLE -> "fr";
            case FIX_WHEN -> "fw";
            case FIX_PEOPLE -> "fp";
            case FIX_DECISION -> "fd";
            case REPLIED -> "re";
            case DELETE -> "dl";
            case MOVE_ON -> "mv";
            case WITHDRAW -> "wd";
            case GO_ON -> "go";
            case WHY -> "wy";
            case WITHDRAWAL_DRAFT -> "wt";
            case ACCEPT -> "ac";
            case ADDRESS -> "ad";
            case PAUSE -> "pa";
            case ROUNDS -> "rs";
            case ROUND -> "ro";
            case ADD_ROUND -> "ar";
            case REMOVE_ROUND -> "rr";
            case FIX_CHANNEL -> "fh";
            case FIX_MOMENT -> "fm";
            case PERSON -> "pe";
            case ADD_PERSON -> "ap";
            case REMOVE_PERSON -> "rp";
            case FIX_NAME -> "fn";
            case FIX_TITLE -> "ft";
            case WRITE_TO -> "wr";
            case NOTES -> "no";
            case FIX_NOTE -> "fe";
        };
    }

    static String of(ListView view) {
        return switch (view) {
            case OPEN -> "op";
            case ALL -> "al";
            case UPCOMING -> "up";
            case DUE -> "du";
            case WAITING -> "wa";
            case CLOSED -> "cl";
            case FOUND -> "fo";
            case NETWORK -> "ne";
            case NEXT -> "nx";
        };
    }

    static String of(PlaybookVerb verb) {
        return switch (verb) {
            case ALL -> "al";
            case LOOK -> "lo";
            case FOR_ALL -> "fa";
            case FOR_ONE -> "fo";
        };
    }

    static String of(SettingVerb verb) {
        return switch (verb) {
            case OPEN -> "op";
            case SET -> "se";
            case TYPE -> "ty";
            case BACK -> "ba";
            case UNDO -> "un";
        };
    }

    static String of(Setting setting) {
        return switch (setting) {
            case ZONE -> "zo";
            case COUNTRY -> "co";
            case HOUR -> "ho";
            case QUIET -> "qu";
            case WEEKENDS -> "we";
            case PLAYBOOK -> "pb";
            case LANGUAGE -> "la";
            case REVIEW -> "re";
            case TONE -> "to";
            case PAUSE -> "pa";
        };
    }

    static String of(Place place) {
        return switch (place) {
            case NEW -> "new";
            case LIST -> "list";
            case NEXT -> "next";
            case HELP -> "help";
            case UNDO -> "undo";
            case ARCHIVE -> "arch";
            case NETWORK -> "net";
            case STATS -> "stats";
            case PLAYBOOKS -> "books";
            case SIGNATURE -> "sign";
            case CONTACT -> "cont";
            case AVAILABILITY -> "free";
            case SETTINGS -> "set";
            case FEED -> "feed";
            case FEED_NEW -> "feednew";
            case FEED_OFF -> "feedoff";
        };
    }

    static String of(StepKind kind) {
        return switch (kind) {
            case PREPARE -> "pr";
            case PREPARE_LAST -> "pl";
            case DEBRIEF -> "db";
            case REFERENCES -> "rf";
            case THANK_YOU -> "ty";
            case FOLLOW_UP -> "fu";
            case BRUSH_OFF_REPLY -> "br";
            case TASK -> "tk";
            case TASK_LAST -> "tl";
            case OFFER_ANSWER -> "oa";
            case LEVERAGE -> "lv";
            case GRACIOUS_NOTE -> "gn";
            case KEEP_IN_TOUCH -> "kt";
            case STOP -> "sp";
            case WEEKLY_REVIEW -> "wr";
            case BACK_HOME -> "bh";
        };
    }

    static StepVerb stepVerb(String code) {
        return known(STEP_VERBS, code);
    }

    static DraftVerb draftVerb(String code) {
        return known(DRAFT_VERBS, code);
    }

    static DraftKind draftKind(String code) {
        return known(DRAFT_KINDS, code);
    }

    static ProcessVerb processVerb(String code) {
        return known(PROCESS_VERBS, code);
    }

    static PlaybookVerb playbookVerb(String code) {
        return known(PLAYBOOK_VERBS, code);
    }

    static SettingVerb settingVerb(String code) {
        return known(SETTING_VERBS, code);
    }

    static Setting setting(String code) {
        return known(SETTINGS, code);
    }

    static ListView listView(String code) {
        return known(LIST_VIEWS, code);
    }

    static Place place(String code) {
        return known(PLACES, code);
    }

    static StepKind kind(String code) {
        return known(KINDS, code);
    }

    private static <T> T known(Map<String, T> table, String code) {
        var found = table.get(code);
        if (found == null)
            throw new IllegalArgumentException("no such code");
        return found;
    }

    /** Refuses two constants with one code, when the class is loaded. */
    private static <T> Map<String, T> table(T[] constants, Function<T, String> code) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(code, constant -> constant));
    }
}
