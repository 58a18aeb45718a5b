package org.crickets.app;

import java.io.PrintStream;
import java.util.Locale;
import org.crickets.storage.Progress;

/** Shows how far a long work has come: by a bar that grows on a terminal, else by a line for each tenth of a step. */
final class Bar implements Progress {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private String shown = "";
    private int width;

    Bar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On the output of the process. */
    static Bar ofProcess() {
        var console = System.console();
        return new Bar(System.out, console != null && console.isTerminal());
    }

    @Override
    public void at(String step, long done, long total) {
        int percent = total == 0 ? 100 : (int) (100 * done / total);
        var key = step + " " + (terminal ? percent : percent / 10);
        if (key.equals(shown))
            return;
        shown = key;
        if (terminal)
            draw(step, percent, total);
        else
            out.printf(Locale.ROOT, "%s: %d %% of %,d rows%n", step, percent, total);
        out.flush();
    }

    private void draw(String step, int percent, long total) {
        int full = WIDTH * percent / 100;
        var line = String.format(Locale.ROOT, "[%s%s] %3d %% of %,d rows, %s", "#".repeat(full),
                ".".repeat(WIDTH - full), percent, total, step);
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }

    /** Leaves the line of the bar. */
    void end() {
        if (terminal && width > 0)
            out.println();
        width = 0;
    }
}
