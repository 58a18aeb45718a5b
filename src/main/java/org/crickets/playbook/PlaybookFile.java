package org.crickets.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.files.Format;
import org.crickets.files.Formats;
import org.crickets.files.Read;
import org.crickets.files.Section;
import org.crickets.files.Shelf;
import org.crickets.files.Yaml;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Playbook;
import org.crickets.plan.Playbook.FollowUps;
import org.crickets.plan.Playbook.Label;
import org.crickets.plan.Playbook.Preparation;
import org.crickets.plan.Playbook.Stop;
import org.crickets.plan.Playbook.ThankYou;
import org.crickets.plan.Playbook.Way;
import org.crickets.plan.Sourced;

/** One playbook with where it was read. */
record PlaybookFile(String file, int nameLine, Playbook playbook) {
    private static final String EXAMPLE = "name: my-playbook";

    /** Reads one file; or everything that is wrong in it. */
    static Read<PlaybookFile> read(Shelf.Text text) {
        return Yaml.read(text, EXAMPLE, root -> schema(text.file(), root));
    }

    private static Read<PlaybookFile> schema(String file, Section root) {
        var name = root.get("name", Values.name());
        var title = root.get("title", Formats.text(40, "My playbook"));
        var summary = root.get("summary", Formats.text(160, "One note to everybody, then patience."));
        var preparation = root.maybeSection("before-interview", "evening-before: 18:00 (K1, ours)")
                .flatMap(PlaybookFile::preparation);
        var debrief = root.maybe("debrief-after", sourced(Values.hours(48, "2 hours"), "A3, ours"));
        var references = root.maybe("references", sourced(Values.withTheDebrief(), "K5"));
        var thanks = root.maybeSection("thank-you", "to: each interviewer (K3)").flatMap(PlaybookFile::thankYou);
        var followUps = root.section("follow-ups", "by: email").flatMap(PlaybookFile::followUps);
        var elsewhere = root.maybeSection("in-other-languages", "de: {title: Mein Weg, summary: Ein Dank an alle.}")
                .map(PlaybookFile::elsewhere).orElse(Map.of());
        var stop = root.get("stop-after", sourced(Values.days(365, 7), "A5, ours"));
        root.noMore();
        return root.made(() -> new PlaybookFile(file, root.line("name"),
                new Playbook(name.orElseThrow(), title.orElseThrow(), summary.orElseThrow(), preparation, debrief,
                        references, thanks, followUps.orElseThrow(), new Stop(stop.orElseThrow()), elsewhere)));
    }

    /** What it is called in other languages. */
    private static Map<String, Label> elsewhere(Section part) {
        var labels = new HashMap<String, Label>();
        part.keys().forEach(language -> part.section(language, "title: Mein Weg").ifPresent(words -> {
            var title = words.get("title", Formats.text(40, "Mein Weg"));
            var summary = words.get("summary", Formats.text(160, "Ein Dank an alle, dann Geduld."));
            words.noMore();
            title.ifPresent(it -> summary.ifPresent(line -> labels.put(language, new Label(it, line))));
        }));
        return labels;
    }

    private static <T> Format<Sourced<T>> sourced(Format<T> format, String sources) {
        return Sourcing.of(format, sources);
    }

    private static Optional<Preparation> preparation(Section part) {
        var evening = part.get("evening-before", sourced(Formats.time("18:00"), "K1, K2, ours"));
        var before = part.get("again-before", sourced(Values.hours(24, "1 hour"), "K1, K2, ours"));
        part.noMore();
        return evening.flatMap(at -> before.map(time -> new Preparation(at, time)));
    }

    private static Optional<ThankYou> thankYou(Section part) {
        var to = part.get("to", sourced(Values.recipients(), "K3"));
        var deadline = part.get("until", sourced(Values.deadline(), "A1"));
        part.noMore();
        return to.flatMap(who -> deadline.map(end -> new ThankYou(who, end)));
    }

    private static Optional<FollowUps> followUps(Section part) {
        var way = part.get("by", Values.way());
        var promise = part.maybe("after-promised-date", sourced(Values.businessDays(), "K7"));
        var first = part.get("first-after", sourced(Values.days(90, 7), "G1"));
        var next = part.get("next-after", sourced(Values.days(90, 7), "A8"));
        var atMost = part.get("at-most", sourced(Formats.number(1, 10, 3), "A5"));
        var shift = part.get("business-days-only", Formats.yesOrNo());
        var lateBy = part.maybe("late-by", Values.days(30, 7));
        var drafts = part.list("drafts", Values.draft());
        part.noMore();
        checkLateness(part, shift, lateBy);
        way.ifPresent(it -> checkDrafts(part, it, drafts, atMost));
        if (way.isEmpty() || first.isEmpty() || next.isEmpty() || atMost.isEmpty() || shift.isEmpty())
            return Optional.empty();
        return Optional.of(new FollowUps(promise, first.get(), next.get(), atMost.get(), shift.get(),
                lateBy.orElse(0), way.get(), drafts));
    }

    private static void checkLateness(Section part, Optional<Boolean> shift, Optional<Integer> lateBy) {
        if (lateBy.isPresent() && shift.orElse(false))
            part.wrong("business-days-only", "\"late-by\" is for exact days; these move to business days.", "no");
    }

    private static void checkDrafts(Section part, Way way, List<DraftKind> drafts, Optional<Sourced<Integer>> atMost) {
        boolean pair = way == Way.EMAIL_TO_HIRING_MANAGER_AND_RECRUITER;
        if (pair && drafts.size() != 2)
            part.wrong("drafts", "Two people are written to, so there are two drafts: first the hiring manager's.",
                    "[G1, G2]");
        if (!pair && atMost.isPresent() && drafts.size() > atMost.get().value())
            part.wrong("drafts", "There are more drafts than follow-ups.", "[W2]");
    }

}
