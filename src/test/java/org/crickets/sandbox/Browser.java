package org.crickets.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;

/** The Chromium that is installed here, headless and with a new empty profile. */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-dev-shm-usage");

    private final ChromiumDriver driver;
    private final Path profile;

    private Browser(ChromiumDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /**
     * Starts it; without Chromium the test is skipped with a word why, or fails where the environment variable CI is
     * set.
     */
    public static Browser start() {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = find("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String why = "no Chromium here: install chromium and chromium-driver to run the tests of the page";
            if (System.getenv("CI") != null) {
                throw new AssertionError(why);
            }
            Assumptions.abort(why);
        }
        return start(chromium.orElseThrow(), chromedriver.orElseThrow());
    }

    private static Browser start(Path chromium, Path chromedriver) {
        try {
            Path profile = Files.createTempDirectory("crickets-browser");
            ChromeOptions options = new ChromeOptions().setBinary(chromium.toFile()).addArguments(ARGUMENTS)
                    .addArguments("--user-data-dir=" + profile);
            ChromiumDriver driver = new InstalledChromium(chromedriver.toFile(), options);
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
            return new Browser(driver, profile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names).flatMap(
                name -> Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(folder -> Path.of(folder + name)))
                .filter(Files::isExecutable).findFirst();
    }

    public ChromiumDriver driver() {
        return driver;
    }

    /** Makes the window so many pixels wide and high. */
    public Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** Shows pages as a screen of just so many pixels does, without any frame of a window. */
    public Browser screen(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Shows pages as to a person who has set their computer to dark, or to light. */
    public Browser dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** What a screen reader is told of the parts with these roles: "role: name". */
    public List<String> spoken(String... roles) {
        return driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of()).values().stream()
                .flatMap(nodes -> ((List<?>) nodes).stream()).map(node -> (Map<?, ?>) node)
                .filter(node -> !Boolean.TRUE.equals(node.get("ignored")))
                .map(node -> value(node, "role") + ": " + value(node, "name"))
                .filter(one -> List.of(roles).contains(one.substring(0, one.indexOf(':')))).toList();
    }

    private static String value(Map<?, ?> node, String property) {
        return node.get(property) instanceof Map<?, ?> found && found.get("value") != null
                ? String.valueOf(found.get("value"))
                : "";
    }

    /** What stands in the clipboard. */
    public String clipboard() {
        driver.executeCdpCommand("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, no => done(String(no)))"));
    }

    /** Keeps a picture of the window as target/screenshots/NAME.png. */
    public Path screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            return Files.write(folder.resolve(name + ".png"), photographed());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The window as a PNG, once all that moves has come to rest. */
    public byte[] photographed() {
        driver.executeAsyncScript("const done = arguments[0]; Promise.allSettled(document.getAnimations()"
                + ".filter(one => one.effect.getComputedTiming().iterations !== Infinity).map(one => one.finished)).then(done)");
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftOver) {
            profile.toFile().deleteOnExit();
        }
    }
}
