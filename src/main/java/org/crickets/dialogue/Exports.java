package org.crickets.dialogue;

/** What the user takes along. */
final class Exports {
    private Exports() {}

    static void export(Talk talk) {
        if (talk.agenda().dossiers().isEmpty())
            talk.say(talk.text("export.empty"));
        else
            talk.send(PaperKind.EXPORT_CSV, talk.text("export.csv"), Keys.NONE);
    }
}
