package org.crickets.dialogue;

import java.util.Locale;
import org.crickets.plan.Fact;
import org.crickets.understand.Slots;

/** Changes the way of following up, of one process or of all. */
final class PlaybookTalk {
    private PlaybookTalk() {}

    static void choose(Talk talk, Slots slots) {
        var wanted = slots.playbook().orElse("").toLowerCase(Locale.ROOT).replace(' ', '-');
        var name = talk.tools.terms().playbooks().stream().filter(wanted::equals).findFirst();
        if (name.isEmpty())
            talk.say(talk.text("playbook.unknown", "name", slots.playbook().orElse(""), "names",
                    String.join(", ", talk.tools.terms().playbooks())));
        else if (slots.company().isPresent() && Which.of(talk, slots) instanceof Which.One(var dossier))
            ReplyTalk.save(talk, dossier, new Fact.PlaybookChosen(name.get()));
        else {
            talk.settle(talk.settings().following(name.get()));
            talk.say(talk.text("playbook.changed", "name", name.get()));
        }
    }
}
