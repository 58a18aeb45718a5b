package org.crickets.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crickets.calendar.Calendars;
import org.crickets.playbook.PlaybookFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a folder of playbooks, and prints what is wrong with them and what the good ones make of an interview. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks a folder of playbooks: tells every problem with file, line and a good example, and shows the dates that each"
        + " good one gives. The exit code is 1 if there is a problem.")
public final class CheckCommand implements Callable<Integer> {
    private static final String USUAL = "config/playbooks";

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder with playbooks (*.yaml), or one with a folder \"playbooks\" inside; ./"
            + USUAL + " if left out.")
    private Optional<Path> folder = Optional.empty();

    private final PrintStream out;

    /** On the output of the process. */
    public CheckCommand() {
        this(System.out);
    }

    CheckCommand(PrintStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** 0, or 1 when anything is wrong; good playbooks are shown all the same. */
    @Override
    public Integer call() {
        var read = read();
        if (!read.good().isEmpty())
            out.println(Timetable.SAMPLE + "\n\"ours\" marks a number that no source names.");
        var calendars = new Calendars();
        read.good().forEach(good -> show(good, calendars));
        if (!read.others().isEmpty())
            out.println("\nPassed over, because their names do not end in .yaml: " + String.join(", ", read.others()));
        read.problems().forEach(problem -> out.println("\n" + problem));
        out.println("\n" + summary(read));
        return read.problems().isEmpty() ? 0 : 1;
    }

    /** Who has no folder of their own, and names none, sees what comes with the program. */
    private PlaybookFolder read() {
        var named = folder.orElse(Path.of(USUAL)).toAbsolutePath().normalize();
        if (folder.isPresent() || Files.exists(named))
            return PlaybookFolder.read(named);
        out.println("There is no folder " + named + ": Crickets uses the playbooks that come with it.\n");
        return PlaybookFolder.packed(named);
    }

    private void show(PlaybookFolder.Good good, Calendars calendars) {
        var playbook = good.playbook();
        out.println("\n" + good.file() + ": " + playbook.title() + " (" + playbook.name() + ")\n  "
                + playbook.summary());
        new Timetable(playbook, calendars).lines().forEach(out::println);
    }

    private static String summary(PlaybookFolder read) {
        return read.folder() + ": " + counted(read.good().size(), "good playbook") + ", " + (read.problems().isEmpty()
                ? "no problem."
                : counted(read.problems().size(), "problem") + ".");
    }

    private static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
