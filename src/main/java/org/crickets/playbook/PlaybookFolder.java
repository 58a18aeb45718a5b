package org.crickets.playbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.Playbook;

/**
 * A folder of playbooks as somebody wrote them: the good ones, also where others are broken.
 *
 * @param good     by their files' names
 * @param problems everything wrong with any of them, also that two have one name
 * @param others   the names of files that are passed over
 */
public record PlaybookFolder(Path folder, List<Good> good, List<Problem> problems, List<String> others) {

    /** A playbook and the name of its file. */
    public record Good(String file, Playbook playbook) {}

    public PlaybookFolder {
        good = List.copyOf(good);
        problems = List.copyOf(problems);
        others = List.copyOf(others);
    }

    /** Those that come with the program, for where there is no folder. */
    public static PlaybookFolder packed(Path missing) {
        var files = new ArrayList<PlaybookFile>();
        var problems = new ArrayList<Problem>();
        Playbooks.PACKED.forEach(name -> files.addAll(read(Shelf.packed(), "playbooks/" + name, problems)));
        return new PlaybookFolder(missing, good(files), problems, List.of());
    }

    /** Reads a folder that holds playbooks, or one with a folder {@code playbooks} inside. */
    public static PlaybookFolder read(Path named) {
        var folder = Files.isDirectory(named.resolve("playbooks")) ? named.resolve("playbooks") : named;
        if (!Files.isDirectory(folder))
            return unusable(folder, Files.exists(folder) ? "It is a file, not a folder." : "There is no such folder.");
        try (var files = Files.list(folder)) {
            return read(folder, files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("."))
                    .sorted().toList());
        } catch (IOException e) {
            return unusable(folder, "It cannot be read: " + e.getClass().getSimpleName() + ".");
        }
    }

    private static PlaybookFolder unusable(Path folder, String wrong) {
        return new PlaybookFolder(folder, List.of(),
                List.of(new Problem(folder.toString(), 0, wrong, "config/playbooks")), List.of());
    }

    private static PlaybookFolder read(Path folder, List<String> names) {
        var problems = new ArrayList<Problem>();
        var mine = names.stream().filter(name -> name.endsWith(".yaml"))
                .flatMap(name -> read(new Shelf(Optional.of(folder)), name, problems).stream()).toList();
        var all = new ArrayList<PlaybookFile>();
        Playbooks.PACKED.stream().filter(Predicate.not(names::contains))
                .forEach(name -> all.addAll(read(Shelf.packed(), "playbooks/" + name, problems)));
        all.addAll(mine);
        problems.addAll(Playbooks.duplicates(all));
        names.stream().filter(Playbooks::isMisnamed)
                .forEach(name -> problems.add(Playbooks.misnamed(folder.resolve(name).toString())));
        if (names.stream().noneMatch(name -> name.endsWith(".yaml")) && problems.isEmpty())
            problems.add(new Problem(folder.toString(), 0, "There is no playbook in it: no file's name ends in .yaml.",
                    folder.resolve("my-way.yaml").toString()));
        return new PlaybookFolder(folder, good(mine), problems,
                names.stream().filter(PlaybookFolder::isOther).toList());
    }

    private static List<Good> good(List<PlaybookFile> files) {
        return files.stream().map(file -> new Good(Path.of(file.file()).getFileName().toString(), file.playbook()))
                .toList();
    }

    private static boolean isOther(String name) {
        return !name.endsWith(".yaml") && !Playbooks.isMisnamed(name);
    }

    private static List<PlaybookFile> read(Shelf shelf, String name, List<Problem> problems) {
        return switch (shelf.text(name).then(PlaybookFile::read)) {
            case Read.Good<PlaybookFile>(var file) -> List.of(file);
            case Read.Bad<PlaybookFile>(var wrong) -> {
                problems.addAll(wrong);
                yield List.of();
            }
        };
    }
}
