package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How well texts on a page stand out from what is behind them, by WCAG 2.2. */
final class Contrast {

    /** What text needs (WCAG 2.2, success criterion 1.4.3). */
    static final double READABLE = 4.5;

    /**
     * For each element that has a text of its own and is seen: its colour against all grounds behind it, laid one upon the
     * other; where a ground is a gradient, against the worst of its colours.
     */
    private static final String MEASURE = """
            const parse = text => [...text.matchAll(/rgba?\\(([^)]+)\\)/g)].map(m => m[1].split(/[ ,/]+/).map(Number))
                .map(([r, g, b, a = 1]) => [r, g, b, a]);
            const over = ([r, g, b, a], ground) => [r, g, b].map((c, i) => c * a + ground[i] * (1 - a));
            const light = rgb => rgb.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
            const ratio = (one, other) => {
              const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
              return (high + .05) / (low + .05);
            };
            const grounds = node => {
              if (!node) return [[255, 255, 255]];
              const style = getComputedStyle(node);
              const [color] = parse(style.backgroundColor);
              if (color && color[3] === 1) return [color.slice(0, 3)];
              const gradient = parse(style.backgroundImage).filter(one => one[3] === 1);
              if (gradient.length) return gradient.map(one => one.slice(0, 3));
              const below = grounds(node.parentElement);
              return color ? below.map(one => over(color, one)) : below;
            };
            const faded = node => node ? Number(getComputedStyle(node).opacity) * faded(node.parentElement) : 1;
            return JSON.stringify([...document.querySelectorAll(arguments[0])]
              .filter(node => [...node.childNodes].some(one => one.nodeType === 3 && one.data.trim()))
              .filter(node => node.checkVisibility() && faded(node) > 0 && !node.closest('.sr'))
              .map(node => {
                const [ink] = parse(getComputedStyle(node).color);
                return { text: node.textContent.trim(), ratio: Math.min(...grounds(node).map(one => ratio(over(ink, one), one))) };
              }));
            """;

    private final Browser browser;

    Contrast(Browser browser) {
        this.browser = browser;
    }

    /** A text and how it stands out: 1 is not at all, 21 is black on white. */
    record Text(String text, double ratio) {}

    List<Text> of(String css) {
        JsonNode found = Desk.json(String.valueOf(browser.driver().executeScript(MEASURE, css)));
        return found.valueStream().map(one -> new Text(one.path("text").asText(), one.path("ratio").asDouble()))
                .toList();
    }
}
