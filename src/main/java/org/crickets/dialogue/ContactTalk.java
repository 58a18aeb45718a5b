package org.crickets.dialogue;

import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.Step;

/** Can I contact them now? Yes, not before a date, or no more (W5); answered from the plan. */
final class ContactTalk {
    private ContactTalk() {}

    static void answer(Talk talk, Dossier dossier) {
        var plan = talk.plan(dossier.id()).orElseThrow();
        var contact = plan.steps().stream().filter(step -> step.kind().isContact() && !step.isProjected()).findFirst();
        if (contact.isPresent())
            talk.sayAbout(dossier.id(), yesOrNot(talk, dossier, contact.get()), Keys.NONE);
        else
            talk.sayAbout(dossier.id(), talk.text(
                    plan.status() == Plan.Status.OPEN ? "contact.used-up" : "contact.closed", "company",
                    dossier.company()), Keys.NONE);
    }

    private static String yesOrNot(Talk talk, Dossier dossier, Step step) {
        boolean now = !step.due().toInstant().isAfter(talk.now());
        return talk.text(now ? "contact.yes" : "contact.not-before", "company", dossier.company(), "what",
                Titles.of(talk, step), "date", talk.words().date(step.due().toLocalDate()), "why",
                Whys.line(talk, step));
    }
}
