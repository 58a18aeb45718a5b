package org.crickets.report;

import java.awt.image.BufferedImage;
import java.util.List;
import org.crickets.dialogue.Messages;
import org.crickets.plan.Progress;

/** Draws a user's progress as a PNG that a phone shows sharply. */
public final class ProgressPicture {
    static {
        // Nothing here needs a screen; without this, a desktop would show the program in its dock.
        System.setProperty("java.awt.headless", "true");
    }

    private final Messages messages;

    public ProgressPicture(Messages messages) {
        this.messages = messages;
    }

    /** The picture as a PNG of {@code 1080} pixels' width. */
    public byte[] png(Progress progress) {
        return Png.of(draw(progress));
    }

    BufferedImage draw(Progress progress) {
        var parts = parts(progress, new Words(messages));
        float height = (float) parts.stream().mapToDouble(Part::height).sum();
        try (var canvas = new Canvas(height)) {
            float top = 0;
            for (var part : parts) {
                part.draw(canvas, top);
                top += part.height();
            }
            return canvas.image;
        }
    }

    private static List<Part> parts(Progress progress, Words words) {
        var lanes = progress.lanes();
        var heading = new Heading(progress, words);
        var funnel = new FunnelChart(progress.funnel(), words);
        var medians = new Medians(progress.funnel(), words);
        if (lanes.all().isEmpty())
            return List.of(heading, funnel, medians);
        var shown = Timeline.shown(lanes);
        var axis = Axis.of(lanes, shown);
        return List.of(heading, new Legend(shown, axis, words), new Timeline(lanes, axis, words), funnel, medians);
    }
}
