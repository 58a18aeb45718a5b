package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void onATerminalOneLineGrows() {
        move(true);
        assertThat(shown().split("\r")).containsExactly("",
                "[..............................]   0 % of 2,000 rows, copying update_seen",
                "[#######.......................]  25 % of 2,000 rows, copying update_seen",
                "[###############...............]  50 % of 2,000 rows, copying fact       ",
                "[##############################] 100 % of 2,000 rows, copying fact\n");
    }

    @Test
    void elsewhereEachTenthIsALine() {
        move(false);
        assertThat(shown().lines()).isEqualTo(List.of("copying update_seen: 0 % of 2,000 rows",
                "copying update_seen: 25 % of 2,000 rows", "copying fact: 50 % of 2,000 rows",
                "copying fact: 100 % of 2,000 rows"));
        assertThat(shown()).doesNotContain("\r");
    }

    @Test
    void nothingToDoIsDone() {
        new Bar(new PrintStream(out), false).at("copying chat", 0, 0);
        assertThat(shown()).contains("100 %");
    }

    private void move(boolean terminal) {
        var bar = new Bar(new PrintStream(out, true, StandardCharsets.UTF_8), terminal);
        bar.at("copying update_seen", 0, 2_000);
        bar.at("copying update_seen", 500, 2_000);
        bar.at("copying update_seen", 510, 2_000);
        bar.at("copying fact", 1_000, 2_000);
        bar.at("copying fact", 2_000, 2_000);
        bar.end();
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
