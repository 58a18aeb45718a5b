package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** What a text says its people are: "Dana Smith, hiring manager", "the recruiter, Dana", "Dana is the recruiter". */
final class Titles {
    private static final Set<String> TITLES = RoleFinder.WORDS.list("title");
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> MODIFIERS = RoleFinder.WORDS.list("modifier");
    private static final Set<String> LINKS = Set.of(",", "(", "-", "the", "their", "a", "an", "is", "who", "she", "he",
            "'s",
            "was", "there", "our", "also", "actually", "my", "works", "title", "role", "job", "as", "now", "they",
            "are");
    private static final Pattern OF = Pattern
            .compile(
                    "(?:vp|head|director|chief|president|svp|evp|partner|leader) of \\w+(?: \\w+)?|(?:vp|svp|evp) \\w+");
    private static final int LONGEST = 5;

    private final Text text;
    private final List<NameSpan> names;
    /** By name, the title in the line under the next signature. */
    private final Map<String, String> below = new HashMap<>();

    Titles(Text text, List<NameSpan> names) {
        this.text = text;
        this.names = names;
    }

    List<NameSpan> told() {
        List<NameSpan> out = new ArrayList<>(names);
        for (int i = names.size() - 1; i >= 0; i--) {
            NameSpan name = names.get(i);
            String title = underneath(name);
            if (title != null) {
                below.put(name.name(), title);
            }
            title = name.person() ? title(name) : null;
            out.set(i, title == null ? name : name.titled(title));
        }
        return out;
    }

    private @Nullable String title(NameSpan name) {
        int i = name.after();
        while (i < text.size() && i < name.after() + 5 && LINKS.contains(text.norm(i)) && !text.lineBreakBefore(i)) {
            i++;
        }
        if (i > name.after() && !text.norm(i - 1).equals("to")) {
            int end = title(i);
            if (end > i && !forThem(end)) {
                return shape(i, end);
            }
        }
        String signed = below.get(name.name());
        return signed != null ? signed : leading(name);
    }

    /** The line under a signature. */
    private @Nullable String underneath(NameSpan name) {
        int i = name.after();
        boolean alone = i < text.size() && text.lineBreakBefore(i)
                && (name.first() == 0 || text.lineBreakBefore(name.first()));
        int end = alone ? title(i) : i;
        return end > i ? shape(i, end) : null;
    }

    /** "Recruiter Dana", "the recruiter, Dana"; an employer's name may stand before the title. */
    private @Nullable String leading(NameSpan name) {
        int end = name.first();
        while (end > 0 && Words.any(text.norm(end - 1), ",", "(", "called", "named", "is", "-")) {
            end--;
        }
        for (int i = Math.max(0, end - LONGEST); i < end; i++) {
            if (!isOfTheOneBefore(i, end, name) && title(i) == end && opens(i) && !text.startsSentence(end)) {
                return shape(i, end);
            }
        }
        return null;
    }

    /** "Sue Park, hiring manager, Tom Baker": between two commas it is the title of who comes first. */
    private boolean isOfTheOneBefore(int i, int end, NameSpan name) {
        return end < name.first() && text.norm(i - 1).equals(",")
                && names.stream().anyMatch(other -> other.person() && other.after() == i - 1);
    }

    private boolean opens(int i) {
        String before = text.norm(i - 1);
        return i == 0
                || Words.any(before, "the", "their", "a", "an", "with", "to", "from", ",", "by", "and", "'s", "our",
                        "emailed", "for", "met", "my")
                || names.stream().anyMatch(n -> n.after() == i);
    }

    /** "Dana, engineering role": the job, not the title. */
    private boolean forThem(int end) {
        return RoleFinder.WORDS.list("after-role").contains(text.norm(end));
    }

    /** Where a title that starts here ends, else here. */
    private int title(int i) {
        int best = i;
        for (int end = i + 1; end <= Math.min(text.size(), i + LONGEST); end++) {
            if (end - 1 > i && text.lineBreakBefore(end - 1) || !text.token(end - 1).word()) {
                break;
            }
            if (ends(i, end)) {
                best = end;
            }
        }
        return best;
    }

    private boolean ends(int i, int end) {
        String words = words(i, end);
        if (TITLES.contains(words)) {
            return true;
        }
        String last = text.norm(end - 1);
        boolean of = end - i > 1 && OF.matcher(words).matches();
        return of || HEADS.contains(last) && allModify(i, end - 1)
                || Words.any(last, "lead", "head", "boss", "manager") && end - i <= 2 && allModify(i, end - 1);
    }

    private boolean allModify(int i, int end) {
        for (int k = i; k < end; k++) {
            if (!MODIFIERS.contains(text.norm(k)) && !HEADS.contains(text.norm(k)) && !TITLES.contains(text.norm(k))) {
                return false;
            }
        }
        return true;
    }

    private String words(int i, int end) {
        StringBuilder out = new StringBuilder();
        for (int k = i; k < end; k++) {
            out.append(k > i ? " " : "").append(text.norm(k));
        }
        return out.toString();
    }

    /** As typed; an everyday title in small letters. */
    private String shape(int i, int end) {
        String words = words(i, end);
        return TITLES.contains(words) && words.length() > 4 ? words : text.typed(i, end);
    }
}
