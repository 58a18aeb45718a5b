package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.Person;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;

/** Several things to do in one message: the morning in a list. */
final class ItemList {
    /** So many have a button each; all are told, and more stand in the list of what is next. */
    private static final int BUTTONS = 4;
    /** So many are told in full, to fit one message. */
    private static final int TOLD = 8;

    private ItemList() {}

    static String text(Talk talk, List<Item> items) {
        return talk.text("ring.list", "n", items.size(), "items", items.stream().limit(TOLD)
                .map(item -> RingText.one(talk, item.steps(), lateness(talk, item)))
                .collect(Collectors.joining("\n\n")), "more", Math.max(0, items.size() - TOLD));
    }

    private static String lateness(Talk talk, Item item) {
        return item.first().rings().map(at -> Lateness.of(talk, at.toInstant())).orElse("");
    }

    static Keyboard keys(Talk talk, List<Item> items) {
        var keys = new Keys(talk.tools.messages());
        var all = all(items.getFirst().key());
        var ticks = items.stream().flatMap(item -> ticks(talk, item)).toList();
        keys.rows(ticks.size() <= BUTTONS ? ticks : opened(talk, items, "button.open").limit(BUTTONS).toList(), 2);
        var row = new ArrayList<Button>();
        var notes = items.stream().filter(item -> isNote(item.first())).toList();
        if (notes.size() == items.size())
            row.add(keys.step("sent-to-all", StepVerb.SENT, all));
        else if (notes.size() > 1)
            row.add(Keys.named(talk.text("button.notes-sent", "n", notes.size()),
                    new Tap.OnStep(StepVerb.SENT, all)));
        row.add(keys.step(items.stream().allMatch(item -> item.first().isCall()) ? "script" : "draft", StepVerb.DRAFT,
                all));
        return keys.row(row.toArray(Button[]::new)).row(keys.step("they-replied", StepVerb.REPLIED, all),
                keys.step("snooze", StepVerb.SNOOZE, all), keys.step("why", StepVerb.WHY, all),
                keys.step("more", StepVerb.MORE, all)).build();
    }

    /** What "sent" can be said of: no call, and nothing that is handed in or answered. */
    static boolean isNote(Step step) {
        return step.kind().isContact() && !step.isCall();
    }

    /** Everything told in one message with that step. */
    private static StepKey all(StepKey first) {
        return new StepKey(first.process(), first.round(), first.kind(), 0, 0);
    }

    /** Which of them is meant? */
    static Keyboard which(Talk talk, List<Item> items) {
        var keys = new Keys(talk.tools.messages());
        return keys.rows(opened(talk, items, "button.open").limit(6).toList(), 2)
                .row(keys.step("back", StepVerb.BACK, all(items.getFirst().key()))).build();
    }

    private static Stream<Button> opened(Talk talk, List<Item> items, String label) {
        return items.stream().map(item -> open(talk, item, label, company(talk, item, items)));
    }

    private static Stream<Button> ticks(Talk talk, Item item) {
        if (item.first().isCall())
            return Stream.of(open(talk, item, "button.open-call", name(talk, item.first())));
        return item.isToSeveral()
                ? item.steps().stream().map(step -> tick(talk, step.key(), name(talk, step)))
                : Stream.of(tick(talk, item.key(), name(talk, item.first())));
    }

    private static Button tick(Talk talk, StepKey key, String name) {
        return Keys.named(talk.text("button.sent-to", "name", name), new Tap.OnStep(StepVerb.TICK, key));
    }

    private static Button open(Talk talk, Item item, String label, String name) {
        return Keys.named(talk.text(label, "name", name), new Tap.OnStep(StepVerb.OPEN, item.key()));
    }

    /** To whom it goes; the company where nobody is known, or where nothing is to be sent. */
    private static String name(Talk talk, Step step) {
        var dossier = talk.dossier(step.key().process()).orElseThrow();
        return Titles.person(talk, step)
                .or(() -> step.kind().isContact() ? dossier.addressee().map(Person::name) : Optional.empty())
                .orElse(dossier.company());
    }

    /** The company; the role, where two things are for one company. */
    static String company(Talk talk, Item item, List<Item> items) {
        var dossier = item.dossiers(talk).getFirst();
        boolean alone = items.stream().flatMap(other -> other.dossiers(talk).stream().limit(1))
                .filter(other -> other.company().equalsIgnoreCase(dossier.company())).count() == 1;
        return alone ? dossier.company() : dossier.role().orElseGet(() -> name(talk, item.first()));
    }
}
