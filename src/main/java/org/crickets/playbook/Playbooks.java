package org.crickets.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Playbook;

/**
 * The playbooks there are, {@code balanced} first, the others by name.
 *
 * @param all never empty, each name once
 */
public record Playbooks(List<Playbook> all) {
    /** The playbook of those who chose none. */
    public static final String DEFAULT = "balanced";
    static final List<String> PACKED = List.of("balanced.yaml", "full-circle.yaml",
            "keen-and-clear.yaml", "seven-days.yaml", "three-strikes.yaml", "tread-gently.yaml");

    public Playbooks {
        all = List.copyOf(all);
    }

    /** The playbook of that name. */
    public Optional<Playbook> named(String name) {
        return all.stream().filter(playbook -> playbook.name().equals(name)).findFirst();
    }

    /** How a file names a kind of draft of follow-ups, such as {@code A4 closing}; empty for other drafts. */
    public static String word(DraftKind draft) {
        return Values.word(draft);
    }

    /** Reads the packed playbooks and those of the operator's folder, whose files win by name; or all problems. */
    public static Read<Playbooks> load(Shelf shelf) {
        return shelf.names("playbooks", ".yaml", PACKED).then(names -> {
            var problems = new ArrayList<Problem>();
            var found = new ArrayList<PlaybookFile>();
            for (var name : names)
                switch (shelf.text(name).then(PlaybookFile::read)) {
                    case Read.Good<PlaybookFile>(var file) -> found.add(file);
                    case Read.Bad<PlaybookFile>(var wrong) -> problems.addAll(wrong);
                }
            problems.addAll(duplicates(found));
            problems.addAll(misnamed(shelf));
            return problems.isEmpty() ? new Read.Good<>(sorted(found)) : new Read.Bad<>(problems);
        });
    }

    private static List<Problem> misnamed(Shelf shelf) {
        return switch (shelf.names("playbooks", "", List.of())) {
            case Read.Bad<List<String>>(var problems) -> problems;
            case Read.Good<List<String>>(var names) ->
                names.stream().filter(Playbooks::isMisnamed).map(Playbooks::misnamed).toList();
        };
    }

    /** Whether a file was meant as a playbook, and would be passed over without a word. */
    static boolean isMisnamed(String name) {
        return name.matches("(?i).*\\.ya?ml") && !name.endsWith(".yaml");
    }

    static Problem misnamed(String name) {
        return new Problem(name, 0, "A playbook's file name ends in .yaml.", name.replaceFirst("(?i)ya?ml$", "yaml"));
    }

    /** The packed files come first, so that the operator's own is told to be the second. */
    static List<Problem> duplicates(List<PlaybookFile> files) {
        var problems = new ArrayList<Problem>();
        Map<String, String> first = new HashMap<>();
        var packedFirst = files.stream()
                .sorted(Comparator.comparing((PlaybookFile file) -> !file.file().startsWith("config/"))).toList();
        for (var file : packedFirst) {
            var name = file.playbook().name();
            var before = first.putIfAbsent(name, file.file());
            if (before != null)
                problems.add(new Problem(file.file(), file.nameLine(),
                        "The name \"" + name + "\" is taken by " + before
                                + "; a file of the same file name replaces it.",
                        "name: my-" + name));
        }
        return problems;
    }

    private static Playbooks sorted(List<PlaybookFile> files) {
        return new Playbooks(files.stream().map(PlaybookFile::playbook).sorted((a, b) -> {
            int byDefault = Boolean.compare(b.name().equals(DEFAULT), a.name().equals(DEFAULT));
            return byDefault != 0 ? byDefault : a.name().compareTo(b.name());
        }).toList());
    }
}
