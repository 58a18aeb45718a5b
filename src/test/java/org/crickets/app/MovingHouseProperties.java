package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Reply;
import org.crickets.dialogue.State;
import org.crickets.dialogue.Turn;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Renumbering;
import org.crickets.plan.Source;
import org.crickets.plan.Step;

/** Whatever a user lived through here, they find it again where they move to: the same plan, the same lists, the same file. */
class MovingHouseProperties {
    /** What may be said; what is not understood, or asks back, is said all the same. */
    private static final List<String> SAYINGS = List.of(
            "interviewed at Acme today at 2 with Dana Smith, hiring manager",
            "interviewed at Acme for Data Engineer yesterday at 10 with Tom Okafor",
            "interview at Globex next Tuesday at 10 with Ann Lee", "interviewed at Initech last Friday with Eve Adams",
            "second round at Acme next Monday at 9", "sent the thank-you to Dana",
            "sent the thank-you to everyone at Acme",
            "called Globex, nobody answered", "left Initech a voicemail",
            "Acme replied: still deciding, until the 20th",
            "Globex said they will be in touch", "Initech asked me to wait until Friday", "Acme rejected me",
            "Globex made me an offer, they want an answer by Friday", "Initech wants a code sample by Thursday",
            "handed in the code sample to Initech", "Dana is away until Monday", "Acme decides by Friday",
            "pause Acme until the 30th", "I'm going on with Acme", "move on from Globex", "delete Initech", "yes", "no",
            "we laughed about her first COBOL job in the room", "1", "skip", "/undo", "remind me at 8",
            "no reminders on weekends", "quiet hours from 20:00 to 10:30", "sign as Alex Miller",
            "weekly review on Friday", "be gentler", "on holiday until 3 January", "I'm back",
            "I'm in Berlin until Friday",
            "use seven-days for Acme", "use three-strikes for everything", "snooze until tomorrow at 5pm",
            "my flux capacitor is purple", "the Acme role is Backend Engineer");

    /** Something is said so many hours after the thing before. */
    record Day(int hours, int saying) {}

    @Provide
    Arbitrary<List<Day>> lives() {
        return Combinators.combine(Arbitraries.integers().between(0, 100).map(it -> it < 50 ? 0 : it - 50),
                Arbitraries.integers().between(0, SAYINGS.size() - 1)).as(Day::new).list().ofMinSize(2).ofMaxSize(25);
    }

    @Property(tries = 100)
    void everythingIsFoundAgain(@ForAll("lives") List<Day> life) {
        var old = lived(life);
        var fresh = Chat.stranger(old.now);
        var file = Suitcase.pack(old);
        var luggage = Suitcase.luggage(file, old.now);
        assertThat(luggage.flaws()).isEmpty();
        fresh.does(new Input.Brought(luggage, ""));
        assertThat(plan(fresh)).isEqualTo(plan(old));
        for (var look : List.of("list", "/next", "/network", "/list all"))
            assertThat(said(fresh.copy().says(look))).as(look).isEqualTo(said(old.copy().says(look)));
        assertThat(fresh.chosen()).isEqualTo(old.chosen());
        assertThat(meaning(Suitcase.pack(fresh))).isEqualTo(meaning(file));
        var before = List.copyOf(fresh.record);
        fresh.does(new Input.Brought(luggage, ""));
        assertThat(fresh.record).as("a second time nothing is new").isEqualTo(before);
        old.does(new Input.Brought(luggage, ""));
        assertThat(plan(old)).as("nor where it came from").isEqualTo(plan(fresh));
    }

    @Property(tries = 60)
    void oneTapTakesAllOfItBack(@ForAll("lives") List<Day> life, @ForAll("lives") List<Day> elsewhere) {
        var here = lived(life);
        var there = lived(elsewhere);
        here.passes(there.now.isAfter(here.now) ? there.now.toString() : here.now.toString());
        here.state = new State.Idle();
        var before = here.copy();
        here.does(new Input.Brought(Suitcase.luggage(Suitcase.pack(there), here.now), ""));
        if (here.record.equals(before.record))
            return;
        here.says("/undo");
        assertThat(here.agenda()).isEqualTo(before.agenda());
        assertThat(here.chosen()).isEqualTo(before.chosen());
    }

    private static Chat lived(List<Day> life) {
        var chat = Chat.at("2026-11-02T09:00:00Z");
        for (var day : life) {
            chat.passes(chat.now.plus(Duration.ofHours(day.hours())).toString());
            chat.says(SAYINGS.get(day.saying()));
        }
        for (int i = 0; i < 5 && !chat.agenda().due(chat.now).isEmpty(); i++)
            chat.passes(chat.now.toString());
        return chat;
    }

    /** Every process and step, with the processes numbered in their order. */
    private static List<Object> plan(Chat chat) {
        var agenda = chat.agenda();
        var numbers = numbers(agenda.dossiers());
        var all = new ArrayList<Object>();
        agenda.dossiers().forEach(dossier -> all.add(List.of(dossier.company(), dossier.role(), dossier.people(),
                dossier.rounds(), dossier.decisionBy(), dossier.playbook(),
                agenda.plan(dossier.id()).map(Plan::status).orElseThrow())));
        agenda.steps().map(step -> numbered(step, numbers)).sorted(Comparator.comparing(Step::toString))
                .forEach(all::add);
        return all;
    }

    private static Step numbered(Step step, Renumbering numbers) {
        return new Step(numbers.of(step.key()).orElseThrow(), step.due(), step.outlook(), step.deadline(), step.draft(),
                step.reason(), step.folded());
    }

    private static Renumbering numbers(List<Dossier> dossiers) {
        Map<ProcessId, ProcessId> numbers = new HashMap<>();
        IntStream.range(0, dossiers.size())
                .forEach(i -> numbers.put(dossiers.get(i).id(), new ProcessId(i + 1)));
        return new Renumbering(numbers);
    }

    private static List<String> said(Turn turn) {
        return turn.replies().stream().map(reply -> reply instanceof Reply.Say say ? say.html() : reply.toString())
                .toList();
    }

    /** What of a file counts: each fact of a process, and which were told together. */
    private static List<Object> meaning(byte[] file) {
        var luggage = Suitcase.luggage(file, Chat.LATE);
        var history = History.of(luggage.facts());
        var numbers = numbers(history.dossiers());
        var sources = new HashMap<Source, Integer>();
        var all = new ArrayList<Object>();
        for (var logged : history.counting())
            if (isOfProcess(logged, numbers))
                all.add(List.of(numbers.of(logged.process()).orElseThrow(), logged.at(),
                        sources.computeIfAbsent(logged.source(), _ -> sources.size()),
                        numbers.of(logged.fact()).map(Object::toString).orElse("")));
        return all;
    }

    private static boolean isOfProcess(Logged logged, Renumbering numbers) {
        return !logged.process().equals(ProcessId.NONE) && numbers.of(logged.process()).isPresent()
                && !(logged.fact() instanceof Fact.TakenBack);
    }
}
