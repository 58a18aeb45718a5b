package org.crickets.draft;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Map;

/**
 * All wordings of one kind of draft.
 *
 * @param openers first sentences, rotating by addressee; may be empty
 * @param closers last sentences, rotating by addressee; may be empty
 */
record Wordings(List<Wording> versions, Wording shorter, List<Template> openers, List<Template> closers) {

    /** The wording for an addressee: openers and closers depend on the addressee alone, so no version makes two alike. */
    Draft written(Ask ask, String signOff) {
        var look = ask.look();
        var wording = look.shorter() ? shorter : turn(versions, look.version() + look.variant());
        var words = Words.of(ask, signOff, !wording.reachable());
        if (!openers.isEmpty())
            words.put("opener", sentence(openers, look, words));
        if (!closers.isEmpty())
            words.put("closer", sentence(closers, look, words));
        return wording.written(words);
    }

    private static String sentence(List<Template> all, Ask.Look look, Map<String, Object> words) {
        return Wording.tidy(turn(all, look.variant()).execute(words));
    }

    static <T> T turn(List<T> all, int n) {
        return all.get(Math.floorMod(n, all.size()));
    }
}
