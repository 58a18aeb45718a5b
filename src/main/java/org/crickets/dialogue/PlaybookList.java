package org.crickets.dialogue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.dialogue.Tap.PlaybookVerb;
import org.crickets.plan.Dossier;
import org.crickets.plan.Playbook;
import org.crickets.plan.ProcessId;

/** All playbooks on one screen, each with the dates it gives, and a button for each. */
final class PlaybookList {
    /** So many fit one message with their dates. */
    private static final int SCREEN = 10;
    /** So many have a button; the others are chosen by name. */
    private static final int BUTTONS = 40;

    private PlaybookList() {}

    /** @param scope the process that it is about; without one, its dates are those of the newest interview */
    static Screen of(Talk talk, Optional<Dossier> scope) {
        var dossier = scope.or(() -> PlaybookUse.newest(talk));
        var head = dossier.map(one -> talk.text("playbook.list.company", "company", one.company()))
                .orElseGet(() -> talk.text("playbook.list.sample", "date", talk.words().date(talk.moment().date())));
        return under(talk, head, scope, dossier);
    }

    /** The same under another heading, such as that one was not found. */
    static Screen after(Talk talk, String head, Optional<Dossier> scope) {
        return under(talk, head, scope, scope.or(() -> PlaybookUse.newest(talk)));
    }

    private static Screen under(Talk talk, String head, Optional<Dossier> scope, Optional<Dossier> dossier) {
        var entries = PlaybookUse.all(talk).stream().limit(SCREEN).map(playbook -> entry(talk, playbook, dossier))
                .collect(Collectors.joining("\n"));
        return new Screen(talk.text("playbook.list", "head", head, "entries", entries, "more",
                Math.max(0, PlaybookUse.all(talk).size() - SCREEN)), keys(talk, scope));
    }

    private static String entry(Talk talk, Playbook playbook, Optional<Dossier> dossier) {
        var line = dossier.map(one -> Trial.of(talk, one, playbook)).orElseGet(() -> Trial.sample(talk, playbook))
                .line();
        return talk.text("playbook.entry", "title", playbook.title(), "name", playbook.name(), "summary",
                playbook.summary(), "line", line, "used", isForAll(talk, playbook) ? "yes" : "", "own",
                talk.words().list(PlaybookUse.owners(talk, playbook)));
    }

    private static boolean isForAll(Talk talk, Playbook playbook) {
        return PlaybookUse.everywhere(talk).equals(playbook);
    }

    private static Keyboard keys(Talk talk, Optional<Dossier> scope) {
        var process = scope.map(Dossier::id).orElse(ProcessId.NONE);
        return new Keys(talk.tools.messages()).rows(PlaybookUse.all(talk).stream().limit(BUTTONS)
                .map(playbook -> Keys.named((isForAll(talk, playbook) ? "✓ " : "") + playbook.title(),
                        new Tap.OnPlaybook(PlaybookVerb.LOOK, playbook.name(), process)))
                .toList(), 2).build();
    }
}
