package org.crickets.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scores answers by the rules of the corpus' scorer: which messages are wholly right, which were wrong without asking. */
final class CorpusScore {
    private static final List<String> SCORED = List.of("company", "new_company", "when", "kind", "decision_by", "until",
            "due", "channel", "role", "timezone", "filter");
    private static final Set<String> LOOSE = Set.of("company", "new_company", "role");
    private static final Set<String> DAYS = Set.of("when", "decision_by", "until", "due");
    private static final Set<String> ASKING = Set.of("smalltalk_or_unknown", "unclear");

    final List<String> misses = new ArrayList<>();
    int right;
    int wrongWithoutAsking;

    void add(JsonNode wanted, JsonNode got) {
        List<JsonNode> want = acts(wanted);
        List<JsonNode> have = acts(got);
        boolean ok = want.size() == have.size();
        for (int i = 0; ok && i < want.size(); i++) {
            ok = want.get(i).path("intent").asText().equals(have.get(i).path("intent").asText())
                    && same(slots(want.get(i)), slots(have.get(i)));
        }
        right += ok ? 1 : 0;
        if (!ok) {
            misses.add(wanted.path("id").asText() + " " + wanted.path("text").asText() + "\n    want " + want
                    + "\n    got  "
                    + have);
            wrongWithoutAsking += ASKING.contains(got.path("intent").asText()) ? 0 : 1;
        }
    }

    private static List<JsonNode> acts(JsonNode item) {
        List<JsonNode> acts = new ArrayList<>(List.of(item));
        item.path("more").forEach(acts::add);
        return acts;
    }

    private static Map<String, String> slots(JsonNode act) {
        Map<String, String> out = new TreeMap<>();
        JsonNode slots = act.path("slots");
        for (String key : SCORED) {
            if (slots.hasNonNull(key) && !slots.path(key).asText().isEmpty()) {
                out.put(key, LOOSE.contains(key) ? fold(slots.path(key).asText()) : slots.path(key).asText());
            }
        }
        Set<String> people = new TreeSet<>();
        slots.path("people").forEach(p -> people.add(fold(p.isTextual() ? p.asText() : p.path("name").asText())));
        if (!people.isEmpty()) {
            out.put("people", String.join("|", people));
        }
        return out;
    }

    /** A missing time may be defaulted; a time beside a wanted day does no harm. */
    private static boolean same(Map<String, String> want, Map<String, String> got) {
        Set<String> keys = new TreeSet<>(want.keySet());
        keys.addAll(got.keySet());
        keys.removeIf(k -> k.equals("when") && !want.containsKey("when"));
        return keys.stream().allMatch(k -> same(k, want.getOrDefault(k, ""), got.getOrDefault(k, "")));
    }

    private static boolean same(String key, String want, String got) {
        boolean day = DAYS.contains(key) && want.length() == 10;
        return day ? got.startsWith(want) : got.equals(want);
    }

    private static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return bare.replaceAll("\\s+", " ").replaceAll("^[ .,!?'\"]+|[ .,!?'\"]+$", "");
    }
}
