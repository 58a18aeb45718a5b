package org.crickets.report;

import org.crickets.plan.Funnel.Stage;
import org.crickets.plan.Progress;

/** Whose picture it is, of which day. */
record Heading(Progress progress, Words words) implements Part {

    @Override
    public float height() {
        return 50;
    }

    @Override
    public void draw(Canvas canvas, float top) {
        canvas.text(words.say("title"), Style.TITLE, Canvas.MARGIN, top + 25);
        int open = progress.lanes().all().size();
        var closed = progress.funnel().count(Stage.PROCESSES) - open;
        canvas.text(words.say("subtitle", "date", words.date(progress.lanes().today()), "open", open, "closed", closed),
                Style.FAINT, Canvas.MARGIN, top + 41);
    }
}
