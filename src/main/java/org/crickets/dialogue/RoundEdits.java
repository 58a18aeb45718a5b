package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.plan.Channel;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;

/** The rounds of a process, each with its own screen: when, how, who was there, what stuck. */
final class RoundEdits {
    /** In the order of the buttons; behind them stands "not known". */
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.VIDEO, Channel.IN_PERSON);

    private RoundEdits() {}

    static Optional<Round> round(Dossier dossier, int number) {
        return dossier.rounds().stream().filter(round -> round.number() == number).findFirst();
    }

    /** Newest first; pages count from 1. */
    static Screen all(Talk talk, Dossier dossier, int number) {
        var page = Page.of(dossier.rounds().reversed(), Lists.PAGE, number - 1);
        var keys = new Keys(talk.tools.messages());
        keys.rows(page.shown().stream().map(round -> Keys.named(
                talk.text("button.round", "n", round.number(), "date", talk.words().date(round.start().date())),
                new Tap.OnProcess(ProcessVerb.ROUND, dossier.id(), round.number()))).toList(), 2);
        List<Button> last = new ArrayList<>(
                page.turns(keys, to -> new Tap.OnProcess(ProcessVerb.ROUNDS, dossier.id(), to + 1)));
        last.add(EditMenu.to(keys, "add-round", ProcessVerb.ADD_ROUND, dossier, 0));
        last.add(EditMenu.to(keys, "back", ProcessVerb.FIX, dossier, 1));
        return new Screen(talk.text("edit.rounds", "process", Wording.brief(dossier), "page", page.of(), "items",
                page.shown().stream().map(round -> CardText.round(talk, round, 2)).collect(Collectors.joining("\n"))),
                keys.row(last.toArray(Button[]::new)).build());
    }

    static void tapped(Talk talk, Tap.OnProcess tap, Dossier dossier) {
        var round = round(dossier, tap.arg());
        if (tap.verb() == ProcessVerb.ADD_ROUND)
            Asking.typed(talk, "ask.add-round", "not-known-yet",
                    new State.AskNextRound(talk.nextQuestion(), dossier.id()), "company", dossier.company());
        else if (round.isEmpty())
            EditMenu.gone(talk);
        else if (tap.verb() == ProcessVerb.ROUND)
            one(talk, dossier, round.get()).editTapped(talk);
        else if (tap.verb() == ProcessVerb.REMOVE_ROUND)
            ReplyTalk.save(talk, dossier, new Fact.CalledOff(round.get().number(), talk.moment()));
        else if (tap.verb() == ProcessVerb.FIX_CHANNEL)
            EditMenu.ask(talk, dossier, tap, round.get().channel().map(channel -> name(talk, channel)), "by-phone",
                    "by-video", "in-person", "not-known");
        else
            EditMenu.ask(talk, dossier, tap, dossier.moment(tap.arg()),
                    dossier.moment(tap.arg()).isPresent() ? "remove" : "");
    }

    private static String name(Talk talk, Channel channel) {
        return talk.text("channel." + channel.name().toLowerCase(Locale.ROOT));
    }

    private static Screen one(Talk talk, Dossier dossier, Round round) {
        int n = round.number();
        var keys = new Keys(talk.tools.messages());
        var who = dossier.people().stream().filter(person -> person.round() == n).map(Wording::person)
                .collect(Collectors.joining(", "));
        return new Screen(talk.text("edit.round", "process", Wording.brief(dossier), "n", n, "of",
                dossier.rounds().size(), "line", CardText.round(talk, round, 1), "who", Wording.cut(who, 400), "moment",
                dossier.moment(n).orElse("")),
                keys.row(EditMenu.to(keys, "fix.when", ProcessVerb.FIX_WHEN, dossier, n),
                        EditMenu.to(keys, "fix.channel", ProcessVerb.FIX_CHANNEL, dossier, n))
                        .row(EditMenu.to(keys, "add-person", ProcessVerb.ADD_PERSON, dossier, n),
                                EditMenu.to(keys, "fix.moment", ProcessVerb.FIX_MOMENT, dossier, n))
                        .row(EditMenu.to(keys, "remove-round", ProcessVerb.REMOVE_ROUND, dossier, n),
                                EditMenu.to(keys, "back", ProcessVerb.ROUNDS, dossier, 1))
                        .build());
    }

    /** From a button; the one behind the last channel: not known. */
    static void channel(Talk talk, Dossier dossier, int number, int option) {
        if (option <= CHANNELS.size())
            set(talk, dossier, number, CHANNELS.stream().skip(option).findFirst());
    }

    /** As it was typed; false if it names none. */
    static boolean channel(Talk talk, Dossier dossier, int number, String text) {
        var said = text.toLowerCase(Locale.ROOT);
        var channel = said.matches(".*\\b(phone|call|telephone)\\b.*")
                ? Optional.of(Channel.PHONE)
                : said.matches(".*\\b(video|zoom|teams|meet|skype|webex|online)\\b.*")
                        ? Optional.of(Channel.VIDEO)
                        : said.matches(".*\\b(person|on-?site|office|there)\\b.*")
                                ? Optional.of(Channel.IN_PERSON)
                                : Optional.<Channel>empty();
        if (channel.isPresent())
            set(talk, dossier, number, channel);
        return channel.isPresent();
    }

    private static void set(Talk talk, Dossier dossier, int number, Optional<Channel> channel) {
        round(dossier, number).ifPresent(round -> ReplyTalk.save(talk, dossier, new Fact.InterviewSet(round.number(),
                round.start(), round.end(), round.known(), channel)));
    }
}
