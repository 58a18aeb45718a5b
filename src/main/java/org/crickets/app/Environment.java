package org.crickets.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crickets.files.Format;
import org.crickets.files.Near;
import org.crickets.files.Problem;

/** Environment variables and options: read by name, with what is wrong in them noted. Blank ones count as not set. */
final class Environment {
    private static final String OURS = "CRICKETS_";
    private final Map<String, String> variables;
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> known = new TreeSet<>();

    Environment(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
    }

    /** The value of a variable, or else what the files say. */
    <T> Optional<T> orElse(String variable, Format<T> format, Optional<T> fromFile) {
        return get(variable, format).or(() -> fromFile);
    }

    <T> Optional<T> get(String variable, Format<T> format) {
        return text(variable).flatMap(text -> parsed(variable, variable + "=", text, format));
    }

    /** The value of an option, or else of the variable. */
    <T> Optional<T> option(String option, Optional<String> typed, String variable, Format<T> format) {
        var fromVariable = get(variable, format);
        return typed.isPresent() ? parsed(option, option + " ", typed.get(), format) : fromVariable;
    }

    Optional<String> text(String variable) {
        known.add(variable);
        return Optional.ofNullable(variables.get(variable)).filter(it -> !it.isBlank());
    }

    void wrong(String variable, String wrong, String example) {
        problems.add(new Problem(variable, 0, wrong, example));
    }

    List<Problem> problems() {
        return problems;
    }

    /** A warning for each variable that looks like one of ours and is none. */
    List<String> warnings() {
        return variables.keySet().stream().filter(name -> name.startsWith(OURS) && !known.contains(name))
                .map(name -> "The environment variable " + name + " means nothing to Crickets"
                        + Near.word(name, known).map(it -> "; did you mean " + it + "?").orElse(
                                "; it knows " + String.join(", ", known) + "."))
                .toList();
    }

    private <T> Optional<T> parsed(String source, String before, String text, Format<T> format) {
        return switch (format.parse(text)) {
            case Format.Parsed.Fine<T>(var value) -> Optional.of(value);
            case Format.Parsed.Wrong<T>(var sentence) -> {
                wrong(source, sentence, before + format.example());
                yield Optional.empty();
            }
        };
    }
}
