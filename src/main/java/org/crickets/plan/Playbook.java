package org.crickets.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way of following up, read from a file: rules and numbers, each with its source. A missing part means that the
 * playbook does not prescribe it. The planner knows these parts and no playbook by name.
 *
 * @param name    how users and files call it, such as {@code balanced}
 * @param summary one line for the list of playbooks
 * @param elsewhere what it is called in other languages, by their tags
 */
public record Playbook(String name, String title, String summary, Optional<Preparation> preparation,
        Optional<Sourced<Duration>> debriefAfter, Optional<Sourced<Boolean>> references, Optional<ThankYou> thankYou,
        FollowUps followUps, Stop stop, Map<String, Label> elsewhere) {
    public Playbook {
        elsewhere = Map.copyOf(elsewhere);
    }

    /** What it is called in another language: its title, and one line for the list of playbooks. */
    public record Label(String title, String summary) {}

    /** The same, called as in that language; as before where it has no words of that one. */
    public Playbook in(String language) {
        var label = elsewhere.getOrDefault(language, new Label(title, summary));
        return new Playbook(name, label.title(), label.summary(), preparation, debriefAfter, references, thankYou,
                followUps, stop, elsewhere);
    }

    /** The reminders before an interview: at a local time the evening before, and so long before its start (K1, K2). */
    public record Preparation(Sourced<LocalTime> eveningBefore, Sourced<Duration> before) {}

    /** Who gets a note after a round, and until when; it rings the next morning. */
    public record ThankYou(Sourced<Recipients> to, Sourced<Deadline> deadline) {}

    /** Who gets a note. */
    public enum Recipients {
        EACH_INTERVIEWER, HIRING_MANAGER, HIRING_MANAGER_AND_RECRUITER
    }

    /** The end of a window after an interview. */
    public sealed interface Deadline {
        /** So long after the interview's end. */
        record Elapsed(Duration time) implements Deadline {}

        /** The end of the n-th business day after the interview's day. */
        record EndOfBusinessDay(int n) implements Deadline {}
    }

    /**
     * Asking where things stand.
     *
     * @param afterPromise business days after the day they promised; missing: promises change nothing (S2)
     * @param firstAfter   days after the interview when no day was promised
     * @param nextAfter    days after the contact before
     * @param atMost       the cap
     * @param shift        weekends and holidays move it to the next business day; otherwise it is exact (S1)
     * @param lateBy       an exact follow-up found late rings the next morning up to so many days late
     * @param way          by what means, and to whom
     * @param drafts       the kind of draft of the first, second … follow-up; the last one serves all further ones
     */
    public record FollowUps(Optional<Sourced<Integer>> afterPromise, Sourced<Integer> firstAfter,
            Sourced<Integer> nextAfter, Sourced<Integer> atMost, boolean shift, int lateBy, Way way,
            List<DraftKind> drafts) {
        public FollowUps {
            drafts = List.copyOf(drafts);
        }

        /** The draft of the n-th follow-up, n from 1 on. */
        public DraftKind draft(int n) {
            return drafts.get(Math.min(n, drafts.size()) - 1);
        }
    }

    /** By what means a follow-up goes out. */
    public enum Way {
        EMAIL, PHONE, EMAIL_TO_HIRING_MANAGER_AND_RECRUITER
    }

    /** Stop and move on, so many days after the last contact. */
    public record Stop(Sourced<Integer> after) {}
}
