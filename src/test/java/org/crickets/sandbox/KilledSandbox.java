package org.crickets.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A sandbox in a program of its own, to be killed with -9 in the middle of its work. */
final class KilledSandbox implements AutoCloseable {

    private final Process process;
    private final int port;

    private KilledSandbox(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static KilledSandbox start(Path folder) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classes, KilledSandbox.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return new KilledSandbox(process, Integer.parseInt(line.substring(5)));
            }
        }
        throw new IOException("the sandbox did not start");
    }

    /** The program that is killed. */
    public static void main(String[] args) throws InterruptedException {
        Desk desk = Desk.on(Path.of(args[0]));
        System.out.println("port " + desk.sandbox().port());
        Thread.currentThread().join();
    }

    /**
     * Sends messages, kills the program once so many were answered while others are under way; returns how many were
     * answered.
     */
    int sayUntilKilled(int enough) throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        Thread[] people = new Thread[4];
        for (int i = 0; i < people.length; i++) {
            people[i] = Thread.ofVirtual().start(() -> say(answered));
        }
        while (answered.get() < enough && process.isAlive()) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        for (Thread person : people) {
            person.join();
        }
        return answered.get();
    }

    private void say(AtomicInteger answered) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest message = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/phone/7/message"))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"hello\"}")).build();
            while (http.send(message, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                answered.incrementAndGet();
            }
        } catch (IOException killed) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
