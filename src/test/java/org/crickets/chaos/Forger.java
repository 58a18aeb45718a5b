package org.crickets.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crickets.app.EveryTap;
import org.crickets.app.Noise;
import org.crickets.plan.Source;
import org.crickets.telegram.CallbackData;

/**
 * Updates that nobody with good intentions sends: forged taps, other people's numbers, noise, broken forms and texts of a
 * megabyte. What somebody says of an employer carries their own number, so that it shows where it gets to.
 */
final class Forger {
    /** A company with its owner's number. */
    private static final Pattern OWNED = Pattern.compile("(?:Acme|Own)(\\d{6,})");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEGABYTE = "interviewed at Own today ".repeat(40_000);
    private static final List<String> TAPS = EveryTap
            .at(4, 8, List.of(new Source("m5001"), new Source("u1005"), new Source("m5002e1009"))).stream()
            .map(CallbackData::of).toList();
    private static final List<String> COMMANDS = List.of("list", "next", "help", "undo", "archive", "new", "start",
            "export", "forget", "privacy", "settings", "timezone Mars/Olympus", "playbooks", "start 12345678",
            "nothing");

    private final Random random;
    private final List<Long> others;

    /** Forges in the name of those, too. */
    Forger(Random random, List<Long> others) {
        this.random = random;
        this.others = others;
    }

    /** The numbers of those whose companies stand in a text. */
    static List<Long> owners(String text) {
        return OWNED.matcher(text).results().map((MatchResult found) -> Long.parseLong(found.group(1))).toList();
    }

    /** What the update with that number holds, from that user. */
    String forge(long id, long user) {
        return "{\"update_id\":" + id + "," + content(id, user) + "}";
    }

    private String content(long id, long user) {
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> message(user, user, text(Noise.anything(random)));
            case 3, 4 -> message(user, user, text("interview at Own" + user + " on Tuesday at " + random.nextInt(30)));
            case 5 -> message(user, user, text("/" + pick(COMMANDS)));
            case 6, 7, 8, 9, 10, 11 -> tap(user, user, user + "-" + id, JSON.valueToTree(pick(TAPS)));
            case 12, 13 -> tap(user, user, user + "-" + id, JSON.valueToTree(Noise.anything(random)));
            case 14 -> tap(pick(others), user, user + "-" + id, JSON.valueToTree(pick(TAPS)));
            case 15 -> message(pick(others), user, text("interviewed at Own" + user + " today at 2"));
            case 16 -> edited(pick(others), user, "interviewed at Own" + user + " today at 2");
            case 17 -> edited(user, user, "interviewed at Own" + user + " today at 2");
            case 18 -> message(user, user, "\"reply_to_message\":{\"message_id\":" + number() + ",\"date\":1,"
                    + FakeTelegram.person(pick(others)) + "}," + text("they replied: no"));
            case 19 -> message(user, user,
                    "\"document\":{\"file_id\":\"../../" + number() + "\",\"file_unique_id\":\"x\","
                            + "\"file_name\":\"../../token\",\"mime_type\":\"text/calendar\",\"file_size\":" + number()
                            + "}");
            case 20 -> message(user, user, "\"location\":{\"latitude\":" + number() + ",\"longitude\":-1e300}");
            case 21 -> membership(random.nextBoolean() ? user : pick(others), user);
            case 22 -> broken(user);
            default -> random.nextInt(20) == 0 ? message(user, user, text(MEGABYTE)) : message(user, user, "\"x\":1");
        };
    }

    private String broken(long user) {
        return switch (random.nextInt(8)) {
            case 0 -> "\"message\":{\"chat\":\"x\"}";
            case 1 -> "\"message\":null";
            case 2 -> "\"callback_query\":{\"id\":null,\"from\":null,\"data\":[]}";
            case 3 -> "\"message\":{\"message_id\":99999999999999999999,\"date\":-1," + FakeTelegram.person(user) + "}";
            case 4 -> "\"message\":" + "[".repeat(3000) + "]".repeat(3000);
            case 5 -> "\"message\":" + nested(user, 400);
            case 6 -> "\"edited_message\":{\"message_id\":{},\"chat\":{\"id\":" + user + ",\"type\":\"private\"}}";
            default -> "\"inline_query\":{\"id\":\"1\",\"query\":\"\"},\"message\":7";
        };
    }

    /** An answer to an answer to an answer. */
    private static String nested(long user, int depth) {
        var one = "{\"message_id\":5,\"date\":1," + FakeTelegram.person(user) + ",\"reply_to_message\":";
        return one.repeat(depth) + "null" + "}".repeat(depth);
    }

    private String message(long chat, long from, String rest) {
        return "\"message\":{\"message_id\":" + number() + ",\"date\":1793985600," + chat(chat, from) + "," + rest
                + "}";
    }

    private String edited(long chat, long from, String words) {
        return "\"edited_message\":{\"message_id\":" + number() + ",\"date\":1793985600," + chat(chat, from) + ","
                + text(words) + "}";
    }

    private String tap(long chat, long from, String id, JsonNode data) {
        return "\"callback_query\":{\"id\":\"" + id + "\",\"from\":" + FakeTelegram.user(from)
                + ",\"chat_instance\":\"1\",\"data\":" + data + ",\"message\":{\"message_id\":" + number()
                + ",\"date\":1793985600," + chat(chat, chat) + ",\"text\":\"x\"}}";
    }

    private String membership(long chat, long from) {
        var member = ",\"user\":" + FakeTelegram.user(123456789) + "}";
        return "\"my_chat_member\":{" + chat(chat, from)
                + ",\"date\":1793985600,\"old_chat_member\":{\"status\":\"member\""
                + member + ",\"new_chat_member\":{\"status\":\"" + (random.nextBoolean() ? "kicked" : "member") + "\""
                + (random.nextBoolean() ? ",\"until_date\":0" : "") + member + "}";
    }

    private static String chat(long chat, long from) {
        return "\"chat\":{\"id\":" + chat + ",\"type\":\"private\"},\"from\":" + FakeTelegram.user(from);
    }

    private static String text(String words) {
        return "\"text\":" + JSON.valueToTree(words);
    }

    private int number() {
        return 1 + random.nextInt(6000);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
