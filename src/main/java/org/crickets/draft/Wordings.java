package org.crickets.draft;

import com.samskivert.mustache.Template;
import java.util.HashMap;
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
        Map<String, Object> words = new HashMap<>(Words.of(ask, signOff));
        if (!openers.isEmpty())
            words.put("opener", sentence(openers, ask, words));
        if (!closers.isEmpty())
            words.put("closer", sentence(closers, ask, words));
        var wording = ask.shorter() ? shorter : turn(versions, ask.version() + ask.variant());
        return wording.written(words);
    }

    private static String sentence(List<Template> all, Ask ask, Map<String, Object> words) {
        return Wording.tidy(turn(all, ask.variant()).execute(words));
    }

    static <T> T turn(List<T> all, int n) {
        return all.get(Math.floorMod(n, all.size()));
    }
}
