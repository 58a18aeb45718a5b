package org.crickets.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crickets.plan.Agenda;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Sitting;
import org.crickets.plan.Source;
import org.jspecify.annotations.Nullable;

/** A turn in the making: gathers what is told and what is answered; the agenda always knows what was told so far. */
final class Talk {
    final World world;
    /** In the language of the settings. */
    Tools tools;
    private final Tools given;
    /** The cards to be said: one for each process, however much was told of it. */
    private final Map<ProcessId, Card> cards = new LinkedHashMap<>();
    private final List<Logged> facts = new ArrayList<>();
    private final Sitting sitting = new Sitting();
    private final List<Reply> replies = new ArrayList<>();
    private Settings settings;
    private State state;
    private int question;
    private @Nullable Agenda agenda;
    private Optional<ProcessId> chosen = Optional.empty();
    private Optional<ProcessId> freed = Optional.empty();
    private String text = "";
    private String wording = "";
    private boolean comforted;

    Talk(World world, State state, Tools tools) {
        this.world = world;
        this.settings = world.settings();
        this.given = tools;
        this.tools = tools.in(settings.language());
        this.state = state;
        this.question = world.question();
    }

    Turn turn() {
        var others = List.copyOf(replies);
        replies.clear();
        for (int i = 0; i <= others.size(); i++) {
            int place = i;
            cards.forEach((process, card) -> {
                if (card.place() == place)
                    Cards.say(this, process, card.head());
            });
            if (i < others.size())
                replies.add(others.get(i));
        }
        return new Turn(state, question, settings, facts, replies, agenda());
    }

    /** The text that is being heard. */
    void hearing(String said) {
        text = said;
    }

    String heard() {
        return text;
    }

    /** What was heard, with names and days masked. */
    void worded(String masked) {
        wording = masked;
    }

    String wording() {
        return wording;
    }

    // what is known

    Instant now() {
        return world.now();
    }

    Moment moment() {
        return Moment.of(world.now(), settings.habits().zone());
    }

    Settings settings() {
        return settings;
    }

    State state() {
        return state;
    }

    Wording words() {
        return new Wording(now(), settings.habits().zone(), tools.messages());
    }

    Agenda agenda() {
        if (agenda == null)
            agenda = tools.planning().agenda(record(), settings, world.now(), sitting);
        return agenda;
    }

    /** What the world plans, where somebody has asked before. */
    void planned(Agenda known) {
        agenda = known;
    }

    /** The record with what was told in this turn. */
    List<Logged> record() {
        var all = new ArrayList<>(world.record());
        all.addAll(facts);
        return all;
    }

    Optional<Dossier> dossier(ProcessId process) {
        return agenda().dossier(process);
    }

    Optional<Plan> plan(ProcessId process) {
        return agenda().plan(process);
    }

    boolean hasTold() {
        return !facts.isEmpty();
    }

    /** A kind word was said already. */
    void comforted() {
        comforted = true;
    }

    boolean isComforted() {
        return comforted;
    }

    /** Whether this turn told something of that kind. */
    boolean told(Class<? extends Fact> kind) {
        return facts.stream().map(Logged::fact).anyMatch(kind::isInstance);
    }

    // what comes of it

    void tell(ProcessId process, Fact fact) {
        takeOver(new Logged(process, world.source(), world.now(), fact));
    }

    /** Something that was written down elsewhere, as it was there. */
    void takeOver(Logged logged) {
        facts.add(logged);
        agenda = null;
    }

    void settle(Settings changed) {
        settings = changed;
        tools = given.in(changed.language());
        agenda = null;
    }

    /** The card of a process is said here, as it is at the end of the turn. */
    void card(ProcessId process, String head) {
        var first = cards.get(process);
        cards.put(process, new Card(head, first == null ? replies.size() : first.place()));
    }

    /** What was told of it is shown at the end of the turn. */
    boolean hasCard(ProcessId process) {
        return cards.containsKey(process);
    }

    /** A card's heading, and how many other replies come before it. */
    private record Card(String head, int place) {}

    void say(String html, Keyboard keyboard) {
        replies.add(new Reply.Say(html, keyboard, false, Optional.empty()));
    }

    void say(String html) {
        say(html, Keys.NONE);
    }

    void sayAbout(ProcessId process, String html, Keyboard keyboard) {
        replies.add(new Reply.Say(html, keyboard, false, Optional.of(process)));
    }

    /** The same with an effect. */
    void celebrate(ProcessId process, String html, Keyboard keyboard) {
        replies.add(new Reply.Say(html, keyboard, false, Optional.of(process), Optional.of(Effect.CONGRATULATIONS)));
    }

    void react(String emoji) {
        replies.add(new Reply.React(emoji));
    }

    void send(PaperKind paper, String caption, Keyboard keyboard) {
        replies.add(new Reply.Paper(paper, caption, keyboard));
    }

    void forget(String farewell) {
        replies.add(new Reply.Forget(farewell));
    }

    void editTapped(String html, Keyboard keyboard) {
        replies.add(new Reply.EditTapped(html, keyboard));
    }

    void editSaid(Source source, String html) {
        replies.add(new Reply.EditSaid(source, html));
    }

    void toast(String text) {
        replies.add(new Reply.Toast(text));
    }

    /** The number for the next question; its buttons carry it. */
    int nextQuestion() {
        return question + 1;
    }

    /** Counts on, as a question would. */
    void takeNumber() {
        question++;
    }

    /** Waits for the answer to the question just said. */
    void ask(State asked) {
        state = asked;
        question++;
    }

    /** The question stays open after something else was taken in between. */
    void reopen(State asked) {
        state = asked;
    }

    /** A process that a message opened which is being told anew: what it opens now is the same one. */
    void reopen(Optional<ProcessId> process) {
        freed = process;
    }

    /** The process to be opened again; once. */
    Optional<ProcessId> freed() {
        var process = freed;
        freed = Optional.empty();
        return process;
    }

    /** The user said which process is meant. */
    void choose(ProcessId process) {
        chosen = Optional.of(process);
    }

    Optional<ProcessId> chosen() {
        return chosen;
    }

    /** The question is open no more; what is said now is no answer to it. */
    boolean forgetQuestion() {
        idle();
        return false;
    }

    void idle() {
        state = new State.Idle();
    }

    /** Whether somebody typed one of those words, in English or in the language that is spoken. */
    boolean isWord(String key, String typed) {
        var bare = typed.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[.!]+$", "");
        return tools.messages().words(key).contains(bare)
                || tools.languages().speaking(Languages.USUAL).messages().words(key).contains(bare);
    }

    String text(String key, Object... namesAndValues) {
        return tools.messages().say(key, namesAndValues);
    }
}
