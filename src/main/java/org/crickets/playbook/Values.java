package org.crickets.playbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.files.Format;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Playbook.Deadline;
import org.crickets.plan.Playbook.Recipients;
import org.crickets.plan.Playbook.Way;

/** How the values of a playbook are written. */
final class Values {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4}) (minute|hour|day|week)s?");
    private static final Pattern BUSINESS_DAY = Pattern.compile("end of business day (\\d)");
    private static final Map<String, Recipients> RECIPIENTS = Map.of("each interviewer", Recipients.EACH_INTERVIEWER,
            "hiring manager", Recipients.HIRING_MANAGER, "hiring manager and recruiter",
            Recipients.HIRING_MANAGER_AND_RECRUITER);
    private static final Map<String, Way> WAYS = Map.of("email", Way.EMAIL, "phone", Way.PHONE,
            "email to hiring manager and recruiter", Way.EMAIL_TO_HIRING_MANAGER_AND_RECRUITER);
    private static final Map<String, DraftKind> DRAFTS = Map.of("W2", DraftKind.W2_NOTE, "S2", DraftKind.S2_QUESTION,
            "A4", DraftKind.A4_FOLLOW_UP, "A4 with article", DraftKind.A4_ARTICLE, "A4 closing", DraftKind.A4_CLOSING,
            "G1", DraftKind.G1_HIRING_MANAGER, "G2", DraftKind.G2_RECRUITER, "K8 call script",
            DraftKind.K8_CALL_SCRIPT);

    private Values() {}

    static Format<String> name() {
        return Format.of("a name of small letters, digits and hyphens, up to 30", "my-playbook",
                text -> Optional.of(text).filter(it -> it.matches("[a-z][a-z0-9-]{0,29}")));
    }

    /** Days or weeks, counted as days. */
    static Format<Integer> days(int atMost, int example) {
        return Format.of("a number of days, 1 to " + atMost + ", with its unit", example + " days",
                text -> amount(text).filter(it -> it.toHours() % 24 == 0).map(it -> (int) it.toDays())
                        .filter(n -> n >= 1 && n <= atMost));
    }

    static Format<Integer> businessDays() {
        return Format.of("a number of business days, 1 to 10", "1 business day",
                text -> Optional.of(text).filter(it -> it.matches("([1-9]|10) business days?"))
                        .map(it -> Integer.valueOf(it.substring(0, it.indexOf(' ')))));
    }

    static Format<Duration> hours(int atMost, String example) {
        return Format.of("a time in minutes or hours, up to " + atMost + " hours, with its unit", example,
                text -> within(atMost, text));
    }

    private static Optional<Duration> within(int hours, String text) {
        return amount(text).filter(it -> it.compareTo(Duration.ofHours(hours)) <= 0);
    }

    static Format<Deadline> deadline() {
        return Format.of("a deadline (\"36 hours\" after the interview, or \"end of business day 2\" after its day)",
                "36 hours", text -> {
                    var day = BUSINESS_DAY.matcher(text);
                    return day.matches()
                            ? Optional.of(Integer.valueOf(day.group(1))).filter(n -> n >= 1 && n <= 5)
                                    .map(Deadline.EndOfBusinessDay::new)
                            : within(120, text).map(Deadline.Elapsed::new);
                });
    }

    static Format<Recipients> recipients() {
        return oneOf(RECIPIENTS, "each interviewer");
    }

    static Format<Way> way() {
        return oneOf(WAYS, "email");
    }

    static Format<DraftKind> draft() {
        return oneOf(DRAFTS, "W2");
    }

    static String word(DraftKind draft) {
        return DRAFTS.entrySet().stream().filter(entry -> entry.getValue() == draft).map(Map.Entry::getKey).findFirst()
                .orElse("");
    }

    static Format<Boolean> withTheDebrief() {
        return oneOf(Map.of("with the debrief", true), "with the debrief");
    }

    private static <T> Format<T> oneOf(Map<String, T> values, String example) {
        List<String> known = new ArrayList<>(values.keySet());
        known.sort(null);
        return Format.of("one of: " + String.join(", ", known), example,
                text -> Optional.ofNullable(values.get(text)));
    }

    private static Optional<Duration> amount(String text) {
        var found = AMOUNT.matcher(text);
        if (!found.matches())
            return Optional.empty();
        long n = Long.parseLong(found.group(1));
        return Optional.of(switch (found.group(2)) {
            case "minute" -> Duration.ofMinutes(n);
            case "hour" -> Duration.ofHours(n);
            case "day" -> Duration.ofDays(n);
            case String _ -> Duration.ofDays(7 * n);
        }).filter(it -> !it.isZero());
    }
}
