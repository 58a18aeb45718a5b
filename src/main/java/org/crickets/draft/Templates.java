package org.crickets.draft;

import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.DraftKind;

/** Drafts from the template files of the configuration: {@code drafts/thank-you.mustache} and so on, one for each kind. */
public final class Templates implements Drafts {
    private static final String PART = "drafts";
    private static final String ENDING = ".mustache";
    private static final String COMMON = "common" + ENDING;

    private final Map<DraftKind, Wordings> kinds;
    private final List<String> signOffs;

    private Templates(Map<DraftKind, Wordings> kinds, List<String> signOffs) {
        this.kinds = kinds;
        this.signOffs = signOffs;
    }

    /** Reads and compiles every file, the operator's before the packed one; or all problems in all of them. */
    public static Read<Templates> load(Shelf shelf) {
        var problems = new ArrayList<Problem>();
        Map<DraftKind, Wordings> kinds = new EnumMap<>(DraftKind.class);
        for (var kind : DraftKind.values())
            file(shelf, fileName(kind), problems).flatMap(file -> wordings(kind, file, problems))
                    .ifPresent(it -> kinds.put(kind, it));
        var signOffs = file(shelf, COMMON, problems).map(file -> signOffs(file, problems)).orElse(List.of());
        problems.addAll(strangers(shelf));
        return problems.isEmpty() ? new Read.Good<>(new Templates(kinds, signOffs)) : new Read.Bad<>(problems);
    }

    @Override
    public Draft write(Ask ask) {
        var wordings = Optional.ofNullable(kinds.get(ask.kind())).orElseThrow();
        return wordings.written(ask, Wordings.turn(signOffs, ask.look().variant()));
    }

    static String fileName(DraftKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ENDING;
    }

    private static Optional<TemplateFile> file(Shelf shelf, String name, List<Problem> problems) {
        return switch (shelf.text(PART + "/" + name)) {
            case Read.Good<Shelf.Text>(var text) -> Optional.of(TemplateFile.parse(text.file(), text.content()));
            case Read.Bad<Shelf.Text>(var wrong) -> {
                problems.addAll(wrong);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Wordings> wordings(DraftKind kind, TemplateFile file, List<Problem> problems) {
        int before = problems.size();
        checkHeadings(file, problems);
        var compiling = new Compiling(file, problems);
        boolean needsSubject = kind != DraftKind.K8_CALL_SCRIPT;
        var versions = file.parts("version").stream().flatMap(it -> compiling.wording(it, needsSubject).stream())
                .toList();
        var shorter = file.parts("shorter").stream().flatMap(it -> compiling.wording(it, needsSubject).stream())
                .toList();
        var openers = sentences(file, "openers", compiling);
        var closers = sentences(file, "closers", compiling);
        return problems.size() == before
                ? Optional.of(new Wordings(versions, shorter.getFirst(), openers, closers))
                : Optional.empty();
    }

    private static List<Template> sentences(TemplateFile file, String heading, Compiling compiling) {
        return file.parts(heading).stream().flatMap(it -> compiling.lines(it).stream()).toList();
    }

    private static void checkHeadings(TemplateFile file, List<Problem> problems) {
        for (var part : file.parts())
            if (!TemplateFile.HEADINGS.contains(part.heading()))
                problems.add(new Problem(file.file(), part.line(), "\"[" + part.heading() + "]\" is no heading.",
                        "[version], [shorter], [openers] or [closers]"));
        for (var heading : List.of("version", "shorter"))
            if (file.parts(heading).isEmpty())
                problems.add(new Problem(file.file(), 1, "There is no [" + heading + "].",
                        "[" + heading + "]\nSubject: Thank you\n\n{{hi}} …"));
    }

    private static List<String> signOffs(TemplateFile file, List<Problem> problems) {
        var lines = file.parts("sign-offs").stream().flatMap(it -> it.lines().stream()).map(String::strip)
                .filter(it -> !it.isEmpty()).toList();
        if (lines.isEmpty())
            problems.add(new Problem(file.file(), 1, "There are no [sign-offs].", "[sign-offs]\nBest regards"));
        return lines;
    }

    private static List<Problem> strangers(Shelf shelf) {
        var known = Stream.concat(Stream.of(COMMON), Stream.of(DraftKind.values()).map(Templates::fileName)).toList();
        return switch (shelf.names(PART, ENDING, List.of())) {
            case Read.Bad<List<String>>(var problems) -> problems;
            case Read.Good<List<String>>(var names) -> names.stream().map(it -> it.substring(PART.length() + 1))
                    .filter(it -> !known.contains(it))
                    .map(it -> new Problem(it, 0, "There is no such kind of draft.", String.join(", ", known)))
                    .toList();
        };
    }
}
