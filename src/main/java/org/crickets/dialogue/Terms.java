package org.crickets.dialogue;

import java.util.List;
import org.crickets.plan.Playbook;

/**
 * What the operator set for everybody.
 *
 * @param playbooks  all there are, in the order of lists
 * @param usual      the name of the playbook of those who chose none
 * @param mostOpen   how many processes of one user may be open at a time
 * @param mostPeople how many people one process may have
 */
public record Terms(List<Playbook> playbooks, String usual, int mostOpen, int mostPeople) {
    public Terms {
        playbooks = List.copyOf(playbooks);
    }
}
