package org.crickets.report;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crickets.plan.Lane;
import org.crickets.plan.Mark;

/**
 * One process: its name and what comes next, and below them its days.
 *
 * @param ground the colour it is drawn on
 */
record LaneDrawing(Lane lane, Color ground, Axis axis, Words words) implements Part {
    private static final Color DUE = new Color(0xB54700);
    private static final Color PAST = new Color(0x9AA4AF);
    private static final float LINE = 34;
    private static final float BESIDE = 8;

    @Override
    public float height() {
        return 50;
    }

    /** An interview that is still to come. */
    static boolean isHollow(Mark mark, Axis axis) {
        return mark.kind() == Mark.Kind.INTERVIEW && mark.day().isAfter(axis.today());
    }

    @Override
    public void draw(Canvas canvas, float top) {
        names(canvas, top + 13);
        line(canvas, top + LINE);
        places().entrySet().stream().sorted(Comparator.comparing(place -> Sign.of(place.getKey().kind())))
                .forEach(place -> {
                    var sign = Sign.of(place.getKey().kind());
                    sign.draw(canvas, place.getValue(), top + LINE + sign.drop, isHollow(place.getKey(), axis));
                });
    }

    /** Where each mark stands across; what would hide another at the same height stands beside it. */
    Map<Mark, Float> places() {
        Map<Mark, Float> places = new LinkedHashMap<>();
        Map<Float, Float> last = new HashMap<>();
        lane.marks().stream().filter(mark -> axis.shows(day(mark))).sorted(Comparator.comparing(this::day))
                .forEach(mark -> {
                    var height = Sign.of(mark.kind()).drop;
                    float x = Math.max(axis.x(day(mark)), last.getOrDefault(height, 0f) + BESIDE);
                    last.put(height, x);
                    places.put(mark, x);
                });
        return places;
    }

    /** The company keeps its room before the role does. */
    private void names(Canvas canvas, float baseline) {
        var state = state();
        float room = Canvas.RIGHT - Canvas.MARGIN;
        if (!state.text().isEmpty()) {
            var text = Lettering.of(state.text(), state.style());
            write(canvas, text, state.style(), Canvas.RIGHT - text.getAdvance(), baseline);
            room -= text.getAdvance() + 10;
        }
        float least = lane.role().isPresent() ? Math.min(Lettering.width(lane.role().get(), Style.FAINT), 70) + 8 : 0;
        var company = Lettering.of(lane.company(), Style.COMPANY, room - least);
        write(canvas, company, Style.COMPANY, Canvas.MARGIN, baseline);
        float x = Canvas.MARGIN + company.getAdvance() + 6;
        float left = room - company.getAdvance() - 6;
        lane.role().ifPresent(role -> write(canvas, Lettering.of(role, Style.FAINT, left), Style.FAINT, x, baseline));
    }

    /** No line of the weeks goes through words. */
    private void write(Canvas canvas, TextLayout text, Style style, float x, float baseline) {
        canvas.box(x - 2, baseline - 12, text.getAdvance() + 4, 16, 0, ground);
        canvas.text(text, style, x, baseline);
    }

    private record State(String text, Style style) {}

    private State state() {
        return switch (lane.status()) {
            case OFFERED -> new State(words.say("offered"), bold(Style.INK));
            case PAUSED -> new State(words.say("paused"), Style.FAINT);
            case OPEN -> open();
            case STOPPED, REJECTED, WITHDRAWN, MOVED_ON, ACCEPTED, DELETED -> new State("", Style.FAINT);
        };
    }

    private State open() {
        return lane.next().map(next -> next.day().isAfter(axis.today())
                ? new State(words.say(next.kind() == Mark.Kind.INTERVIEW ? "interview" : "next", "date",
                        words.date(next.day())), Style.TEXT)
                : new State(words.say(next.kind() == Mark.Kind.INTERVIEW ? "interview-today" : "due"), bold(DUE)))
                .or(() -> lane.day(Mark.Kind.STOP).map(day -> new State(words.say("stop", "date", words.date(day)),
                        Style.FAINT)))
                .orElse(new State("", Style.FAINT));
    }

    private static Style bold(Color color) {
        return new Style(true, 11, color);
    }

    /** Drawn through up to today, dotted from there on; an arrow where it goes on beyond the axis. */
    private void line(Canvas canvas, float y) {
        var first = end(Comparator.naturalOrder());
        var last = end(Comparator.reverseOrder());
        if (first.isEmpty() || last.isEmpty())
            return;
        float now = axis.x(axis.today());
        float from = axis.x(first.get());
        float to = axis.x(last.get());
        canvas.line(Math.min(from, now), y, now, y, PAST, 2.4f);
        canvas.line(now, y, Math.max(to, now), y, PAST, 1.6f, 1.6f, 2.6f);
        if (axis.isBefore(first.get()))
            arrow(canvas, Canvas.MARGIN, y, -4);
        if (axis.isAfter(last.get()))
            arrow(canvas, Canvas.RIGHT, y, 4);
    }

    private static void arrow(Canvas canvas, float x, float y, float length) {
        canvas.line(x + length, y, x - length / 4, y - 4, PAST, 1.6f);
        canvas.line(x + length, y, x - length / 4, y + 4, PAST, 1.6f);
    }

    private Optional<LocalDate> end(Comparator<LocalDate> order) {
        return lane.marks().stream().map(this::day).min(order);
    }

    /** What is overdue waits today. */
    private LocalDate day(Mark mark) {
        return mark.kind() == Mark.Kind.NEXT && mark.day().isBefore(axis.today()) ? axis.today() : mark.day();
    }
}
