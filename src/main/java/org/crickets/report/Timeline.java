package org.crickets.report;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crickets.plan.Lane;
import org.crickets.plan.Lanes;

/** The lanes below the months and weeks, with a line for today. */
final class Timeline implements Part {
    /** With the funnel below, so many make a picture of about 2600 pixels; a phone keeps 2560 of a photo's height. */
    static final int MOST_LANES = 10;
    private static final Color TODAY = Style.INK;
    private static final float HEAD = 42;
    private static final float MORE = 20;
    private final Axis axis;
    private final List<LaneDrawing> lanes;
    private final int others;
    private final Words words;

    Timeline(Lanes all, Axis axis, Words words) {
        this.axis = axis;
        this.words = words;
        var shown = shown(all);
        lanes = IntStream.range(0, shown.size()).mapToObj(i -> new LaneDrawing(shown.get(i),
                i % 2 == 0 ? Canvas.FAINT : Color.WHITE, axis, words)).toList();
        others = all.all().size() - lanes.size();
    }

    static List<Lane> shown(Lanes all) {
        return all.all().stream().limit(MOST_LANES).toList();
    }

    private float lanesHeight() {
        return (float) lanes.stream().mapToDouble(LaneDrawing::height).sum();
    }

    @Override
    public float height() {
        return HEAD + lanesHeight() + (others > 0 ? MORE : 0) + 6;
    }

    @Override
    public void draw(Canvas canvas, float top) {
        float y = top + HEAD;
        bands(canvas, y);
        weeks(canvas, top + 26, y + lanesHeight());
        months(canvas, top + 13);
        today(canvas, top + 31, y + lanesHeight());
        for (var lane : lanes) {
            lane.draw(canvas, y);
            y += lane.height();
        }
        if (others > 0)
            canvas.text(words.say("more", "n", others), Style.FAINT, Canvas.MARGIN, y + 15);
    }

    /** Every other lane on grey. */
    private void bands(Canvas canvas, float top) {
        float y = top;
        for (var lane : lanes) {
            canvas.box(4, y, Canvas.WIDTH - 8, lane.height(), 6, lane.ground());
            y += lane.height();
        }
    }

    private void weeks(Canvas canvas, float baseline, float bottom) {
        axis.mondays()
                .forEach(day -> canvas.line(axis.left(day), baseline + 4, axis.left(day), bottom, Canvas.RULE, .7f));
        axis.numbered().forEach(day -> canvas.text(Integer.toString(day.getDayOfMonth()), Style.WEEK,
                axis.left(day) + 1, baseline));
    }

    /** A month's name needs its room: at the edge a few days of one go without. */
    private void months(Canvas canvas, float baseline) {
        var months = axis.months();
        for (int i = 0; i < months.size(); i++) {
            float x = axis.left(months.get(i));
            float end = i + 1 < months.size() ? axis.left(months.get(i + 1)) : Canvas.RIGHT;
            var name = Lettering.of(words.month(months.get(i)), Style.MONTH);
            if (name.getAdvance() <= end - x - 4)
                canvas.text(name, Style.MONTH, x + 1, baseline);
            if (i > 0)
                canvas.line(x, baseline - 9, x, baseline + 2, Style.GREY, .9f);
        }
    }

    private void today(Canvas canvas, float top, float bottom) {
        LocalDate today = axis.today();
        var word = Lettering.of(words.say("today"), Style.MONTH);
        float x = axis.x(today);
        float half = word.getAdvance() / 2 + 5;
        float middle = Math.clamp(x, Canvas.MARGIN + half, Canvas.RIGHT - half);
        canvas.line(x, top, x, bottom, TODAY, 1.2f, 3, 2);
        canvas.box(middle - half, top - 3, 2 * half, 13, 7, TODAY);
        canvas.text(word, Style.MONTH.in(Color.WHITE), middle - word.getAdvance() / 2, top + 7);
    }
}
