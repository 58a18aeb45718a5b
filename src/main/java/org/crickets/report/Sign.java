package org.crickets.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.crickets.plan.Mark;

/**
 * The sign of a kind of mark. Each has a shape of its own and a colour that colour-blind people tell apart (Okabe and
 * Ito's palette), and a dark edge, as some of these colours are light.
 */
enum Sign {
    // In this order they stand in the legend and lie above each other.
    INTERVIEW(new Color(0x0072B2), 0, new Ellipse2D.Double(-1, -1, 2, 2)),
    NOTE(new Color(0x009E73), -9, polygon(0, -1.05, 1.1, .85, -1.1, .85)),
    REPLY(new Color(0xE69F00), 9, polygon(0, 1.05, 1.1, -.85, -1.1, -.85)),
    OFFER(new Color(0xF0E442), 9, star()),
    DECISION(new Color(0xCC79A7), -1, flag()),
    NEXT(new Color(0xD55E00), 0, polygon(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0)),
    STOP(Style.INK, 0, cross());

    static final float RADIUS = 4.6f;
    private static final Color EDGE = new Color(0x24292F);
    final Color color;
    /** How far below its lane's line it stands: what the user did is above, what the employer did below. */
    final float drop;
    private final Shape shape;

    Sign(Color color, float drop, Shape shape) {
        this.color = color;
        this.drop = drop;
        this.shape = shape;
    }

    static Sign of(Mark.Kind kind) {
        return switch (kind) {
            case INTERVIEW -> INTERVIEW;
            case NOTE -> NOTE;
            case REPLY -> REPLY;
            case OFFER -> OFFER;
            case DECISION -> DECISION;
            case NEXT -> NEXT;
            case STOP -> STOP;
        };
    }

    /** Draws it around a point; {@code hollow}: it is to come. */
    void draw(Canvas canvas, float x, float y, boolean hollow) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(RADIUS, RADIUS);
        var there = place.createTransformedShape(shape);
        canvas.outline(there, Color.WHITE, 3);
        if (hollow) {
            canvas.fill(there, Color.WHITE);
            canvas.outline(there, color, 1.8f);
        } else {
            canvas.fill(there, color);
            canvas.outline(there, EDGE, .6f);
        }
    }

    /** The same with its own middle at that point, whatever it stands on in a lane. */
    void drawAlone(Canvas canvas, float x, float y, boolean hollow) {
        var bounds = shape.getBounds2D();
        draw(canvas, (float) (x - bounds.getCenterX() * RADIUS), (float) (y - bounds.getCenterY() * RADIUS), hollow);
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2)
            path.lineTo(points[i], points[i + 1]);
        path.closePath();
        return path;
    }

    private static Shape star() {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 1.5 : .64;
            points[2 * i] = radius * Math.sin(Math.PI * i / 5);
            points[2 * i + 1] = -radius * Math.cos(Math.PI * i / 5);
        }
        return polygon(points);
    }

    /** A pole that stands on the line, its cloth above the notes. */
    private static Shape flag() {
        var flag = new Area(new Rectangle2D.Double(-.17, -3.7, .34, 3.7));
        flag.add(new Area(polygon(-.17, -3.7, 2, -3, -.17, -2.3)));
        return flag;
    }

    private static Shape cross() {
        var lines = new Path2D.Double();
        lines.moveTo(-.85, -.85);
        lines.lineTo(.85, .85);
        lines.moveTo(.85, -.85);
        lines.lineTo(-.85, .85);
        return new BasicStroke(.55f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(lines);
    }
}
