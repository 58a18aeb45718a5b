package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can happen in a {@link Diary}; each saying becomes facts of one message. */
final class Sayings {
    private static final Pattern PERSON = Pattern.compile("(\\w+) \\((hiring manager|interviewer|recruiter)\\)");
    private final Life life;
    private final Map<Pattern, BiConsumer<Words, MatchResult>> known = new HashMap<>();
    private Instant at = Instant.EPOCH;
    private @Nullable Source last;

    Sayings(Life life) {
        this.life = life;
        theirs();
        ours();
        interviews();
    }

    private void interviews() {
        on("interview(?: at (\\w+))?(?: as (\\w+))?(?: with .*)?", (words, it) -> {
            about(words, it);
            words.interview(local(at));
        });
        on("hears of an interview (\\w+ \\d+ \\w+ \\d\\d:\\d\\d)",
                (words, it) -> words.interview(Days.time(it.group(1)).toString()));
        on("tells of the interview of (\\w+ \\d+ \\w+ \\d\\d:\\d\\d)(?: with .*)?",
                (words, it) -> words.interview(Days.time(it.group(1)).toString()));
        on("(?:back to|and at) (\\w+)(?: as (\\w+))?", this::about);
        on("remembers (.+)", (words, it) -> words.remembers(it.group(1)));
    }

    /** What the employer says. */
    private void theirs() {
        on("decision by (.+)", (words, it) -> words.promised(day(it).toString()));
        on("still deciding", (words, _) -> words.stillDeciding());
        on("still deciding until (.+)", (words, it) -> words.stillDecidingUntil(day(it).toString()));
        on("asked to stay in touch", (words, _) -> words.invitedToAskAgain());
        on("asked to wait until (.+)", (words, it) -> words.askedToWait(day(it).toString()));
        on("(\\w+) is away until (.+)", (words, it) -> words.away(it.group(1), Days.day(it.group(2)).toString()));
        on("all are away until (.+)", (words, it) -> words.tell(new Fact.Away(Optional.empty(), day(it))));
        on("curt reply", (words, _) -> words.curtReply());
        on("they want a form", (words, _) -> words.requested(1, "a form", ""));
        on("they want a form by (.+)", (words, it) -> words.requested(1, "a form", day(it).toString()));
        on("next round, no date yet", (words, _) -> words.tell(new Fact.NextRoundAnnounced(words.now())));
        on("offer", (words, _) -> words.offered(""));
        on("offer to answer by (.+)", (words, it) -> words.offered(day(it).toString()));
        on("a no", (words, _) -> words.rejected());
    }

    /** What the user does. */
    private void ours() {
        on("thanks them", (words, _) -> words.contacted(ContactKind.THANK_YOU));
        on("writes", (words, _) -> words.contacted(ContactKind.FOLLOW_UP));
        on("calls and talks", (words, _) -> words.contacted(ContactKind.CALL));
        on("leaves a voicemail", (words, _) -> words.contacted(ContactKind.VOICEMAIL));
        on("nobody picks up", (words, _) -> words.contacted(ContactKind.UNANSWERED_CALL));
        on("hands it in", (words, _) -> words.handedIn(1));
        on("puts it off until (.+)", (words, it) -> life.told.rung
                .stream().map(one -> one.step().key()).reduce((_, last) -> last)
                .ifPresent(key -> words.tell(new Fact.Snoozed(key, words.on(Days.time(it.group(1)))))));
        on("pauses until (.+)", (words, it) -> words.pausedUntil(day(it).toString()));
        on("wonders whether to write", (_, _) -> {});
        on("goes on", (words, _) -> words.goesOn());
        on("undoes it", (words, _) -> words.undoes(Objects.requireNonNull(last)));
    }

    private void on(String saying, BiConsumer<Words, MatchResult> said) {
        known.put(Pattern.compile(saying), said);
    }

    /** An interview is told of when it is over; everything else at once. */
    Instant toldAt(Instant at, String saying) {
        return saying.startsWith("interview") ? at.plusSeconds(3600) : at;
    }

    void say(Instant moment, String saying) {
        at = moment;
        var said = known.entrySet().stream().filter(entry -> entry.getKey().matcher(saying).matches()).findFirst()
                .orElseThrow(() -> new AssertionError("nobody says: " + saying));
        var it = said.getKey().matcher(saying);
        it.matches();
        var words = life.then();
        said.getValue().accept(words, it.toMatchResult());
        PERSON.matcher(saying).results().forEach(
                person -> words.with(person.group(1), PersonRole.valueOf(person.group(2).toUpperCase(Locale.ROOT)
                        .replace(' ', '_'))));
        last = life.source();
    }

    private void about(Words words, MatchResult it) {
        var company = Optional.ofNullable(it.group(1)).orElse("Acme");
        words.about(company, Optional.ofNullable(it.group(2)).orElse(""));
    }

    private static LocalDate day(MatchResult it) {
        return Days.day(it.group(1));
    }

    private String local(Instant instant) {
        return instant.atZone(life.told.habits.zone()).toLocalDateTime().toString();
    }
}
