package org.crickets.report;

/** A part of the picture, as wide as the canvas. */
interface Part {
    float height();

    void draw(Canvas canvas, float top);
}
