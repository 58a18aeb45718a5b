package org.crickets.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** What was taken back is told once more, as it was: "no wait, bring Globex back", or by the button under an undo. */
final class PutBack {
    /** How such a wish begins. */
    static final String OPENING = "(?:(?:no+|oh|oops|ups|ok(?:ay)?|so|hey|wait|hang on|actually|sorry|please|pls|can you|"
            + "could you|you can)[ ,.!]+)*";
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)" + OPENING + "(?:redo(?: (?:it|that))?|(?:undo|take back|revert) (?:the|that|my|this) (?:last )?undo"
                    + "|(?:bring|put|get) (?<what>.{1,60}?) back(?: again| in)?|restore (?<this>.{1,60}?))"
                    + "[ .!]*(?:please|pls)?[ .!]*");
    static final Pattern ANYTHING = Pattern
            .compile("(?iu)it|that|this|them|him|her|(?:the )?last (?:one|thing)");

    private PutBack() {}

    /** Whether the text asked for that. What was never taken back is shown, and says itself how it goes on. */
    static boolean said(Talk talk, String text) {
        var asked = ASKED.matcher(text.strip());
        if (!asked.matches())
            return false;
        var what = Optional.ofNullable(asked.group("what")).or(() -> Optional.ofNullable(asked.group("this")))
                .filter(Predicate.not(ANYTHING.asMatchPredicate()));
        var last = takenBack(talk).stream()
                .filter(each -> what.filter(name -> !isAbout(talk, each, name)).isEmpty()).findFirst();
        var closed = Reopening.closed(talk, what)
                .filter(dossier -> last.filter(each -> takenBackAt(talk, each) > Reopening.closedAt(talk, dossier))
                        .isEmpty());
        if (closed.isPresent())
            Reopening.reopen(talk, closed.get());
        else
            last.ifPresentOrElse(source -> told(talk, source), () -> nothing(talk, what));
        return true;
    }

    private static void nothing(Talk talk, Optional<String> what) {
        var known = what.flatMap(name -> Which.undeleted(talk).stream()
                .filter(dossier -> Interviews.isSame(dossier.company(), name)).reduce((one, two) -> two));
        if (known.isPresent())
            Cards.show(talk, known.get().id());
        else
            talk.say(talk.text("put-back.nothing"));
    }

    /** From the button under what was taken back. */
    static void tapped(Talk talk, Source source) {
        if (takenBack(talk).contains(source)) {
            told(talk, source);
            talk.editTapped(talk.text("put-back.said", "what", UndoTalk.describe(talk, source)), Keys.NONE);
            talk.toast(talk.text("put-back.toast"));
        } else
            talk.toast(talk.text("put-back.too-late"));
    }

    /** The button, where it leads somewhere. */
    static Keyboard keys(Talk talk, Source source) {
        var keys = new Keys(talk.tools.messages());
        return Imports.isImport(talk, source)
                ? Keys.NONE
                : keys.row(keys.button("put-back", new Tap.PutBack(source))).build();
    }

    private static void told(Talk talk, Source source) {
        var before = facts(talk, source);
        before.forEach(logged -> talk.takeOver(new Logged(logged.process(), talk.world.source(), logged.at(),
                logged.fact())));
        UndoTalk.restoreSettings(talk, source);
        talk.idle();
        var process = before.stream().map(Logged::process).filter(each -> talk.dossier(each).isPresent()).findFirst();
        if (process.isPresent())
            Cards.afterSaving(talk, process.get(), "head.put-back");
        else
            talk.say(talk.text("put-back.done", "what", UndoTalk.describe(talk, source)), Cards.undo(talk));
    }

    /** Where in the record it was taken back last. */
    private static int takenBackAt(Talk talk, Source source) {
        var record = talk.record();
        int at = record.size() - 1;
        while (at >= 0 && !record.get(at).fact().equals(new Fact.TakenBack(source)))
            at--;
        return at;
    }

    /** The latest first. An import is brought again by its file, and a changed message is told anew already. */
    private static List<Source> takenBack(Talk talk) {
        var counting = new HashSet<>(History.of(talk.record()).counting().stream().map(PutBack::bare).toList());
        return talk.record().reversed().stream().filter(logged -> !UndoTalk.isChange(logged.source()))
                .flatMap(logged -> logged.fact() instanceof Fact.TakenBack(var source)
                        ? Stream.of(source)
                        : Stream.empty())
                .distinct().filter(source -> !Imports.isImport(talk, source))
                .filter(source -> facts(talk, source).stream().map(PutBack::bare).noneMatch(counting::contains))
                .filter(source -> !facts(talk, source).isEmpty()).limit(UndoTalk.REACH).toList();
    }

    /** Whoever told it. */
    private static Logged bare(Logged logged) {
        return new Logged(logged.process(), Source.BOT, logged.at(), logged.fact());
    }

    private static List<Logged> facts(Talk talk, Source source) {
        return talk.record().stream().filter(logged -> logged.source().equals(source))
                .filter(logged -> !(logged.fact() instanceof Fact.TakenBack)).toList();
    }

    /** Whether that name stands in what was told, or is the company of it. */
    private static boolean isAbout(Talk talk, Source source, String name) {
        var processes = facts(talk, source).stream().map(Logged::process).filter(each -> !each.equals(ProcessId.NONE))
                .toList();
        return talk.record().stream().filter(logged -> processes.contains(logged.process())).map(Logged::fact)
                .flatMap(PutBack::names).anyMatch(each -> Interviews.isSame(each, name));
    }

    private static Stream<String> names(Fact fact) {
        if (fact instanceof Fact.ProcessNamed named)
            return Stream.of(named.company());
        return fact instanceof Fact.PersonMet met ? Stream.of(met.name()) : Stream.empty();
    }
}
