package org.crickets.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** Takes back what a message or tap told: the last ten, the latest first. */
final class UndoTalk {
    static final int REACH = 10;

    private UndoTalk() {}

    static void latest(Talk talk) {
        var sources = reachable(talk);
        if (sources.isEmpty()) {
            talk.say(talk.text("undo.nothing"));
            return;
        }
        var source = sources.getFirst();
        var what = describe(talk, source);
        takeBack(talk, source);
        talk.editSaid(source, talk.text("undo.said", "what", what));
        talk.say(talk.text("undo.done", "what", what), PutBack.keys(talk, source));
    }

    /** What would be taken back next. */
    static Optional<Source> last(Talk talk) {
        return reachable(talk).stream().findFirst();
    }

    /** From a button under what was said. */
    static void tapped(Talk talk, Source source) {
        var what = describe(talk, source);
        if (isTakenBack(talk, source))
            talk.editTapped(talk.text("undo.said", "what", what), PutBack.keys(talk, source));
    }

    /** A toast says whether it was. */
    static boolean isTakenBack(Talk talk, Source source) {
        boolean near = reachable(talk).contains(source);
        if (near)
            takeBack(talk, source);
        talk.toast(talk.text(near ? "undo.toast" : "undo.too-late"));
        return near;
    }

    private static void takeBack(Talk talk, Source source) {
        var process = talk.record().stream().filter(logged -> logged.source().isOf(source)).map(Logged::process)
                .findFirst().orElse(ProcessId.NONE);
        var taught = Learned.behind(talk, source);
        talk.tell(process, new Fact.TakenBack(source));
        taught.ifPresent(tap -> talk.tell(ProcessId.NONE, new Fact.TakenBack(tap)));
        restoreSettings(talk, source);
        talk.idle();
    }

    /** After what came from a source was taken back, or put back: of what it set, what counts now. */
    static void restoreSettings(Talk talk, Source source) {
        PlaybookUse.restore(talk, source);
        Journeys.restore(talk, source);
        SettingChange.restore(talk, source);
        ProfileChange.restore(talk, source);
    }

    /** Whether that is a later version of a message. */
    static boolean isChange(Source source) {
        return source.value().contains("e");
    }

    /** What a message told before it was changed no longer counts: what it was, the latest version first. */
    static List<Logged> takeBackVersions(Talk talk, Source changed) {
        var message = changed.value().substring(0, changed.value().indexOf('e') + 1);
        var versions = reachable(talk).stream()
                .filter(source -> (source.value() + "e").equals(message) || source.value().startsWith(message))
                .filter(source -> !Imports.isImport(talk, source))
                .toList();
        var told = versions.stream()
                .flatMap(source -> talk.record().stream().filter(logged -> logged.source().equals(source))).toList();
        versions.forEach(source -> takeBack(talk, source));
        return told;
    }

    /** The sources that can still be taken back, the latest first. */
    private static List<Source> reachable(Talk talk) {
        var gone = new HashSet<Source>();
        talk.record().forEach(logged -> {
            if (logged.fact() instanceof Fact.TakenBack back)
                gone.add(back.source());
        });
        return talk.record().reversed().stream().filter(logged -> !(logged.fact() instanceof Fact.TakenBack))
                .map(logged -> logged.source().whole())
                .filter(source -> !source.equals(Source.BOT) && !gone.contains(source)).distinct()
                .limit(REACH).toList();
    }

    static String describe(Talk talk, Source source) {
        if (Imports.isImport(talk, source))
            return talk.text("fact.import", "n", Imports.size(talk, source));
        var facts = talk.record().stream().filter(logged -> logged.source().equals(source)).toList();
        var company = facts.stream().map(Logged::process).map(talk::dossier).flatMap(Optional::stream)
                .map(Dossier::company).findFirst().orElse("");
        var main = facts.stream().map(Logged::fact).filter(fact -> !(fact instanceof Fact.PersonMet))
                .reduce((one, two) -> rank(two) > rank(one) ? two : one);
        return talk.text("fact." + main.map(UndoTalk::name).orElse("person-met"), "company", company, "setting",
                main.map(fact -> setting(talk, fact)).orElse(""));
    }

    private static String setting(Talk talk, Fact fact) {
        return fact instanceof Fact.Chose chose
                ? talk.text("setting." + SettingLines.name(chose.setting()) + ".name")
                : "";
    }

    /** What a message is remembered by: an interview rather than the names that came with it. */
    private static int rank(Fact fact) {
        return fact instanceof Fact.ProcessNamed || fact instanceof Fact.DecisionPromised || fact instanceof Fact.Meant
                ? 0
                : fact instanceof Fact.InterviewSet ? 2 : 1;
    }

    private static String name(Fact fact) {
        return fact.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
