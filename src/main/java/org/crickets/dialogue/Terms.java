package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Playbook;

/**
 * What the operator set for everybody.
 *
 * @param playbooks  all there are, in the order of lists
 * @param usual      the name of the playbook of those who chose none
 * @param mostOpen   how many processes of one user may be open at a time
 * @param mostPeople how many people one process may have
 * @param byCode     whether a user is let in by a code that is good once
 * @param model      the host of the language model that is asked about messages not understood, where there is one
 */
public record Terms(List<Playbook> playbooks, String usual, int mostOpen, int mostPeople,
        boolean byCode, Optional<String> model) {
    public Terms {
        playbooks = List.copyOf(playbooks);
    }

    /** The same, with the playbooks called as in that language. */
    Terms in(String language) {
        return new Terms(playbooks.stream().map(playbook -> playbook.in(language)).toList(), usual, mostOpen,
                mostPeople, byCode, model);
    }
}
