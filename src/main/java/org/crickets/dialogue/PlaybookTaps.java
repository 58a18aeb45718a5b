package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.Playbook;

/** Taps in the list of playbooks, which change that same message. */
final class PlaybookTaps {
    private PlaybookTaps() {}

    static void tapped(Talk talk, Tap.OnPlaybook tap) {
        var dossier = talk.dossier(tap.process()).filter(one -> !isDeleted(talk, one));
        var playbook = PlaybookUse.called(talk, tap.playbook());
        if (tap.verb() == Tap.PlaybookVerb.ALL)
            PlaybookList.of(talk, dossier).editTapped(talk);
        else if (playbook.isEmpty())
            PlaybookList.after(talk, talk.text("playbook.gone", "name", tap.playbook()), dossier).editTapped(talk);
        else
            tapped(talk, tap.verb(), playbook.get(), dossier);
    }

    private static void tapped(Talk talk, Tap.PlaybookVerb verb, Playbook playbook, Optional<Dossier> dossier) {
        switch (verb) {
            case ALL, LOOK -> PlaybookLook.at(talk, playbook, dossier).editTapped(talk);
            case FOR_ALL -> PlaybookTalk.forAll(talk, playbook).editTapped(talk);
            case FOR_ONE -> dossier.map(one -> PlaybookTalk.forOne(talk, playbook, one))
                    .orElseGet(() -> new Screen(talk.text("gone"), Keys.NONE)).editTapped(talk);
        }
    }

    private static boolean isDeleted(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).filter(plan -> plan.status() == Plan.Status.DELETED).isPresent();
    }
}
