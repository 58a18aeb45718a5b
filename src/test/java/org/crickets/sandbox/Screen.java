package org.crickets.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The sandbox's page in a browser, used as a person uses it. */
public final class Screen {

    private final ChromiumDriver driver;

    private Screen(ChromiumDriver driver) {
        this.driver = driver;
    }

    /** Opens the phone of that chat and waits until it is ready. */
    public static Screen open(Browser browser, String url, long chat) {
        browser.driver().get(url + "?chat=" + chat);
        Screen screen = new Screen(browser.driver());
        screen.until("the page is ready", () -> "yes".equals(screen.find("body").getDomAttribute("data-ready")));
        return screen;
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Everything that stands in the chat. */
    public String chat() {
        return find("#log").getText();
    }

    /** Types into the text field, and Enter. */
    public void say(String text) {
        find("#text").sendKeys(text, Keys.ENTER);
    }

    /** Waits for that text anywhere in the chat. */
    public void waitFor(String text) {
        until("\"" + text + "\" in the chat", () -> chat().contains(text));
    }

    /** Presses the newest button with that label, once it has come to rest in sight. */
    public void press(String label) {
        var button = driver.findElements(By.cssSelector(".row button, .travel button")).reversed().stream()
                .filter(one -> one.getText().contains(label)).findFirst().orElseThrow(() -> new AssertionError(
                        "no button " + label));
        until("\"" + label + "\" to be pressed", () -> isPressed(button));
    }

    private boolean isPressed(WebElement button) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", button);
        try {
            button.click();
            return true;
        } catch (ElementClickInterceptedException e) {
            return false;
        }
    }

    /** Waits up to 20 seconds for something to become true. */
    public void until(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).withMessage(what)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(any -> condition.getAsBoolean());
    }
}
