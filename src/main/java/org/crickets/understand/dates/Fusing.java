package org.crickets.understand.dates;

import java.util.ArrayList;
import java.util.List;
import org.crickets.understand.text.Text;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring atoms from the left until nothing joins, then drops what needed a neighbour and has none. */
final class Fusing {
    private static final int REACH = 3;

    private final Text text;
    private final List<Atom> atoms;

    Fusing(Text text, List<Atom> atoms) {
        this.text = text;
        this.atoms = new ArrayList<>(atoms);
    }

    List<Atom> run() {
        for (int i = 0; i + 1 < atoms.size();) {
            Atom one = fuse(atoms.get(i), atoms.get(i + 1));
            if (one == null) {
                i++;
            } else {
                atoms.set(i, one);
                atoms.remove(i + 1);
                i = Math.max(0, i - 1);
            }
        }
        atoms.removeIf(this::weak);
        return atoms;
    }

    private @Nullable Atom fuse(Atom a, Atom b) {
        if (b.first() - a.after() > REACH || text.lineBreakBefore(b.first())) {
            return null;
        }
        String between = text.canonical().substring(end(a.after()), text.from(b.first()));
        String before = text.norm(a.first() - 1);
        boolean opens = before.equals("between") || before.equals("from");
        return Fuse.two(a, b, between, opens);
    }

    private int end(int after) {
        return text.from(after - 1) + text.norm(after - 1).length();
    }

    private boolean weak(Atom atom) {
        return switch (atom.reading()) {
            case Reading.Clock c -> c.weak();
            case Reading.ClockSpan c -> c.weak();
            default -> false;
        };
    }
}
