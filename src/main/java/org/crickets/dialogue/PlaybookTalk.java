package org.crickets.dialogue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crickets.dialogue.Tap.PlaybookVerb;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Playbook;
import org.crickets.plan.ProcessId;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** Changes the way of following up, of one process or of all, and shows what that changes. */
final class PlaybookTalk {
    /** What stands before "playbook" without naming one. */
    private static final Set<String> NO_NAME = Set.of("another", "other", "different", "new", "my", "the", "which",
            "what", "this", "that");
    /** So many changed plans fit one screen. */
    private static final int SHOWN = 3;

    private PlaybookTalk() {}

    /** From the command, maybe with a name behind it. */
    static void show(Talk talk, String argument) {
        if (argument.isBlank())
            PlaybookList.of(talk, Optional.empty()).say(talk);
        else
            PlaybookNames.named(argument, PlaybookUse.all(talk))
                    .map(playbook -> PlaybookLook.at(talk, playbook, Optional.empty()))
                    .orElseGet(() -> unknown(talk, argument, Optional.empty())).say(talk);
    }

    /** In words: the playbook named, for the company named, the message answered, or all. */
    static void choose(Talk talk, Slots slots) {
        var wanted = slots.playbook().filter(name -> !isNoName(name, slots));
        var playbook = wanted.flatMap(name -> PlaybookNames.named(name, PlaybookUse.all(talk)))
                .or(() -> PlaybookNames.in(talk.heard(), PlaybookUse.all(talk)));
        if (slots.company().isEmpty() && talk.world.about().isEmpty() && talk.chosen().isEmpty())
            playbook.map(found -> forAll(talk, found))
                    .orElseGet(() -> missing(talk, wanted, Optional.empty())).say(talk);
        else {
            var named = playbook.map(found -> slots.with().playbook(found.name()).build()).orElse(slots);
            ActTalk.withProcess(talk, new Act.SetPlaybook(named),
                    dossier -> playbook.map(found -> forOne(talk, found, dossier))
                            .orElseGet(() -> missing(talk, wanted, Optional.of(dossier)))
                            .sayAbout(talk, dossier.id()));
        }
    }

    private static boolean isNoName(String name, Slots slots) {
        return NO_NAME.contains(name) || name.startsWith("for-")
                || slots.company().filter(company -> company.equalsIgnoreCase(name)).isPresent();
    }

    private static Screen missing(Talk talk, Optional<String> wanted, Optional<Dossier> scope) {
        return wanted.map(name -> unknown(talk, name, scope)).orElseGet(() -> PlaybookList.of(talk, scope));
    }

    private static Screen unknown(Talk talk, String name, Optional<Dossier> scope) {
        return PlaybookList.after(talk, talk.text("playbook.unknown", "name", name), scope);
    }

    /** Everything that has no playbook of its own. */
    static Screen forAll(Talk talk, Playbook playbook) {
        var keys = new Keys(talk.tools.messages());
        var keeping = PlaybookUse.keeping(talk, playbook);
        boolean already = PlaybookUse.everywhere(talk).equals(playbook);
        Map<Dossier, Timeline> before = new LinkedHashMap<>();
        Which.open(talk).reversed().stream().filter(dossier -> dossier.playbook().isEmpty())
                .forEach(dossier -> before.put(dossier, Timeline.of(talk, dossier)));
        if (!already)
            PlaybookUse.everywhere(talk, playbook);
        var html = talk.text("playbook.for-all", "title", playbook.title(), "already", already ? "yes" : "", "changes",
                already ? "" : changes(talk, before, playbook), "more",
                already ? 0 : Math.max(0, before.size() - SHOWN), "keeps", keeps(talk, keeping), "closed",
                already ? "" : talk.words().list(closed(talk)));
        keys.rows(keeping.stream().limit(4).map(dossier -> Keys.named(
                talk.text("button.playbook.too", "company", dossier.company()),
                new Tap.OnPlaybook(PlaybookVerb.FOR_ONE, playbook.name(), dossier.id()))).toList(), 2);
        return new Screen(html, end(talk, keys, already));
    }

    private static String changes(Talk talk, Map<Dossier, Timeline> before, Playbook playbook) {
        return before.entrySet().stream().limit(SHOWN)
                .map(entry -> PlaybookChange.made(talk, entry.getKey(), entry.getValue(), playbook).text(talk))
                .collect(Collectors.joining("\n"));
    }

    private static String keeps(Talk talk, List<Dossier> keeping) {
        return keeping.stream().map(dossier -> talk.text("playbook.keeps", "company", dossier.company(), "title",
                PlaybookUse.of(talk, dossier).title())).collect(Collectors.joining("\n"));
    }

    /** Those that closed within a month, as in the list of interviews. */
    private static List<String> closed(Talk talk) {
        var monthAgo = talk.now().minus(Duration.ofDays(30));
        return Which.undeleted(talk).stream().filter(dossier -> !Which.isOpen(talk, dossier))
                .filter(dossier -> dossier.facts().getLast().at().isAfter(monthAgo)).map(Dossier::company).distinct()
                .toList();
    }

    /** That process alone. */
    static Screen forOne(Talk talk, Playbook playbook, Dossier dossier) {
        var before = Timeline.of(talk, dossier);
        boolean already = PlaybookUse.of(talk, dossier).equals(playbook);
        if (!already)
            talk.tell(dossier.id(), new Fact.PlaybookChosen(playbook.name()));
        var html = talk.text("playbook.for-one", "company", dossier.company(), "title", playbook.title(), "already",
                already ? "yes" : "", "line", before.line(), "change",
                already ? "" : PlaybookChange.made(talk, dossier, before, playbook).text(talk));
        return new Screen(html, end(talk, new Keys(talk.tools.messages()), already));
    }

    private static Keyboard end(Talk talk, Keys keys, boolean already) {
        var others = keys.button("playbooks", new Tap.OnPlaybook(PlaybookVerb.ALL, "", ProcessId.NONE));
        return already
                ? keys.row(others).build()
                : keys.row(keys.button("undo", new Tap.TakeBack(talk.world.source())), others).build();
    }
}
