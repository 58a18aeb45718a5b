package org.crickets.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How tests write a step: "Mon 16 Nov 09:00 FOLLOW_UP 1/3", then to whom, where, and what is special about it. */
record Line(Life life) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    String time(Instant at) {
        return WHEN.format(at.atZone(life.told.habits.zone())).replace("Sept", "Sep");
    }

    String day(Instant at) {
        return Days.text(at.atZone(life.told.habits.zone()).toLocalDate());
    }

    String of(Step step, Instant at) {
        var dossier = life.told.agenda().dossier(step.key().process());
        var text = new StringBuilder(time(at));
        text.append(' ').append(step.kind());
        step.reason().attempt().ifPresent(attempt -> text.append(' ').append(attempt.n()).append('/')
                .append(attempt.of()));
        step.key().to().flatMap(id -> dossier.flatMap(known -> known.person(id)))
                .ifPresent(person -> text.append(" to ").append(person.name()));
        dossier.filter(known -> !known.company().equals("Acme"))
                .ifPresent(known -> text.append(" at ").append(known.company()));
        if (step.outlook() instanceof Step.Outlook.Rings(var _, var again) && again)
            text.append(" again");
        if (step.folded())
            text.append(" with thanks");
        return text.toString();
    }
}
