package org.crickets.dialogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.dialogue.Profile.Part;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** Changes what stands at the end of the user's notes: by facts, so that it can be taken back, and at once. */
final class ProfileChange {
    private ProfileChange() {}

    static void to(Talk talk, Profile told) {
        var before = talk.settings().me();
        for (var part : Part.values())
            if (!before.value(part).equals(told.value(part)))
                talk.tell(ProcessId.NONE,
                        new Fact.Introduced(part.name(), before.value(part), told.value(part)));
        ProfileTalk.settle(talk, told);
    }

    /** After what came from a source was taken back: what it told of the user is again what was told before. */
    static void restore(Talk talk, Source source) {
        introduced(talk.record().stream().filter(logged -> logged.source().isOf(source)))
                .forEach(undone -> ProfileTalk.settle(talk,
                        talk.settings().me().with(Part.valueOf(undone.part()), standing(talk, undone))));
    }

    private static Optional<String> standing(Talk talk, Fact.Introduced undone) {
        return introduced(History.of(talk.record()).general().stream())
                .filter(told -> told.part().equals(undone.part())).reduce((one, two) -> two)
                .map(Fact.Introduced::now).orElse(undone.before());
    }

    private static Stream<Fact.Introduced> introduced(Stream<Logged> record) {
        return record.map(Logged::fact).filter(Fact.Introduced.class::isInstance).map(Fact.Introduced.class::cast);
    }
}
