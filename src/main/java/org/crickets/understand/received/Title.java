package org.crickets.understand.received;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.names.GivenNames;
import org.crickets.understand.names.RoleFinder;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/**
 * An invitation's title, taken apart: "Interview with Acme – Backend Engineer", "Acme <> Alex: onsite", "2nd round Acme".
 *
 * @param companies what is left when roles, people and the words for interviews are taken away
 * @param interview whether it speaks of an interview at all
 */
record Title(List<Piece> companies, Optional<String> role, Optional<String> round, boolean interview) {
    private static final int LONGEST = 200;
    private static final String WORDS = "phone|telephone|video|technical|tech|coding|final|first|second|third|fourth"
            + "|initial|intro(?:ductory)?|virtual|remote|panel|hr|recruiter|recruiting|hiring manager|hiring team|on-?site"
            + "|in-person|zoom|(?:ms |microsoft )?teams|google meet|culture(?: fit)?|behaviou?ral|system design"
            + "|take-?home|pair programming|\\d(?:st|nd|rd|th)|round \\d|rounds?|stage \\d|stage|interviews?"
            + "|interviewing|screen(?:ing)?|call|chat|catch-?up|conversation|meeting|discussion|session|loop|invitation"
            + "|invite|confirmation|confirmed|your|the|my|our|an?|job|updated|rescheduled|re-?schedule|reminder|schedule"
            + "|scheduled|details|part \\d|informal|coffee|assessment|test|about|re|fwd?|cancel+ed|event|super|quick"
            + "|application|position|role|team|talent(?: acquisition)?(?: team)?|recruitment|careers|process|day"
            + "|candidate|role of|with|at|for|and|from|in|of|\\d+ ?min(?:ute)?s?|\\d+";
    private static final Pattern FRONT = Pattern
            .compile("(?iu)^(?:" + WORDS + ")(?=[^\\p{L}\\p{N}]|$)[^\\p{L}\\p{N}]*");
    private static final Pattern BACK = Pattern
            .compile("(?iu)[^\\p{L}\\p{N}]*(?<=[^\\p{L}\\p{N}]|^)(?:" + WORDS + ")$");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.!)+]+$|['’]s$");
    private static final Pattern CUT = Pattern.compile(
            "\\s+[-–—|/·•+]\\s*|\\s*[:|;,()\\[\\]/–—↔]\\s*|-\\s+|\\s*<+-?/?>+\\s*|\\s+[xX×]\\s+|\\s+-\\s+|\\s+and\\s+"
                    + "|(?i)(?<=^|\\s)(?=(?:with|at|@|for|from|w/)\\s)");
    private static final Pattern SAYS = Pattern
            .compile("(?i)\\binterview|\\bscreen(?:ing)?\\b|\\bon-?site\\b|\\bround\\b"
                    + "|\\brecruit|\\bhiring\\b|\\bpanel\\b|\\bassessment\\b|\\bintro(?:ductory)? (?:call|chat)\\b|\\bcandidate\\b"
                    + "|\\bcoding\\b|\\btake-?home\\b|\\bfinal stage\\b");
    private static final Pattern ROUND = Pattern.compile(
            "(?i)\\b(?:(\\d)(?:st|nd|rd|th) (?:round|interview|stage)|(?:round|stage) (\\d)"
                    + "|(first|second|third|fourth|final) (?:round|interview|stage))\\b");
    private static final Set<String> FIRM = Words.of("tense.txt").list("firm");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    Title {
        companies = List.copyOf(companies);
    }

    /** What may be a company; {@code announced}: "with", "at" or "@" stands before it. */
    record Piece(String name, boolean announced) {}

    /** @param people whose names are no companies, full */
    static Title of(String whole, List<String> people) {
        var title = whole.replaceAll("\\s+", " ").strip();
        title = title.substring(0, Math.min(LONGEST, title.length()));
        List<Piece> companies = new ArrayList<>();
        Optional<String> role = Optional.empty();
        for (var part : CUT.split(title)) {
            var bare = bare(part);
            var job = job(part, bare);
            role = role.or(() -> job);
            if (job.isEmpty() && !bare.isEmpty() && !isPerson(bare, people))
                companies.add(new Piece(bare, part.strip().matches("(?i)(?:with|at|@|from|w/)\\s.*")));
        }
        boolean says = SAYS.matcher(title).find();
        return new Title(companies, role.filter(_ -> says || !companies.isEmpty()), round(title),
                says || role.isPresent() && !companies.isEmpty());
    }

    /** Without the words for interviews at its edges. */
    private static String bare(String part) {
        var rest = part.strip();
        for (String before = ""; !before.equals(rest);) {
            before = rest;
            rest = EDGES.matcher(rest).replaceAll("");
            rest = FRONT.matcher(rest).replaceFirst("");
            rest = BACK.matcher(rest).replaceFirst("");
        }
        return rest.strip();
    }

    /** A part that names a job from end to end: "Senior Backend Engineer II". */
    private static Optional<String> job(String part, String bare) {
        if (part.matches("(?i).*\\b(?:hiring manager|recruiter)\\b.*"))
            return Optional.empty();
        var text = Text.of(bare);
        return new RoleFinder(text).find().stream()
                .filter(span -> span.after() == text.size()
                        && (span.first() == 0 || part.strip().matches("(?i)for\\s.*")))
                .findFirst().map(_ -> bare);
    }

    private static boolean isPerson(String bare, List<String> people) {
        var words = bare.split(" ");
        boolean known = people.stream().anyMatch(name -> name.equalsIgnoreCase(bare)
                || Arrays.stream(name.split(" ")).anyMatch(bare::equalsIgnoreCase));
        return known || words.length <= 3 && GivenNames.given(words[0].toLowerCase(Locale.ROOT))
                && !FIRM.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    private static Optional<String> round(String title) {
        var found = ROUND.matcher(title);
        if (!found.find())
            return Optional.empty();
        var number = Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)));
        return number.or(() -> Optional.of(found.group(3).toLowerCase(Locale.ROOT))
                .map(word -> ORDINALS.contains(word) ? Integer.toString(ORDINALS.indexOf(word) + 1) : word));
    }
}
