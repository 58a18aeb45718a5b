package org.crickets.report;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.crickets.plan.Funnel;
import org.crickets.plan.Funnel.Stage;

/** How far all processes came: a bar for each stage, and what the ends were. */
record FunnelChart(Funnel funnel, Words words) implements Part {
    private static final List<Stage> STAGES = List.of(Stage.PROCESSES, Stage.INTERVIEWED, Stage.THANKED, Stage.REPLIED,
            Stage.NEXT_ROUND);
    private static final List<Stage> ENDS = List.of(Stage.OFFER, Stage.REJECTED, Stage.MOVED_ON);
    private static final Color BAR = new Color(0x0072B2);
    private static final float HEAD = 30;
    private static final float ROW = 19;
    private static final float ENDS_ROW = 44;

    @Override
    public float height() {
        return HEAD + STAGES.size() * ROW + ENDS_ROW + 8;
    }

    @Override
    public void draw(Canvas canvas, float top) {
        canvas.text(words.say("funnel"), Style.HEADING, Canvas.MARGIN, top + 20);
        float names = (float) STAGES.stream().mapToDouble(stage -> Lettering.width(name(stage), Style.TEXT)).max()
                .orElse(0);
        float left = Canvas.MARGIN + Math.min(names, 150) + 10;
        for (int i = 0; i < STAGES.size(); i++)
            bar(canvas, STAGES.get(i), left, top + HEAD + i * ROW);
        ends(canvas, top + HEAD + STAGES.size() * ROW + 8);
    }

    private String name(Stage stage) {
        return words.say("stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'), "n", funnel.count(stage));
    }

    private void bar(Canvas canvas, Stage stage, float left, float top) {
        int count = funnel.count(stage);
        float full = Canvas.RIGHT - left - 26;
        float width = full * count / Math.max(1, funnel.count(Stage.PROCESSES));
        canvas.text(Lettering.of(name(stage), Style.TEXT, 150), Style.TEXT, Canvas.MARGIN, top + 13);
        if (count > 0)
            canvas.box(left, top + 2, width, 14, 4, BAR);
        canvas.text(Integer.toString(count), Style.COMPANY, left + (count > 0 ? width + 6 : 0), top + 13);
    }

    private void ends(Canvas canvas, float top) {
        float width = (Canvas.RIGHT - Canvas.MARGIN - 12) / ENDS.size();
        for (int i = 0; i < ENDS.size(); i++) {
            float x = Canvas.MARGIN + i * (width + 6);
            canvas.box(x, top, width, 36, 8, Canvas.FAINT);
            var number = Lettering.of(Integer.toString(funnel.count(ENDS.get(i))), Style.NUMBER);
            canvas.text(number, Style.NUMBER, x + 10, top + 25);
            float after = x + 16 + number.getAdvance();
            canvas.text(Lettering.of(name(ENDS.get(i)), Style.TEXT, x + width - after - 4), Style.TEXT, after,
                    top + 22);
        }
    }
}
