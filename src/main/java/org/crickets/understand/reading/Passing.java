package org.crickets.understand.reading;

import java.util.List;
import java.util.Set;
import org.crickets.understand.cues.CueHit;

/** What is said in passing and means no act: "my sister is moving to Lisbon" amid a long story, a mail's subject. */
record Passing(Message message) {
    /** What a user tells the bot to do, not what happened: never found in passing in a long story. */
    private static final Set<String> BIDDEN = Set.of("EDIT", "UNDO", "DELETE", "TIMEZONE", "PLAYBOOK", "LIST", "HELP",
            "SNOOZE", "SMALLTALK");
    private static final int STORY = 60;
    /** How cues begin that read plain facts. */
    private static final List<String> PLAIN = List.of("it/that was", "it/that is/'s/was", "the role/position",
            "role/position/job", "PERSON is/'s/was", "^ the/my/their", "it/interview was");
    private static final Set<String> CORRECTS = Set.of("not", "actually", "wrong", "wrongly", "correction",
            "meant", "mean", "instead", "rather", "mistake", "sorry", "oops", "typo", "misheard", "told");
    private static final Set<String> AMENDS = Set.of("wrong", "wrongly", "correction", "correct", "change", "fix",
            "mistake", "typo", "edit", "amend", "update");
    private static final Set<String> LINES = Set.of("line", "call", "signal", "connection", "phone", "zoom", "wifi",
            "video", "internet", "teams", "reception");
    private static final Set<String> GIVES = Set.of("send", "give", "email", "forward", "text", "share", "tell", "show",
            "confirm");
    private static final int SHORT = 14;

    /** Whether it is passed over. */
    boolean told(CueHit hit) {
        if (generally(hit) || header(hit) || nearly(hit) || plainly(hit) || doneThere(hit)
                || lineCut(hit) || theirs(hit)) {
            return true;
        }
        boolean contrasted = hit.meaning().equals("EDIT") && hit.cue().contains(" not ")
                && message.dates(message.text().sentenceStart(hit.at()), message.text().sentenceEnd(hit.after()))
                        .size() > 1;
        if (contrasted || message.text().size() < STORY || !BIDDEN.contains(hit.meaning()) || Story.told(message)) {
            return false;
        }
        return message.text().sentenceEnd(hit.after()) - message.text().sentenceStart(hit.at()) > SHORT;
    }

    /** "It was in person at 9:30", "the job is Assistant Grower", in a story: what was, where no word says that it was told wrongly. */
    private boolean plainly(CueHit hit) {
        if (message.text().size() < STORY || !hit.meaning().equals("EDIT")
                || PLAIN.stream().noneMatch(hit.cue()::startsWith)) {
            return false;
        }
        int from = Math.max(0, message.text().sentenceStart(hit.at()) - 1);
        return !message.says(message.text().sentenceStart(from), message.text().sentenceEnd(hit.after()), CORRECTS)
                && !message.says(0, message.text().sentenceEnd(1), AMENDS);
    }

    /** "They gave me an exercise, which went fine", in a story: done at the interview itself, and nothing is due. */
    private boolean doneThere(CueHit hit) {
        return message.text().size() >= STORY && hit.meaning().equals("REQUEST")
                && message.dates(hit.after(), message.text().sentenceEnd(hit.after())).isEmpty()
                && message.says(hit.at(), hit.at() + 2, List.of("gave", "set", "had"))
                && message.says(hit.after(), message.text().sentenceEnd(hit.after()),
                        List.of("went", "nailed", "finished",
                                "bombed", "messed", "aced", "botched", "spot", "managed"));
    }

    /** "The line got dropped", "zoom was cut": no refusal. */
    private boolean lineCut(CueHit hit) {
        return hit.meaning().equals("REJECTED") && LINES.contains(message.text().norm(hit.at() - 1))
                && Set.of("got", "was", "been", "were", "dropped", "cut").contains(message.text().norm(hit.at()));
    }

    /** "They still need to send me the details": what the employer owes, not the user. */
    private boolean theirs(CueHit hit) {
        for (int i = hit.at() + 1; hit.meaning().equals("REQUEST") && i < hit.after(); i++) {
            boolean gives = message.text().norm(i - 1).equals("to") && GIVES.contains(message.text().norm(i))
                    && Set.of("me", "us").contains(message.text().norm(i + 1));
            if (gives && !Set.of("me", "us", "i").contains(message.text().norm(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** "I was about to write them off", "nearly gave up on Acme": not done. */
    private boolean nearly(CueHit hit) {
        if (!hit.meaning().equals("MOVE_ON") && !hit.meaning().equals("DELETE")) {
            return false;
        }
        int i = hit.at() - 1;
        boolean about = message.text().norm(i).equals("to") && message.text().norm(i - 1).equals("about")
                && message.text().norm(i - 2).equals("was");
        return about || Set.of("nearly", "almost").contains(message.text().norm(i));
    }

    /** "Subject: Next steps with Acme" asks the bot nothing. */
    private boolean header(CueHit hit) {
        int line = hit.at();
        while (message.mail() && line > 0 && !message.text().lineBreakBefore(line)) {
            line--;
        }
        return message.mail() && BIDDEN.contains(hit.meaning().equals("NEXT") ? "HELP" : hit.meaning())
                && Mail.field(message.text(), line);
    }

    /** "Forty years I've ironed shirts for interviews", in a story: nobody's and on no day. */
    private boolean generally(CueHit hit) {
        int from = message.text().sentenceStart(hit.at());
        int to = message.text().sentenceEnd(hit.after());
        return message.text().size() >= STORY && hit.meaning().equals("MEETING")
                && message.text().norm(hit.at()).equals("interviews") && message.names(from, to).isEmpty()
                && message.dates(from, to).isEmpty();
    }
}
