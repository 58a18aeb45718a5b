package org.crickets.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A page of {@value #WIDTH} units, each {@value #SCALE} pixels: as wide as a phone, and as sharp. */
final class Canvas implements AutoCloseable {
    static final int WIDTH = 360;
    static final int SCALE = 3;
    static final float MARGIN = 14;
    static final float RIGHT = WIDTH - MARGIN;
    static final Color FAINT = new Color(0xF3F5F7);
    static final Color RULE = new Color(0xD5DAE0);
    final BufferedImage image;
    private final Graphics2D graphics;

    Canvas(float height) {
        image = new BufferedImage(WIDTH * SCALE, Math.round(height * SCALE), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        fill(new Rectangle2D.Float(0, 0, WIDTH, height), Color.WHITE);
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color color, float width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void line(float x1, float y1, float x2, float y2, Color color, float width, float... dashes) {
        graphics.setColor(color);
        graphics.setStroke(dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(new Line2D.Float(x1, y1, x2, y2));
    }

    void box(float x, float y, float width, float height, float corner, Color color) {
        fill(new RoundRectangle2D.Float(x, y, width, height, corner, corner), color);
    }

    void text(TextLayout text, Style style, float x, float baseline) {
        graphics.setColor(style.color());
        text.draw(graphics, x, baseline);
    }

    void text(String text, Style style, float x, float baseline) {
        text(Lettering.of(text, style), style, x, baseline);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
