package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;

/** Taps under drafts that no step of the plan asks for. */
final class DraftTaps {
    private DraftTaps() {}

    static void tapped(Talk talk, Tap.OnDraft tap) {
        if (talk.dossier(tap.process()).isEmpty()) {
            talk.editTapped(talk.text("gone"), Keys.NONE);
            return;
        }
        var shown = Shown.of(tap.process(), tap.kind(), tap.version(), tap.verb() == Tap.DraftVerb.SHORTER);
        switch (tap.verb()) {
            case OPEN -> DraftTalk.open(talk, tap.process(), tap.kind());
            case ANOTHER, SHORTER -> DraftTalk.rewrite(talk, shown, Optional.empty());
            case ADD_DETAIL -> DetailTalk.ask(talk, shown);
            case SIGNATURE -> ProfileTalk.change(talk, Profile.Part.SIGNATURE, List.of(shown));
        }
    }
}
