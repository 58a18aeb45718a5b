package org.crickets.dialogue;

import org.crickets.draft.Drafts;

/** What the dialogue is made with; none of it changes or keeps anything. */
public record Tools(Languages languages, Drafts drafts, Places places, Planning planning, Heard.Ears ears,
        Terms terms) {

    /** The catalogue of the language that is spoken. */
    Messages messages() {
        return languages.messages();
    }

    /** The same, speaking that language: texts, and what the playbooks are called. */
    Tools in(String language) {
        return language.equals(languages.spoken())
                ? this
                : new Tools(languages.speaking(language), drafts, places, planning, ears, terms.in(language));
    }
}
