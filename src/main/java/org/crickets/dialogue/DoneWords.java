package org.crickets.dialogue;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/**
 * What somebody says who did what a reminder asks for: "sent it", "ok done, sent it this morning", "did both yesterday".
 *
 * @param what   which kind of thing the words fit
 * @param extent of how many things they speak
 * @param to     to whom they say it went, as in "sent it to Dana"; empty where nobody is named
 * @param time   when it was done: as far as the words tell, else now
 */
record DoneWords(What what, Extent extent, Optional<Predicate<Step>> to, Ticked.Time time) {
    /** What can be sent, what can be handed in, and what can be done. */
    enum What {
        SENT, HANDED_IN, DONE;

        boolean fits(Step step) {
            return switch (this) {
                case SENT -> ItemList.isNote(step);
                case HANDED_IN -> step.kind() == StepKind.TASK || step.kind() == StepKind.TASK_LAST;
                case DONE -> true;
            };
        }
    }

    /** Of one thing, of two, or of all. */
    enum Extent {
        ONE, BOTH, ALL
    }

    /** More words tell more than that. */
    private static final int MOST = 12;
    private static final Pattern ASKS = Pattern.compile("\\?|^(?:(?:ok|so|and|well|hey|hi) )*"
            + "(?:(?:is|are|was|were|has|have|had|ist|sind|hab|habe) (?:it|that|this|these|those|all|both|i|we|the|es|das)"
            + "|did (?:i|we|the))\\b");
    /** What is named was sent by its name. */
    private static final Pattern NAMED = Pattern
            .compile("\\bthank-?yous?\\b|\\b(?:the|a|my|sent|out|those|his|her|their|two|both) thank");
    private static final Pattern PERSON = Pattern.compile("\\bdana\\b");
    private static final Pattern SEVERAL = Pattern.compile("\\b(?:acme|dana) and (?:acme|dana)\\b");
    private static final Pattern NAME = Pattern.compile("\\b(?:acme|dana)\\b");
    /** "Acme sent it", "Dana did": it was they. */
    private static final Pattern DID = Pattern.compile("\\b(?:did|has|have|had)\\b");
    private static final Pattern BOTH = Pattern.compile("\\b(?:both|beides?)\\b");
    private static final Pattern ALL = Pattern
            .compile("\\b(?:all(?! (?:done|erledigt|good))|everything|everyone|everybody|alle|alles)\\b");

    /** Empty where the text says more, or something else. */
    static Optional<DoneWords> in(Talk talk, String text, Heard heard) {
        var what = text.contains("?") || NAMED.matcher(text.toLowerCase(Locale.ROOT)).find()
                ? Optional.<What>empty()
                : what(talk, heard.wording());
        if (what.isEmpty())
            return Optional.empty();
        var times = Dates.past(talk, text);
        return times.stream().anyMatch(time -> time.date().isAfter(talk.moment().date()))
                ? Optional.empty()
                : Optional.of(new DoneWords(what.get(), extent(bare(heard.wording())), to(talk, heard),
                        times.stream().findFirst()
                                .map(told -> Ticked.Time.of(talk, told)).orElse(Ticked.Time.now(talk))));
    }

    /** Which kind of thing a wording speaks of; empty if it is not such words alone. */
    static Optional<What> what(Talk talk, String wording) {
        var said = bare(wording);
        if (said.isEmpty() || said.split(" ").length > MOST || ASKS.matcher(said).find())
            return Optional.empty();
        var found = talk.tools.messages().pattern("done", () -> pattern(talk)).matcher(said);
        if (!found.matches())
            return Optional.empty();
        if (found.group("lead") != null && (found.group("sent") != null || DID.matcher(said).find()))
            return Optional.empty();
        if (found.group("sent") != null)
            return Optional.of(What.SENT);
        return Optional.of(found.group("in") != null ? What.HANDED_IN : What.DONE);
    }

    private static Optional<Predicate<Step>> to(Talk talk, Heard heard) {
        var slots = heard.acts().getFirst().slots();
        if (!NAME.matcher(heard.wording()).find())
            return Optional.empty();
        return Optional.of(step -> talk.dossier(step.key().process())
                .filter(dossier -> PERSON.matcher(heard.wording()).find()
                        ? slots.people().stream().anyMatch(who -> isTo(dossier, step, who.name()))
                        : slots.company().filter(name -> Interviews.isSame(dossier.company(), name)).isPresent())
                .isPresent());
    }

    private static boolean isTo(Dossier dossier, Step step, String name) {
        return step.key().to().flatMap(dossier::person).or(dossier::addressee)
                .filter(person -> Interviews.isSame(person.name(), name)).isPresent();
    }

    private static Extent extent(String said) {
        if (SEVERAL.matcher(said).find())
            return Extent.ALL;
        if (BOTH.matcher(said).find())
            return Extent.BOTH;
        return ALL.matcher(said).find() ? Extent.ALL : Extent.ONE;
    }

    /** Words of the three lists, among words that say no more than when, to whom, or thanks. */
    private static Pattern pattern(Talk talk) {
        var around = "(?:date|time|(?:to|with|for|at) (?:acme|dana)(?: and (?:acme|dana))*|"
                + words(talk, "answer.around") + ")";
        var said = "(?:(?<sent>" + words(talk, "answer.sent") + ")|(?<in>" + words(talk, "answer.handed-in")
                + ")|(?:" + words(talk, "answer.done") + "))";
        return Pattern.compile("(?<lead>(?:acme|dana)(?: and (?:acme|dana))* )?(?:" + around + " )*(?:" + said + "(?: "
                + around + ")*+(?: |$))+");
    }

    private static String words(Talk talk, String key) {
        return Stream.of(talk.tools, talk.tools.in(Languages.USUAL))
                .flatMap(tools -> tools.messages().words(key).stream()).map(DoneWords::bare).distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Small letters without marks, as a wording has them. */
    private static String bare(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[’']s\\b", " is").replaceAll("[’']", "").replaceAll("[\\s,]+", " ").strip();
    }
}
