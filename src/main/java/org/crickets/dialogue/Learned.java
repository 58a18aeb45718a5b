package org.crickets.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Meaning;

/** What a user's own taps taught: the words that were asked about, and what was meant by them. */
final class Learned {
    /** So many of the newest lessons count. */
    private static final int MOST = 200;
    /** A longer message hardly comes again. */
    private static final int LONGEST = 200;

    private Learned() {}

    /** What counts now, the oldest first. */
    static List<Context.Own> of(Talk talk) {
        var all = History.of(talk.record()).general().stream().map(Logged::fact)
                .filter(Fact.Meant.class::isInstance).map(Fact.Meant.class::cast).toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size()).stream().flatMap(Learned::own).toList();
    }

    private static Stream<Context.Own> own(Fact.Meant meant) {
        return meaning(meant).map(meaning -> new Context.Own(meant.wording(), meaning));
    }

    /** Empty for one that another version of the program knew. */
    private static Stream<Meaning> meaning(Fact.Meant meant) {
        return Arrays.stream(Meaning.values()).filter(meaning -> meaning.name().equals(meant.meaning()));
    }

    /** The wording that the answer to that question will explain; which day or which Dana was meant explains none. */
    static Optional<String> lesson(Talk talk, Act.Unclear unclear) {
        return Optional.of(talk.wording()).filter(_ -> unclear.doubt() == Act.Doubt.MEANING)
                .filter(wording -> !wording.isBlank() && wording.length() <= LONGEST);
    }

    static void from(Talk talk, Optional<String> said, Act meant) {
        said.ifPresent(wording -> talk.tell(ProcessId.NONE, new Fact.Meant(wording, Meaning.of(meant).name())));
    }

    /** The tap that taught and then had to ask on, if what that message told was the answer. */
    static Optional<Source> behind(Talk talk, Source answer) {
        var record = talk.record().stream().filter(logged -> !logged.source().equals(Source.BOT)).toList();
        int first = IntStream.range(0, record.size()).filter(i -> record.get(i).source().equals(answer)).findFirst()
                .orElse(0);
        return first == 0
                ? Optional.empty()
                : Optional.of(record.get(first - 1)).filter(Learned::isNews)
                        .map(Logged::source).filter(source -> !source.equals(answer) && source.equals(source.whole())
                                && taughtOnly(record, source));
    }

    private static boolean isNews(Logged logged) {
        return logged.fact() instanceof Fact.Meant meant && meaning(meant).anyMatch(Meaning::event);
    }

    private static boolean taughtOnly(List<Logged> record, Source source) {
        return record.stream().filter(logged -> logged.source().equals(source))
                .allMatch(logged -> logged.fact() instanceof Fact.Meant);
    }
}
