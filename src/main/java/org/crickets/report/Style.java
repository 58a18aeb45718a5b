package org.crickets.report;

import java.awt.Color;

/**
 * How letters look.
 *
 * @param size in the canvas's units
 */
record Style(boolean bold, float size, Color color) {
    static final Color INK = new Color(0x1B1F24);
    static final Color GREY = new Color(0x57606A);
    static final Style TITLE = new Style(true, 18, INK);
    static final Style HEADING = new Style(true, 14, INK);
    static final Style COMPANY = new Style(true, 12, INK);
    static final Style TEXT = new Style(false, 11, INK);
    static final Style FAINT = new Style(false, 11, GREY);
    static final Style MONTH = new Style(true, 10, INK);
    static final Style WEEK = new Style(false, 9.5f, GREY);
    static final Style NUMBER = new Style(true, 20, INK);

    Style in(Color other) {
        return new Style(bold, size, other);
    }
}
