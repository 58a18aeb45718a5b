package org.crickets.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;

/** A draft that is asked for in words: "draft the thank-you to Dana", "what should I say in the follow-up?". */
final class DraftWords {
    private static final String PAPER = "(?:draft|note|e-?mail|mail|message|letter|lines?|thank[- ]?you|thanks"
            + "|follow[- ]?up|check[- ]?in|nudge|withdrawal|reply|answer|response|script)\\b";
    private static final Pattern ASKED = Pattern.compile("(?iu)^\\W*(?:(?:ok(?:ay)?|so|now|hey|hi|hello|please|pls|just"
            + "|(?:can|could|would|will) (?:you|u)|help me(?: to)?|i need you to|i (?:want|need)|let['’]?s)[ ,]+)*"
            + "(?:(?:draft|write|compose|word|prepare|formulate|show me|give me)(?: me| up| out)? (?:[\\w’'-]+ ){0,4}?"
            + PAPER
            + "|draft(?: (?:it|that|something|one)\\b|[.! ]*$)|write (?:it|that|one|something)\\b(?: (?:for me|please|then))*[.!? ]*$"
            + "|(?:what|how) (?:should|shall|do|can|could|would|must) (?:i|we|you) (?:even |best )?"
            + "(?:say|write|put|tell|word|phrase|formulate|open|reply|respond|answer)\\b(?! (?:if|when|about salary)))");
    private static final Pattern THANKS = Pattern.compile("(?iu)\\bthank");
    private static final Pattern FOLLOW_UP = Pattern.compile("(?iu)\\bfollow|\\bcheck[- ]?in|\\bnudge|\\bremind");
    private static final Pattern WITHDRAWAL = Pattern
            .compile("(?iu)\\bwithdraw|\\bdeclin|\\bturn(?:ing)? (?:it|them) down");
    private static final Pattern REFERENCES = Pattern.compile("(?iu)\\breferences?\\b|\\breferees?\\b");

    private static final int BRIEF = 6;

    private DraftWords() {}

    /** Whether the text asked for one that can be written; then it is shown. */
    static boolean said(Talk talk, String text, Heard heard) {
        if (isOwnWords(talk.state()) && !isBrief(talk.state(), text) || text.length() > 200
                || !ASKED.matcher(text).find())
            return false;
        var slots = heard.acts().getFirst().slots();
        var dossiers = switch (Which.of(talk, slots)) {
            case Which.One(var dossier) -> List.of(dossier);
            case Which.Several(var several) -> several;
            case Which.Unknown _,Which.Nothing _ -> List.<Dossier>of();
        };
        if (dossiers.isEmpty())
            return false;
        talk.idle();
        if (WITHDRAWAL.matcher(text).find())
            DraftTalk.open(talk, dossiers.getFirst().id(), DraftKind.WITHDRAWAL);
        else if (REFERENCES.matcher(text).find())
            DraftTalk.open(talk, dossiers.getFirst().id(), DraftKind.REFERENCES_ALERT);
        else
            open(talk, dossiers, text, slots);
        return true;
    }

    private static void open(Talk talk, List<Dossier> dossiers, String text, Slots slots) {
        var kind = kind(text);
        var next = dossiers.stream().flatMap(dossier -> talk.plan(dossier.id()).stream())
                .flatMap(plan -> plan.steps().stream()).filter(step -> step.draft().isPresent())
                .filter(step -> kind.isEmpty() ? step.kind().isContact() : kind.get() == step.kind())
                .min(Comparator.comparing((Step step) -> !isTo(talk, step, slots)).thenComparing(Step::due));
        if (next.filter(step -> !step.isProjected()).isPresent())
            DraftTalk.open(talk, List.of(next.get()));
        else
            DraftTalk.open(talk, next.map(step -> step.key().process()).orElse(dossiers.getFirst().id()),
                    next.flatMap(Step::draft).orElse(DraftKind.THANK_YOU));
    }

    private static Optional<StepKind> kind(String text) {
        return Stream.of(Optional.of(StepKind.THANK_YOU).filter(_ -> THANKS.matcher(text).find()),
                Optional.of(StepKind.FOLLOW_UP).filter(_ -> FOLLOW_UP.matcher(text).find())).flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether it goes to somebody whom the text names. */
    private static boolean isTo(Talk talk, Step step, Slots slots) {
        return step.key().to().flatMap(id -> talk.dossier(step.key().process()).flatMap(dossier -> dossier.person(id)))
                .filter(person -> slots.people().stream().anyMatch(who -> Interviews.isSame(person.name(), who.name())))
                .isPresent();
    }

    /** What a reminder asks about is no question that so few words of a draft would answer. */
    private static boolean isBrief(State state, String text) {
        return state instanceof State.AskMoment asked && asked.then().isEmpty()
                && text.strip().split("\\s+").length <= BRIEF;
    }

    /** What is asked just now is a name or words of the user's own, which may begin like that. */
    private static boolean isOwnWords(State state) {
        return switch (state) {
            case State.AskZone _,State.AskCompany _,State.Guide _,State.AskFix _,State.AskDetail _,State.AskMoment _,State.AskWhy _,State.ConfirmForget _ ->
                true;
            case State.Idle _,State.AskWhen _,State.AskWhich _,State.AskDone _,State.AskSame _,State.AskMeaning _,State.AskProfile _,State.AskSnooze _,State.AskUntil _,State.AskPause _,State.AskRequest _,State.AskNextRound _,State.AskOfferBy _,State.AskHeard _,State.AskSetting _,State.Confirm _ ->
                false;
        };
    }
}
