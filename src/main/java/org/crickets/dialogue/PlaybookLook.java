package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.PlaybookVerb;
import org.crickets.plan.Dossier;
import org.crickets.plan.Playbook;
import org.crickets.plan.ProcessId;

/** One playbook, what it would change, and for what it may be chosen: the likeliest first. */
final class PlaybookLook {
    private PlaybookLook() {}

    /** @param scope the process that was asked about, if one was */
    static Screen at(Talk talk, Playbook playbook, Optional<Dossier> scope) {
        var dossier = scope.or(() -> PlaybookUse.newest(talk));
        var choices = choices(talk, playbook, scope, dossier);
        var html = talk.text("playbook.look", "title", playbook.title(), "name", playbook.name(), "summary",
                playbook.summary(), "what", what(talk, playbook, dossier), "ask",
                choices.size() < 2 || dossier.isEmpty() ? "" : dossier.get().company(), "used",
                choices.isEmpty() ? "yes" : "");
        var keys = new Keys(talk.tools.messages()).rows(choices, 2);
        return new Screen(html, keys.row(keys.button("back", new Tap.OnPlaybook(PlaybookVerb.ALL, "",
                scope.map(Dossier::id).orElse(ProcessId.NONE)))).build());
    }

    private static String what(Talk talk, Playbook playbook, Optional<Dossier> dossier) {
        if (dossier.isEmpty())
            return talk.text("playbook.look.sample", "line", Trial.sample(talk, playbook).line());
        var used = PlaybookUse.of(talk, dossier.get());
        return used.equals(playbook)
                ? talk.text("playbook.look.followed", "company", dossier.get().company(), "line",
                        Timeline.of(talk, dossier.get()).line())
                : talk.text("playbook.look.change", "used", used.title(), "change",
                        PlaybookChange.tried(talk, dossier.get(), playbook).text(talk));
    }

    private static List<Button> choices(Talk talk, Playbook playbook, Optional<Dossier> scope,
            Optional<Dossier> dossier) {
        List<Button> choices = new ArrayList<>();
        if (!PlaybookUse.everywhere(talk).equals(playbook))
            choices.add(Keys.named(talk.text(dossier.isEmpty() ? "button.playbook.use" : "button.playbook.for-all"),
                    new Tap.OnPlaybook(PlaybookVerb.FOR_ALL, playbook.name(), ProcessId.NONE)));
        dossier.filter(one -> !PlaybookUse.of(talk, one).equals(playbook)).ifPresent(one -> choices
                .add(scope.isPresent() ? 0 : choices.size(), Keys.named(
                        talk.text("button.playbook.only", "company", one.company()),
                        new Tap.OnPlaybook(PlaybookVerb.FOR_ONE, playbook.name(), one.id()))));
        return choices;
    }
}
