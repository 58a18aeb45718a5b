package org.crickets.sandbox;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A browser for all tests of a class, and a sandbox of its own for each. */
abstract class InABrowser {
    static Browser browser;

    Desk desk;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void startSandbox(@TempDir Path folder) {
        desk = Desk.on(folder);
    }

    @AfterEach
    void stopSandbox() {
        desk.close();
    }
}
