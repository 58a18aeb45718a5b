package org.crickets.dialogue;

/** What the user takes along. */
final class Exports {
    private Exports() {}

    static void calendar(Talk talk) {
        var coming = Comings.of(talk).size();
        if (coming == 0)
            talk.say(talk.text("calendar.empty", "example", Help.example(talk)), Feed.offer(talk));
        else
            talk.send(PaperKind.CALENDAR, talk.text("calendar", "n", coming), Feed.offer(talk));
    }

    static void export(Talk talk) {
        talk.send(PaperKind.EXPORT_JSON, talk.text("export.json"), Keys.NONE);
        if (!Which.undeleted(talk).isEmpty())
            talk.send(PaperKind.EXPORT_CSV, talk.text("export.csv"), Keys.NONE);
    }
}
