package org.crickets.report;

import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crickets.plan.Lane;
import org.crickets.plan.Mark;

/** What the signs mean; those that stand in no lane are left out. */
final class Legend implements Part {
    private static final float ROW = 16;
    private static final float SIGN = 17;
    private static final float GAP = 13;
    private final List<Entry> entries = new ArrayList<>();
    private int rows;

    private record Entry(Sign sign, boolean hollow, TextLayout text, float x, int row) {}

    Legend(List<Lane> lanes, Axis axis, Words words) {
        float x = Canvas.MARGIN;
        for (var sign : Sign.values())
            for (boolean hollow : new boolean[]{false, true})
                if (stands(sign, hollow, lanes, axis)) {
                    var text = Lettering.of(words.say("sign." + key(sign, hollow)), Style.FAINT);
                    float width = SIGN + text.getAdvance();
                    if (x + width > Canvas.RIGHT || rows == 0) {
                        x = Canvas.MARGIN;
                        rows++;
                    }
                    entries.add(new Entry(sign, hollow, text, x, rows - 1));
                    x += width + GAP;
                }
    }

    private static String key(Sign sign, boolean hollow) {
        return (hollow ? "coming-" : "") + sign.name().toLowerCase(Locale.ROOT);
    }

    private static boolean stands(Sign sign, boolean hollow, List<Lane> lanes, Axis axis) {
        return Arrays.stream(Mark.Kind.values()).filter(kind -> Sign.of(kind) == sign)
                .anyMatch(kind -> marks(lanes).anyMatch(mark -> mark.kind() == kind
                        && hollow == LaneDrawing.isHollow(mark, axis)));
    }

    private static Stream<Mark> marks(List<Lane> lanes) {
        return lanes.stream().flatMap(lane -> lane.marks().stream());
    }

    @Override
    public float height() {
        return rows == 0 ? 0 : rows * ROW + 10;
    }

    @Override
    public void draw(Canvas canvas, float top) {
        entries.forEach(entry -> {
            float baseline = top + (entry.row() + 1) * ROW - 3;
            entry.sign().drawAlone(canvas, entry.x() + 6, baseline - 4, entry.hollow());
            canvas.text(entry.text(), Style.FAINT, entry.x() + SIGN, baseline);
        });
    }
}
