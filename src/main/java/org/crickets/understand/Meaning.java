package org.crickets.understand;

import java.util.Optional;
import java.util.function.Function;
import org.crickets.understand.Act.ReplyKind;
import org.crickets.understand.Act.SentKind;

/** Everything a clause can mean, by the corpus' names of intent and kind. */
public enum Meaning {
    INTERVIEW("log_interview", Act.LogInterview::new),
    UPCOMING("log_upcoming_interview", Act.LogUpcomingInterview::new),
    SENT_THANK_YOU(SentKind.THANK_YOU),
    SENT_FOLLOW_UP(SentKind.FOLLOW_UP),
    SENT_CALL(SentKind.CALL),
    SENT_VOICEMAIL(SentKind.VOICEMAIL),
    HANDED_IN("log_sent", Optional.of("follow_up"), Act.HandedIn::new),
    STILL_DECIDING(ReplyKind.STILL_DECIDING),
    REQUEST(ReplyKind.REQUEST),
    REJECTED(ReplyKind.REJECTED),
    OFFER(ReplyKind.OFFER),
    BRUSH_OFF(ReplyKind.BRUSH_OFF),
    NEXT_ROUND(ReplyKind.NEXT_ROUND),
    ASKED_TO_WAIT(ReplyKind.ASKED_TO_WAIT),
    DECISION_DATE("set_decision_date", Act.SetDecisionDate::new),
    AWAY("contact_away", Act.ContactAway::new),
    SNOOZE("snooze", Act.Snooze::new),
    NEXT("ask_next", Act.AskNext::new),
    MAY_CONTACT("ask_can_i_contact_now", Act.AskCanIContactNow::new),
    LIST("list", Act.ListProcesses::new),
    ACCEPTED("smalltalk_or_unknown", Act.Accepted::new),
    MOVE_ON("move_on", Act.MoveOn::new),
    UNDO("undo", Act.Undo::new),
    EDIT("edit", Act.Edit::new),
    DELETE("delete", Act.Delete::new),
    TIMEZONE("set_timezone", Act.SetTimezone::new),
    PLAYBOOK("set_playbook", Act.SetPlaybook::new),
    HELP("help", Act.Help::new),
    SMALLTALK("smalltalk_or_unknown", Act.Smalltalk::new);

    private final String intent;
    private final Optional<String> kind;
    private final Function<Slots, Act> act;

    Meaning(String intent, Function<Slots, Act> act) {
        this(intent, Optional.empty(), act);
    }

    Meaning(String intent, Optional<String> kind, Function<Slots, Act> act) {
        this.intent = intent;
        this.kind = kind;
        this.act = act;
    }

    Meaning(SentKind sent) {
        this.intent = "log_sent";
        this.kind = Optional.of(sent.name().toLowerCase(java.util.Locale.ROOT));
        this.act = slots -> new Act.LogSent(sent, slots);
    }

    Meaning(ReplyKind reply) {
        this.intent = "log_reply";
        this.kind = Optional.of(reply.name().toLowerCase(java.util.Locale.ROOT));
        this.act = slots -> new Act.LogReply(reply, slots);
    }

    /** The intent's name in the corpus. */
    public String intent() {
        return intent;
    }

    /** The kind's name in the corpus, for what was sent and what was replied. */
    public Optional<String> kind() {
        return kind;
    }

    /** The act with these details. */
    public Act with(Slots slots) {
        return act.apply(slots);
    }

    /** Whether it is something that happened between the user and an employer. */
    public boolean event() {
        return ordinal() <= AWAY.ordinal();
    }

    /** Whether it is something the employer said. */
    public boolean reply() {
        return ordinal() >= STILL_DECIDING.ordinal() && ordinal() <= ASKED_TO_WAIT.ordinal();
    }

    /** Whether it is something the user sent. */
    public boolean sent() {
        return ordinal() >= SENT_THANK_YOU.ordinal() && ordinal() <= HANDED_IN.ordinal();
    }

    /** What an act means; an unclear one means what it most likely is. */
    public static Meaning of(Act act) {
        return switch (act) {
            case Act.LogInterview a -> INTERVIEW;
            case Act.LogUpcomingInterview a -> UPCOMING;
            case Act.LogSent a -> valueOf("SENT_" + a.kind().name());
            case Act.HandedIn a -> HANDED_IN;
            case Act.LogReply a -> valueOf(a.kind().name());
            case Act.SetDecisionDate a -> DECISION_DATE;
            case Act.ContactAway a -> AWAY;
            case Act.Snooze a -> SNOOZE;
            case Act.AskNext a -> NEXT;
            case Act.AskCanIContactNow a -> MAY_CONTACT;
            case Act.ListProcesses a -> LIST;
            case Act.Accepted a -> ACCEPTED;
            case Act.MoveOn a -> MOVE_ON;
            case Act.Undo a -> UNDO;
            case Act.Edit a -> EDIT;
            case Act.Delete a -> DELETE;
            case Act.SetTimezone a -> TIMEZONE;
            case Act.SetPlaybook a -> PLAYBOOK;
            case Act.Help a -> HELP;
            case Act.Smalltalk a -> SMALLTALK;
            case Act.Unclear a -> a.options().isEmpty() ? SMALLTALK : of(a.options().getFirst());
        };
    }
}
