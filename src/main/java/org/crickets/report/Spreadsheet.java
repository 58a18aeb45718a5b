package org.crickets.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.coach.Press;
import org.crickets.dialogue.Messages;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Plan;
import org.crickets.plan.Round;
import org.crickets.plan.Step;

/** All interviews as a table: a line for each process, open or closed; dates as 2026-11-06, which every spreadsheet knows. */
record Spreadsheet(Messages messages) {
    private static final List<String> COLUMNS = List.of("company", "role", "status", "people", "rounds",
            "last-interview", "decision-by", "contacts", "last-contact", "next-step", "next-date", "playbook");

    String of(Press.Known known) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(column -> text("csv." + column)).toList());
        for (var plan : known.agenda().plans())
            if (plan.status() != Plan.Status.DELETED)
                known.agenda().dossier(plan.process()).ifPresent(dossier -> lines.add(line(dossier, plan, known)));
        return Csv.of(lines);
    }

    private List<String> line(Dossier dossier, Plan plan, Press.Known known) {
        var contacts = dossier.all(Fact.Contacted.class);
        var next = plan.steps().stream().filter(step -> !step.due().toInstant().isBefore(known.now())).findFirst();
        return List.of(dossier.company(), dossier.role().orElse(""), status(plan), people(dossier),
                Integer.toString(dossier.rounds().size()), date(dossier.round().map(Round::start).map(it -> it.date())),
                date(dossier.decisionBy()), Integer.toString(contacts.size()),
                date(contacts.stream().map(contact -> contact.when().date()).max(LocalDate::compareTo)),
                next.map(this::step).orElse(""), date(next.map(step -> step.due().toLocalDate())),
                dossier.playbook().orElse(known.chat().settings().playbook()));
    }

    private String status(Plan plan) {
        return text("csv.status." + words(plan.status()));
    }

    private String step(Step step) {
        return text("csv.step." + words(step.kind()));
    }

    private static String people(Dossier dossier) {
        return dossier.people().stream()
                .map(person -> Stream.concat(Stream.of(person.name()), person.title().stream())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Without the escapes that a chat needs. */
    private String text(String key) {
        return messages.say(key);
    }
}
