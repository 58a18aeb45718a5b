package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;

/** What the user wrote about a process in their own words: what stuck of each round, and details for notes. */
final class NoteEdits {
    /** So many have a button: the newest. */
    private static final int SHOWN = 4;
    private static final int LINE = 160;

    private NoteEdits() {}

    /** The details that stand, one for each note they are for. */
    static List<Fact.Noted> all(Dossier dossier) {
        Map<Object, Fact.Noted> all = new LinkedHashMap<>();
        dossier.all(Fact.Noted.class).forEach(noted -> all.put(List.of(noted.kind(), noted.step()), noted));
        return all.values().stream().filter(noted -> !noted.text().isBlank()).toList();
    }

    static Screen screen(Talk talk, Dossier dossier) {
        var keys = new Keys(talk.tools.messages());
        List<String> lines = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        newest(dossier.rounds()).forEach(round -> {
            lines.add(talk.text("edit.moment-line", "n", round.number(), "text",
                    Wording.cut(dossier.moment(round.number()).orElse(""), LINE)));
            buttons.add(Keys.named(talk.text("button.moment", "n", round.number()),
                    new Tap.OnProcess(ProcessVerb.FIX_MOMENT, dossier.id(), round.number())));
        });
        var notes = all(dossier);
        for (int i = Math.max(0, notes.size() - SHOWN); i < notes.size(); i++) {
            lines.add(talk.text("edit.note-line", "n", i + 1, "text", Wording.cut(notes.get(i).text(), LINE)));
            buttons.add(Keys.named(talk.text("button.note", "n", i + 1),
                    new Tap.OnProcess(ProcessVerb.FIX_NOTE, dossier.id(), i + 1)));
        }
        return new Screen(talk.text("edit.notes", "process", Wording.brief(dossier), "items",
                String.join("\n", lines)),
                keys.rows(buttons, 3).row(EditMenu.to(keys, "back", ProcessVerb.FIX, dossier, 1)).build());
    }

    private static List<Round> newest(List<Round> rounds) {
        return rounds.subList(Math.max(0, rounds.size() - SHOWN), rounds.size());
    }

    static void ask(Talk talk, Dossier dossier, Tap.OnProcess tap) {
        noted(dossier, tap.arg()).ifPresentOrElse(
                noted -> EditMenu.ask(talk, dossier, tap, Optional.of(noted.text()), "remove"),
                () -> EditMenu.gone(talk));
    }

    private static Optional<Fact.Noted> noted(Dossier dossier, int number) {
        return all(dossier).stream().skip(Math.max(0, number - 1)).findFirst();
    }

    static boolean moment(Talk talk, Dossier dossier, int round, String text) {
        if (!Notes.isTooLong(talk, text))
            ReplyTalk.save(talk, dossier, new Fact.Remembered(round, text.strip()));
        return true;
    }

    static boolean note(Talk talk, Dossier dossier, int number, String text) {
        var noted = noted(dossier, number);
        if (noted.isPresent() && !Notes.isTooLong(talk, text))
            ReplyTalk.save(talk, dossier,
                    new Fact.Noted(noted.get().kind(), noted.get().step(), text.strip()));
        return noted.isPresent();
    }
}
