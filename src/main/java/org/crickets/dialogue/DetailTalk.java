package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;

/** Asks for what a draft could still tell, and writes it down in the user's own words. */
final class DetailTalk {
    private DetailTalk() {}

    static void ask(Talk talk, Shown shown) {
        if (talk.state() instanceof State.AskProfile profile)
            talk.settle(talk.settings().with(talk.settings().me().putOff(profile.part())));
        var key = "ask.detail." + DraftText.name(shown.kind());
        Asking.typed(talk, talk.tools.messages().has(key) ? key : "ask.detail", "skip",
                new State.AskDetail(talk.nextQuestion(), shown), "company",
                talk.dossier(shown.process()).map(dossier -> dossier.company()).orElse(""));
    }

    static boolean answered(Talk talk, Shown shown, String text) {
        if (Notes.isTooLong(talk, text))
            return true;
        talk.idle();
        talk.tell(shown.process(), new Fact.Noted(shown.kind(), shown.step(), text.strip()));
        var article = Article.in(text).filter(_ -> shown.kind() == DraftKind.A4_ARTICLE);
        if (article.isPresent() && article.get().why().isEmpty())
            Asking.typed(talk, "ask.why", "skip", new State.AskWhy(talk.nextQuestion(), shown), "company",
                    talk.dossier(shown.process()).map(dossier -> dossier.company()).orElse(""));
        else
            show(talk, shown);
        return true;
    }

    /** Why the article matters to them: noted with its link. */
    static boolean answeredWhy(Talk talk, Shown shown, String text) {
        if (Notes.isTooLong(talk, text))
            return true;
        talk.idle();
        var link = talk.dossier(shown.process()).flatMap(dossier -> Notes.article(dossier, shown)).map(Article::link);
        var noted = Article.in(text).isPresent() ? Optional.<String>empty() : link;
        talk.tell(shown.process(), new Fact.Noted(shown.kind(), shown.step(),
                noted.map(it -> it + "\n").orElse("") + text.strip()));
        show(talk, shown);
        return true;
    }

    static boolean skip(Talk talk, Shown shown) {
        talk.idle();
        show(talk, shown);
        return true;
    }

    private static void show(Talk talk, Shown shown) {
        DraftTalk.again(talk, shown);
        ProfileTalk.askMissing(talk, List.of(shown));
    }
}
