package org.crickets.report;

import java.util.Optional;
import org.crickets.plan.Funnel;
import org.crickets.plan.Funnel.Median;

/** How long employers take to answer; nothing until one did. */
record Medians(Funnel funnel, Words words) implements Part {

    private boolean isEmpty() {
        return funnel.fromNote().isEmpty() && funnel.fromInterview().isEmpty();
    }

    @Override
    public float height() {
        return isEmpty() ? 8 : 68;
    }

    @Override
    public void draw(Canvas canvas, float top) {
        if (isEmpty())
            return;
        float width = (Canvas.RIGHT - Canvas.MARGIN - 6) / 2;
        card(canvas, funnel.fromNote(), "from-note", Canvas.MARGIN, top, width);
        card(canvas, funnel.fromInterview(), "from-interview", Canvas.MARGIN + width + 6, top, width);
    }

    private void card(Canvas canvas, Optional<Median> median, String key, float x, float top, float width) {
        canvas.box(x, top, width, 58, 8, Canvas.FAINT);
        var number = median.map(one -> words.number(one.days())).orElse("–");
        var big = Lettering.of(number, Style.NUMBER);
        canvas.text(big, Style.NUMBER, x + 10, top + 24);
        median.ifPresent(one -> canvas.text(words.say("days", "days", one.days()), Style.TEXT,
                x + 14 + big.getAdvance(), top + 24));
        canvas.text(Lettering.of(words.say(key), Style.TEXT, width - 16), Style.TEXT, x + 10, top + 39);
        int answers = median.map(Median::of).orElse(0);
        canvas.text(Lettering.of(words.say("answers", "n", answers), Style.WEEK, width - 16), Style.WEEK, x + 10,
                top + 52);
    }
}
