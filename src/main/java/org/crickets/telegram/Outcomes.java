package org.crickets.telegram;

import java.util.List;
import java.util.Locale;
import org.crickets.coach.Courier.Outcome;

/** What a call's result means for what was to be sent: the table of the bot's reliability. */
final class Outcomes {
    private static final List<String> CLOSED = List.of("chat not found", "bot was blocked", "user is deactivated",
            "peer_id_invalid");

    private Outcomes() {}

    /** {@code message}: the number of the message if the answer does not name it. */
    static Outcome of(Result result, int message) {
        return switch (result) {
            case Result.Ok(var body) -> new Outcome.Sent(body.path("message_id").asInt(message));
            case Result.NotBegun(var problem) -> new Outcome.NotSent(problem);
            case Result.Lost(var problem) -> new Outcome.Unknown(problem);
            case Result.No no -> refused(no, message);
        };
    }

    private static Outcome refused(Result.No no, int message) {
        var problem = no.problem();
        if (no.migrateTo() != 0)
            return new Outcome.Migrated(no.migrateTo());
        return switch (no.code()) {
            case 400 -> badRequest(no.description().toLowerCase(Locale.ROOT), problem, message);
            case 401 -> new Outcome.Unauthorized(problem);
            case 403 -> new Outcome.Closed(problem);
            case 404 -> notFound(no, problem);
            case 429 -> new Outcome.Wait(no.retryAfter());
            default ->
                no.code() >= 500 || no.code() == 409 ? new Outcome.NotSent(problem) : new Outcome.Refused(problem);
        };
    }

    private static Outcome badRequest(String description, String problem, int message) {
        if (description.contains("message is not modified"))
            return new Outcome.Sent(message);
        if (description.contains("can't parse entities"))
            return new Outcome.Malformed(problem);
        return CLOSED.stream().anyMatch(description::contains)
                ? new Outcome.Closed(problem)
                : new Outcome.Refused(problem);
    }

    /** The server answers so to a token that cannot be one; a missing method has more words. */
    private static Outcome notFound(Result.No no, String problem) {
        return no.description().equals("Not Found")
                ? new Outcome.Unauthorized(problem)
                : new Outcome.Refused(problem);
    }
}
