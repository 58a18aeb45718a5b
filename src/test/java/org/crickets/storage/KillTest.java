package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.storage.Scene.ZOE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is kept, also when the program is killed (kill -9) at any moment. */
class KillTest {
    private static final int KILLS = 20;

    @TempDir
    Path data;

    @Test
    void whatWasConfirmedIsThereAfterAKill() throws IOException {
        int next = 1;
        int confirmed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var said = confirmedUntilKilled(next, 3 + 7 * kill);
            confirmed += said.size();
            try (var database = Database.inFolder(data)) {
                var kept = numbers(database);
                assertThat(kept).as("after kill " + kill).containsAll(said);
                assertThat(facts(database)).as("whole updates").isEqualTo(kept.size());
                next = kept.getLast() + 1;
            }
        }
        System.out.println(KILLS + " kills, " + confirmed + " updates confirmed before them, 0 lost");
    }

    private List<Integer> confirmedUntilKilled(int first, int after) throws IOException {
        var said = new ArrayList<Integer>();
        try (var program = Program.start(data, "write", Integer.toString(first))) {
            for (int i = 0; i < after; i++)
                said.add(Integer.valueOf(program.line()));
            program.kill().forEach(line -> said.add(Integer.valueOf(line)));
        }
        return said;
    }

    private static List<Integer> numbers(Database database) {
        return database.jdbi().withHandle(
                handle -> handle.createQuery("select id from update_seen order by id").mapTo(Integer.class).list());
    }

    private static int facts(Database database) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select count(*) from fact where chat = " + ZOE).mapTo(Integer.class).one());
    }
}
