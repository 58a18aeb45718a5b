package org.crickets.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Funnel;
import org.crickets.plan.Funnel.Stage;
import org.crickets.plan.Lane;
import org.crickets.plan.Lanes;
import org.crickets.plan.Mark;
import org.crickets.plan.Plan;
import org.crickets.plan.Progress;

/** The picture of /stats, and the same in words for who cannot see it. */
final class Stats {
    /** So many lines and letters leave room for the figures in a caption's 1024 characters. */
    private static final int SHOWN = 8;
    private static final int LONGEST = 56;

    private Stats() {}

    static void show(Talk talk) {
        if (Which.undeleted(talk).isEmpty()) {
            talk.say(talk.text("stats.empty", "example", Help.example(talk)),
                    new Keys(talk.tools.messages())
                            .row(new Keyboard.Button.Copy(talk.text("button.copy-example"), Help.example(talk)))
                            .build());
            return;
        }
        var keys = new Keys(talk.tools.messages());
        talk.send(PaperKind.STATS, caption(talk, Progress.of(talk.agenda(), talk.moment().zone(), talk.now())),
                keys.row(keys.button("list", new Tap.Go(Tap.Place.LIST)), keys.button("next",
                        new Tap.Go(Tap.Place.NEXT))).build());
    }

    private static String caption(Talk talk, Progress progress) {
        var lanes = progress.lanes();
        var funnel = progress.funnel();
        return talk.text("stats", "open", lanes.all().size(), "lines",
                lanes.all().stream().limit(SHOWN).map(lane -> line(talk, lanes, lane))
                        .collect(Collectors.joining("\n")),
                "more", Math.max(0, lanes.all().size() - SHOWN), "funnel", funnel(talk, funnel), "waits",
                waits(talk, funnel));
    }

    private static String line(Talk talk, Lanes lanes, Lane lane) {
        var name = lane.company() + lane.role().map(role -> " · " + role).orElse("");
        return talk.text("stats.line", "process", cut(name), "state", state(talk, lanes, lane));
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String state(Talk talk, Lanes lanes, Lane lane) {
        if (lane.status() != Plan.Status.OPEN)
            return talk.text(lane.status() == Plan.Status.OFFERED ? "stats.offered" : "stats.paused");
        return lane.next().map(next -> next(talk, lanes, next)).or(() -> lane.day(Mark.Kind.STOP)
                .map(day -> talk.text("stats.stop", "date", talk.words().date(day)))).orElse(talk.text("stats.waits"));
    }

    private static String next(Talk talk, Lanes lanes, Mark next) {
        var key = next.kind() == Mark.Kind.INTERVIEW ? "stats.interview" : "stats.next";
        return lanes.isDue(next)
                ? talk.text(key + "-now")
                : talk.text(key, "date", talk.words().date(next.day()));
    }

    private static String funnel(Talk talk, Funnel funnel) {
        return talk.text("stats.funnel", "all", stage(talk, funnel, Stage.PROCESSES), "stages",
                stages(talk, funnel, Stage.INTERVIEWED, Stage.THANKED, Stage.REPLIED, Stage.NEXT_ROUND), "ends",
                stages(talk, funnel, Stage.OFFER, Stage.REJECTED, Stage.MOVED_ON));
    }

    /** What nobody reached is left out: a list of noughts helps nobody. */
    private static String stages(Talk talk, Funnel funnel, Stage... stages) {
        return talk.words().list(Arrays.stream(stages).filter(stage -> funnel.count(stage) > 0)
                .map(stage -> stage(talk, funnel, stage)).toList());
    }

    private static String stage(Talk talk, Funnel funnel, Stage stage) {
        return talk.text("stats.stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'), "n",
                funnel.count(stage));
    }

    /** The medians; nothing until somebody answered. */
    private static String waits(Talk talk, Funnel funnel) {
        return Stream.concat(
                funnel.fromNote().stream().map(median -> wait(talk, "stats.from-note", median)),
                funnel.fromInterview().stream().map(median -> wait(talk, "stats.from-interview", median)))
                .collect(Collectors.joining("\n"));
    }

    private static String wait(Talk talk, String key, Funnel.Median median) {
        return talk.text(key, "days", median.days(), "n", median.of());
    }
}
