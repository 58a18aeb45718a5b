package org.crickets.draft;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.crickets.files.Format;
import org.crickets.files.Problem;

/** Compiles the wordings of one file, noting what is wrong with each. */
final class Compiling {
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false).defaultValue("")
            .emptyStringIsFalse(true);
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern TAG = Pattern.compile("\\{\\{\\{?\\s*([#^/&!]?)\\s*([^{}]*?)\\s*}}");
    private static final Pattern CONTACT = Pattern.compile("\\{\\{\\{?\\s*(contact|phone)\\s*}}");
    private static final String SUBJECT = "Subject:";
    private static final String EXAMPLE = "{{#role}} for the {{role}} role{{/role}}";

    private final TemplateFile file;
    private final List<Problem> problems;

    Compiling(TemplateFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** One template a line. */
    List<Template> lines(TemplateFile.Part part) {
        var templates = new ArrayList<Template>();
        for (int i = 0; i < part.lines().size(); i++)
            if (!part.lines().get(i).isBlank())
                template(part.lines().get(i), part.line() + 1 + i).ifPresent(templates::add);
        return templates;
    }

    /** A wording: the subject line if it has one, then the text. */
    Optional<Wording> wording(TemplateFile.Part part, boolean needsSubject) {
        int from = part.firstLine() - part.line() - 1;
        if (from < 0)
            return missing(part.line(), "There is nothing below [" + part.heading() + "].", "Hello …");
        var first = part.lines().get(from);
        boolean hasSubject = first.startsWith(SUBJECT);
        if (!hasSubject && needsSubject)
            return missing(part.firstLine(), "A wording starts with its subject.", "Subject: Thank you");
        var subject = hasSubject
                ? template(first.substring(SUBJECT.length()), part.firstLine())
                : Optional.<Template>empty();
        int skipped = from + (hasSubject ? 1 : 0);
        var lines = part.lines().subList(skipped, part.lines().size());
        if (lines.stream().allMatch(String::isBlank))
            return missing(part.firstLine(), "There is no text below the subject.", "Hello …");
        var text = String.join("\n", lines);
        return template(text, part.line() + 1 + skipped)
                .map(compiled -> new Wording(subject.stream().toList(), compiled, CONTACT.matcher(text).find()));
    }

    private <T> Optional<T> missing(int line, String wrong, String example) {
        problems.add(new Problem(file.file(), line, wrong, example));
        return Optional.empty();
    }

    /** Compiled with as many empty lines in front as stand before it in the file, so that its lines are the file's. */
    private Optional<Template> template(String text, int line) {
        int before = problems.size();
        checkNames(text, line);
        try {
            var template = MUSTACHE.compile("\n".repeat(line - 1) + text);
            return problems.size() == before ? Optional.of(template) : Optional.empty();
        } catch (MustacheException e) {
            var found = LINE.matcher(String.valueOf(e.getMessage()));
            int where = found.find() ? Integer.parseInt(found.group(1)) : line;
            return missing(where, "The template breaks here (" + e.getMessage() + ").", EXAMPLE);
        }
    }

    private void checkNames(String text, int line) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var tags = TAG.matcher(lines[i]);
            tags.results().filter(it -> !it.group(1).equals("!")).map(it -> it.group(2)).forEach(checkName(line + i));
            var rest = tags.replaceAll("");
            if (rest.contains("{{") || rest.contains("}}"))
                missing(line + i, "Double braces are opened or closed alone in this line.", EXAMPLE);
        }
    }

    private Consumer<String> checkName(int line) {
        return name -> {
            if (!Words.NAMES.contains(name))
                missing(line, Format.quoted(name) + " is nothing a draft knows; it knows "
                        + String.join(", ", new TreeSet<>(Words.NAMES)) + ".", EXAMPLE);
        };
    }
}
