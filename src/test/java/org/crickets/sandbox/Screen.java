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
    /** Of the desk's phones, counted from 1. */
    private final int number;

    private Screen(ChromiumDriver driver, int number) {
        this.driver = driver;
        this.number = number;
    }

    /** Opens the phone of that chat and waits until it is ready. */
    public static Screen open(Browser browser, String url, long chat) {
        return at(browser, url + "?chat=" + chat);
    }

    /** Opens that address; the first phone on the desk there. */
    public static Screen at(Browser browser, String address) {
        browser.driver().get(address);
        return new Screen(browser.driver(), 1).ready();
    }

    /** Waits until the page that is being opened is there. */
    public Screen ready() {
        until("the page is ready", () -> "yes".equals(find("body").getDomAttribute("data-ready")));
        return this;
    }

    /** The phone beside this one. */
    public Screen second() {
        return new Screen(driver, 2);
    }

    /** By the ids that the first phone's parts have. */
    public WebElement find(String css) {
        return driver.findElement(
                By.cssSelector(number == 1 ? css : css.replaceAll("#[a-z][a-z-]*(?![a-z0-9-])", "$0-" + number)));
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
        var button = driver.findElements(By.cssSelector("#phone-" + number + " .row button, .travel button")).reversed()
                .stream()
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
