package org.crickets.plan;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whom and what the user speaks of: the processes, their rounds and people. */
abstract class Telling {
    final Life life;
    private final Map<String, ProcessId> processes = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    int round;

    Telling(Life life) {
        this.life = life;
    }

    abstract Words words();

    /** Speaks of that company from now on. */
    Words about(String company) {
        return about(company, "");
    }

    Words about(String company, String role) {
        boolean isNew = !processes.containsKey(company + role);
        life.process = processes.computeIfAbsent(company + role, _ -> new ProcessId(processes.size() + 1));
        return isNew
                ? tell(new Fact.ProcessNamed(company, Optional.of(role).filter(name -> !name.isEmpty())))
                : words();
    }

    Words tell(Fact fact) {
        life.told.log(life.process, life.source(), fact);
        return words();
    }

    /** An interview of an hour, at Acme if nobody else was named. */
    Words interview(String start) {
        if (life.process.equals(ProcessId.NONE))
            about("Acme");
        round = (int) life.told.facts.stream().filter(logged -> logged.process().equals(life.process)
                && logged.fact() instanceof Fact.InterviewSet).count() + 1;
        return interview(round, start, TimeKnown.START);
    }

    Words interview(int number, String start, TimeKnown known) {
        var from = LocalDateTime.parse(start);
        round = number;
        return tell(new Fact.InterviewSet(number, on(from), on(from.plusHours(1)), known, Optional.empty()));
    }

    Words with(String name, PersonRole role) {
        var id = people.computeIfAbsent(life.process + name, _ -> new PersonId(people.size() + 1));
        return tell(new Fact.PersonMet(id, name, Optional.empty(), role, round));
    }

    PersonId person(String name) {
        return Objects.requireNonNull(people.get(life.process + name), name);
    }

    Moment now() {
        return Moment.of(life.told.now, life.told.habits.zone());
    }

    Moment on(LocalDateTime local) {
        return new Moment(local, life.told.habits.zone());
    }
}
