package org.crickets.storage;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server of one test's own, to be killed and started again on the same port and data. */
public final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private final EmbeddedPostgres server;
    private List<String> command = List.of();

    private OwnPostgres(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    /** Its files lie in the folder. */
    public static OwnPostgres start(Path folder) throws IOException {
        var data = folder.resolve("postgres");
        return new OwnPostgres(data, EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on").start());
    }

    /** Its only database, without tables at first. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
    }

    /** kill -9 of the server; its sessions die with it. */
    public void kill() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        command = new ArrayList<>(List.of(process.info().command().orElseThrow()));
        command.addAll(List.of(process.info().arguments().orElseThrow()));
        var sessions = process.descendants().toList();
        process.destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(20)).until(
                () -> !process.isAlive() && sessions.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** As it was started before. PostgreSQL refuses to run as root, which nobody is in a user namespace of its own. */
    public void restart() throws IOException {
        if (System.getProperty("user.name").equals("root"))
            command.addAll(0, List.of("unshare", "-U"));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(data.resolve("again.log").toFile())
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
