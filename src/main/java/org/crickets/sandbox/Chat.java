package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person's chat with the bot: its messages in order, its deleted ones, who speaks there, and whether the bot is
 * blocked.
 */
final class Chat {

    private final Map<Integer, Message> messages = new LinkedHashMap<>();
    private final Map<Integer, Long> deleted = new LinkedHashMap<>();
    private final long id;
    private Event.Spoke person;
    private Optional<Standing> standing = Optional.empty();
    private boolean blocked;
    private long seq;

    Chat(long id) {
        this.id = id;
        this.person = new Event.Spoke(id, "en", "");
    }

    void apply(Event.Spoke spoke) {
        person = spoke;
    }

    void apply(Event.Blocked change) {
        blocked = change.blocked();
    }

    void apply(Event.Stood stood) {
        standing = Optional.of(stood.standing());
    }

    void put(Message message) {
        seq = message.seq();
        messages.put(message.id(), message);
    }

    void delete(Event.Deleted gone) {
        messages.remove(gone.messageId());
        deleted.put(gone.messageId(), gone.seq());
        seq = gone.seq();
    }

    /** A toast was shown. */
    void apply(Event.Answered answer) {
        seq = answer.seq();
    }

    long id() {
        return id;
    }

    /** The newest seq in this chat. */
    long seq() {
        return seq;
    }

    String language() {
        return person.language();
    }

    /** Who is known to speak there: their name, if it was told, and their language. */
    Event.Spoke person() {
        return person;
    }

    private String firstName() {
        return person.name().isEmpty() ? "User " + Math.abs(id) : person.name();
    }

    boolean blocked() {
        return blocked;
    }

    /** The bot's place in it, if it is a group that the bot was put into. */
    Optional<Standing> standing() {
        return standing;
    }

    List<Message> messages() {
        return List.copyOf(messages.values());
    }

    List<Message> newestFirst() {
        return messages().reversed();
    }

    Optional<Message> message(long messageId) {
        return Optional.ofNullable(messages.get((int) messageId));
    }

    /** The ids of deleted messages, each with the seq of its deletion. */
    Map<Integer, Long> deleted() {
        return Map.copyOf(deleted);
    }

    /** The person as the Bot API's User. */
    ObjectNode user() {
        return Json.object().put("id", Math.abs(id)).put("is_bot", false).put("first_name", firstName())
                .put("language_code", person.language());
    }

    /** The chat as the Bot API's Chat; negative ids are groups. */
    ObjectNode json() {
        return id > 0
                ? Json.object().put("id", id).put("first_name", firstName()).put("type", "private")
                : Json.object().put("id", id).put("title", "Group " + -id).put("type",
                        standing.map(Standing::kind).orElse("group"));
    }
}
