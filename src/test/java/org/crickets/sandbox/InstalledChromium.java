package org.crickets.sandbox;

import java.io.File;
import org.openqa.selenium.chrome.AddHasCdp;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.chromium.ChromiumDriverCommandExecutor;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * The driver for a Chromium and a chromedriver that are installed. Selenium's own {@code ChromeDriver} always loads its
 * manager, which looks for browsers and downloads them: 11 MB that nobody who only starts the program should load.
 */
final class InstalledChromium extends ChromiumDriver {
    private static final AddHasCdp CDP = new AddHasCdp();

    InstalledChromium(File chromedriver, ChromeOptions options) {
        super(new ChromiumDriverCommandExecutor(
                new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build(),
                CDP.getAdditionalCommands(), ClientConfig.defaultConfig()), options, ChromeOptions.CAPABILITY);
        cdp = CDP.getImplementation(getCapabilities(), getExecuteMethod());
    }
}
