package org.crickets.storage;

import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Another program at the same database, in a process of its own, which can be killed. */
final class Program implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    static Program start(Path data, String task, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-Xmx256m", Program.class.getName(),
                task, data.toString()));
        command.addAll(List.of(arguments));
        return new Program(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    @Nullable
    String line() {
        try {
            return out.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9, and what it had still said. */
    List<String> kill() {
        process.toHandle().destroyForcibly();
        var rest = out.lines().toList();
        close();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    static void main(String[] args) throws InterruptedException {
        var database = args[0].equals("hold") && args.length > 2
                ? Database.at(Address.of(args[2]))
                : Database.inFolder(Path.of(args[1]));
        if (args[0].equals("write"))
            write(database, Integer.parseInt(args[2]));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }

    private static void write(Database database, int first) {
        var journal = new SqlJournal(database, REAL);
        for (int n = first;; n++) {
            journal.update(ZOE, n, page -> facts(page, promised(13)), chat(ZOE));
            System.out.println(n);
            System.out.flush();
        }
    }
}
