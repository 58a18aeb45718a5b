package org.crickets.dialogue;

import org.crickets.draft.Drafts;

/** What the dialogue is made with; none of it changes or keeps anything. */
public record Tools(Messages messages, Drafts drafts, Places places, Planning planning, Heard.Ears ears,
        Terms terms) {

    /** The same, speaking that language; English where there is no catalogue of it. */
    Tools in(String language) {
        return new Tools(messages.in(language), drafts, places, planning, ears, terms);
    }
}
