package org.crickets.storage;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server of one test's own, to be killed and started again on the same port and data. */
final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private EmbeddedPostgres server;

    private OwnPostgres(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    static OwnPostgres start(Path folder) throws IOException {
        var data = folder.resolve("postgres");
        return new OwnPostgres(data, started(data, 0));
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        var builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
    }

    /** kill -9 of the server; its sessions die with it. */
    void kill() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        var sessions = process.descendants().toList();
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
        sessions.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(10)).until(() -> sessions.stream().noneMatch(ProcessHandle::isAlive));
    }

    void restart() throws IOException {
        server = started(data, server.getPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
