package org.crickets.app;

import java.util.BitSet;
import java.util.List;
import org.crickets.dialogue.Heard;
import org.crickets.understand.Context;
import org.crickets.understand.Reader;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;

/** Understanding, for the dialogue: the acts of a message, and every date it names on its own. */
final class Hearing implements Heard.Ears {
    @Override
    public Heard hear(String text, Context context) {
        return new Heard(Reader.standard().acts(text, context), dates(text, context));
    }

    private static List<When> dates(String text, Context context) {
        return new DateFinder(Text.of(text), context.now(), context.zone(), context.dayFirst(), new BitSet()).find()
                .stream().filter(found -> !found.impossible()).map(Hearing::when).toList();
    }

    private static When when(DateFound found) {
        return found.timed() ? new When.At(found.start()) : new When.On(found.lastDate());
    }
}
